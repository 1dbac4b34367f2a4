/** Signs in with a passkey. */
import type { NextRequest } from 'next/server';
import { attempt, door } from '../../../../_door';
import { type LocaleParams, localeOf } from '../../../../_locale';
import { openSession } from '../../../../_me';
import { seeOther } from '../../../../_see-other';
import { answer } from '../../_parts/answer';
import { readPasskeyForm } from '../../_parts/passkey-answer';

export async function POST(request: NextRequest, { params }: LocaleParams): Promise<Response> {
  const [locale, form] = await Promise.all([localeOf(params), request.formData()]);
  const { me } = await door();
  const tried = await attempt(me.passkey.signIn(readPasskeyForm(form)));
  if (!tried.ok) return answer(tried, { locale, page: 'my' });
  await openSession(tried.value);
  return seeOther(`/${locale}/my`);
}
