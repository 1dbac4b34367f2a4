/** The button on the page of the link: joins the channel, and ends the link. */
import { attempt, door } from '../../../../_door';
import { seeOther } from '../../../../_see-other';
import { answer } from '../../../my/_parts/answer';
import { type TokenParams, tokenOf } from '../../../my/_parts/token-params';

export async function POST(_request: Request, { params }: TokenParams): Promise<Response> {
  const { locale, token } = await tokenOf(params);
  const tried = await attempt((await door()).me.join({ token }));
  if (!tried.ok) return seeOther(`/${locale}/link/${encodeURIComponent(token)}`);
  return answer(tried, { locale, page: 'my/channels', done: 'joined' });
}
