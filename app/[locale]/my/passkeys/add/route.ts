/** A passkey that a device made just now. */
import type { NextRequest } from 'next/server';
import { attempt, door } from '../../../../_door';
import { type LocaleParams, localeOf } from '../../../../_locale';
import { answer } from '../../_parts/answer';
import { readPasskeyForm } from '../../_parts/passkey-answer';

export async function POST(request: NextRequest, { params }: LocaleParams): Promise<Response> {
  const [locale, form] = await Promise.all([localeOf(params), request.formData()]);
  const { me } = await door();
  const tried = await attempt(me.passkey.add(readPasskeyForm(form)));
  return answer(tried, { locale, page: 'my/passkeys', done: 'passkeyAdded' });
}
