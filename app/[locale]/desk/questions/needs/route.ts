/** Whether matters of a category are at a place and happen at a time. */
import { attempt, door } from '../../../../_door';
import type { LocaleParams } from '../../../../_locale';
import { seeOther } from '../../../../_see-other';
import { one, postedValues, type Values } from '../../_posted';
import { deskLocaleOf } from '../../_staff';

function wish(values: Values, name: string): boolean | null {
  const value = one(values, name);
  return value === 'yes' || value === 'no' ? value === 'yes' : null;
}

export async function POST(request: Request, { params }: LocaleParams): Promise<Response> {
  const [locale, values] = await Promise.all([deskLocaleOf(params), postedValues(request)]);
  const categoryCode = one(values, 'categoryCode').slice(0, 80);
  const needs = { needsPlace: wish(values, 'needsPlace'), needsWhen: wish(values, 'needsWhen') };
  const set = await attempt((await door()).desk.setCategoryNeeds({ categoryCode, ...needs }));
  const here: `/${string}` = `/${locale}/desk/questions?category=${encodeURIComponent(categoryCode)}`;
  return seeOther(set.ok ? `${here}&saved=1` : `/${locale}/problem/${set.reason}`);
}
