/** A code to say on another channel. It is shown once, on the page that follows, and never stands in an address. */
import { attempt, door } from '../../../../_door';
import { type LocaleParams, localeOf } from '../../../../_locale';
import { answer } from '../../_parts/answer';

export async function POST(_request: Request, { params }: LocaleParams): Promise<Response> {
  const locale = await localeOf(params);
  const tried = await attempt((await door()).me.linkCode());
  const typed = tried.ok ? { code: tried.value.code, until: tried.value.expiresAt } : undefined;
  return answer(tried, { locale, page: 'my/channels', typed });
}
