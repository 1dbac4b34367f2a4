/** A passkey no longer opens anything. */
import type { NextRequest } from 'next/server';
import { attempt, door } from '../../../../_door';
import { type LocaleParams, localeOf } from '../../../../_locale';
import { answer, fieldOf } from '../../_parts/answer';

export async function POST(request: NextRequest, { params }: LocaleParams): Promise<Response> {
  const [locale, form] = await Promise.all([localeOf(params), request.formData()]);
  const { me } = await door();
  const tried = await attempt(me.passkey.remove({ id: fieldOf(form, 'id', 1_400) }));
  return answer(tried, { locale, page: 'my/passkeys', done: 'passkeyRemoved' });
}
