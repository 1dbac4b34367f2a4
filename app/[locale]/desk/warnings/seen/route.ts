/** Somebody has seen a warning: it is no longer counted beside the menu. */
import { attempt, door } from '../../../../_door';
import type { LocaleParams } from '../../../../_locale';
import { seeOther } from '../../../../_see-other';
import { one, postedValues } from '../../_posted';
import { deskLocaleOf } from '../../_staff';
import { warningsHref } from '../_parts/rise';

export async function POST(request: Request, { params }: LocaleParams): Promise<Response> {
  const [locale, values] = await Promise.all([deskLocaleOf(params), postedValues(request)]);
  const id = one(values, 'id');
  const made = await attempt((await door()).desk.warningSeen({ id }));
  if (made.ok) return seeOther(warningsHref(locale));
  return seeOther(warningsHref(locale, `/${encodeURIComponent(id)}?problem=${made.reason}`));
}
