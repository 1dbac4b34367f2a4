/** Saves a question of a category; one that is not right comes back as it was typed. */
import { attempt, door } from '../../../../_door';
import type { LocaleParams } from '../../../../_locale';
import { seeOther } from '../../../../_see-other';
import { one, postedValues } from '../../_posted';
import { deskLocaleOf, signInAddress, whoIsHere } from '../../_staff';
import { readQuestion, typedQuestions } from '../_parts/typed-question';

export async function POST(request: Request, { params }: LocaleParams): Promise<Response> {
  const [locale, values] = await Promise.all([deskLocaleOf(params), postedValues(request)]);
  const categoryCode = one(values, 'categoryCode').slice(0, 80);
  const here: `/${string}` = `/${locale}/desk/questions?category=${encodeURIComponent(categoryCode)}`;
  const staff = await whoIsHere();
  if (!staff) return seeOther(signInAddress(here));
  const saved = await attempt((await door()).desk.saveCategoryQuestion(readQuestion(values)));
  if (saved.ok) return seeOther(`${here}&saved=1`);
  const typed = { code: one(values, 'code'), categoryCode, values, reason: saved.reason };
  return seeOther(`${here}&kept=${typedQuestions.put(staff.staffId, typed)}`);
}
