/** The administrator switches sending on automatically on or off, and says how sure it has to be. */
import { attempt, door } from '../../../../_door';
import type { LocaleParams } from '../../../../_locale';
import { seeOther } from '../../../../_see-other';
import { one, postedValues } from '../../_posted';
import { deskLocaleOf, signInAddress, whoIsHere } from '../../_staff';

export async function POST(request: Request, { params }: LocaleParams): Promise<Response> {
  const [locale, values] = await Promise.all([deskLocaleOf(params), postedValues(request)]);
  const here: `/${string}` = `/${locale}/desk/routing`;
  if (!(await whoIsHere())) return seeOther(signInAddress(here));
  const isAutomatic = one(values, 'automatic') === 'on';
  const threshold = Number(one(values, 'threshold'));
  const made = await attempt((await door()).desk.setRouting({ isAutomatic, threshold }));
  return seeOther(made.ok ? `${here}?saved=1` : here);
}
