/** A warning is closed with its reason. */
import { givenReasons } from '#server/domain/warnings/rights';
import { attempt, door } from '../../../../_door';
import type { LocaleParams } from '../../../../_locale';
import { seeOther } from '../../../../_see-other';
import { one, postedValues } from '../../_posted';
import { deskLocaleOf } from '../../_staff';
import { warningsHref } from '../_parts/rise';

export async function POST(request: Request, { params }: LocaleParams): Promise<Response> {
  const [locale, values] = await Promise.all([deskLocaleOf(params), postedValues(request)]);
  const id = one(values, 'id');
  const back = (problem: string) =>
    seeOther(warningsHref(locale, `/${encodeURIComponent(id)}?problem=${problem}`));
  const reason = givenReasons.find((known) => known === one(values, 'reason'));
  if (!reason) return back('reason-missing');
  const made = await attempt((await door()).desk.warningClose({ id, reason }));
  return made.ok ? seeOther(warningsHref(locale)) : back(made.reason);
}
