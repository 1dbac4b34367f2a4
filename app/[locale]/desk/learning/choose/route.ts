/** The administrator takes another version into use and says why. */
import { learnedKinds } from '#server/domain/learning/learned-kinds';
import { attempt, door } from '../../../../_door';
import type { LocaleParams } from '../../../../_locale';
import { seeOther } from '../../../../_see-other';
import { one, postedValues } from '../../_posted';
import { deskLocaleOf, signInAddress, whoIsHere } from '../../_staff';

export async function POST(request: Request, { params }: LocaleParams): Promise<Response> {
  const [locale, values] = await Promise.all([deskLocaleOf(params), postedValues(request)]);
  const here: `/${string}` = `/${locale}/desk/learning`;
  if (!(await whoIsHere())) return seeOther(signInAddress(here));
  const kind = learnedKinds.find((candidate) => candidate === one(values, 'kind')) ?? 'category';
  const reason = one(values, `reason-${kind}`);
  if (!reason) return seeOther(`${here}?problem=reason-missing&kind=${kind}`);
  const version = Number(one(values, `version-${kind}`));
  const made = await attempt((await door()).desk.chooseModel({ kind, version, reason }));
  return seeOther(made.ok ? `${here}?done=chosen` : `${here}?problem=${made.reason}&kind=${kind}`);
}
