/** "I take talks", on or off. Off stays until it is switched on again; on outside office hours lasts as long as the house says. */
import { attempt, door } from '../../../../_door';
import type { LocaleParams } from '../../../../_locale';
import { seeOther } from '../../../../_see-other';
import { one, postedValues } from '../../_posted';
import { deskLocaleOf, signInAddress, whoIsHere } from '../../_staff';
import { shiftCookie, talksPath } from '../_parts/talks';

export async function POST(request: Request, { params }: LocaleParams): Promise<Response> {
  const [locale, values] = await Promise.all([deskLocaleOf(params), postedValues(request)]);
  const here = talksPath(locale);
  if (!(await whoIsHere())) return seeOther(signInAddress(here));
  const wants = one(values, 'wants') === 'on';
  const told = await attempt((await door()).desk.talks.here({ wants, isPressed: true }));
  const response = seeOther(here);
  const minutes = told.ok ? told.value.shiftMinutes : 0;
  const value = wants ? Math.floor(Date.now() / 1000) + minutes * 60 : 'off';
  response.headers.append(
    'set-cookie',
    `${shiftCookie}=${value}; Path=/; HttpOnly; SameSite=Lax; Max-Age=${12 * 3600}`,
  );
  return response;
}
