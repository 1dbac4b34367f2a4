/** A code that another channel gave. */
import type { NextRequest } from 'next/server';
import { attempt, door } from '../../../../_door';
import { type LocaleParams, localeOf } from '../../../../_locale';
import { answer, fieldOf } from '../../_parts/answer';

export async function POST(request: NextRequest, { params }: LocaleParams): Promise<Response> {
  const [locale, form] = await Promise.all([localeOf(params), request.formData()]);
  const { me } = await door();
  const tried = await attempt(me.join({ code: fieldOf(form, 'linkCode', 40) || '-' }));
  return answer(tried, { locale, page: 'my/channels', done: 'joined', field: 'linkCode' });
}
