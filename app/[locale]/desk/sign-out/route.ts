/** Ends the session on this device: the cookie goes. (Ending all sessions of an account is raising its session version.) */
import { cookies } from 'next/headers';
import { houseSettings } from '#server/api/house';
import { sessionCookieName } from '#server/auth/session';
import type { LocaleParams } from '../../../_locale';
import { seeOther } from '../../../_see-other';
import { deskLocaleOf } from '../_staff';

export async function POST(_request: Request, { params }: LocaleParams): Promise<Response> {
  const locale = await deskLocaleOf(params);
  const { isSecure } = houseSettings();
  (await cookies()).set(sessionCookieName(isSecure), '', {
    path: '/',
    maxAge: 0,
    httpOnly: true,
    sameSite: 'lax',
    secure: isSecure,
  });
  return seeOther(`/${locale}/desk/sign-in?left=1`);
}
