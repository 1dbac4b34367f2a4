/** Sends a sign-in code. What the next page says is the same whether we know the address or not. */
import type { NextRequest } from 'next/server';
import { attempt, door } from '../../../_door';
import { type LocaleParams, localeOf } from '../../../_locale';
import { leaveOutcome } from '../../../_outcome';
import { seeOther } from '../../../_see-other';
import { answer, fieldOf } from '../_parts/answer';

export async function POST(request: NextRequest, { params }: LocaleParams): Promise<Response> {
  const [locale, form] = await Promise.all([localeOf(params), request.formData()]);
  const kind = form.get('kind') === 'phone' ? 'phone' : 'email';
  const to = fieldOf(form, kind, 120);
  const tried = await attempt((await door()).me.sendCode({ kind, to: to || ' - ', locale }));
  if (!tried.ok) return answer(tried, { locale, page: 'my', field: kind, typed: { [kind]: to } });
  await leaveOutcome({ about: 'my/code', typed: { kind, to } });
  return seeOther(`/${locale}/my/code?e=1`);
}
