/** The right code opens "my cases" on this device. */
import type { NextRequest } from 'next/server';
import { attempt, door } from '../../../_door';
import { type LocaleParams, localeOf } from '../../../_locale';
import { openSession } from '../../../_me';
import { seeOther } from '../../../_see-other';
import { answer, fieldOf } from '../_parts/answer';

export async function POST(request: NextRequest, { params }: LocaleParams): Promise<Response> {
  const [locale, form] = await Promise.all([localeOf(params), request.formData()]);
  const kind = form.get('kind') === 'phone' ? 'phone' : 'email';
  const [to, code] = [fieldOf(form, 'to', 120), fieldOf(form, 'code', 40)];
  const tried = await attempt((await door()).me.signIn({ kind, to: to || ' - ', code: code || '-' }));
  if (!tried.ok) return answer(tried, { locale, page: 'my/code', field: 'code', typed: { kind, to } });
  await openSession(tried.value);
  return seeOther(`/${locale}/my`);
}
