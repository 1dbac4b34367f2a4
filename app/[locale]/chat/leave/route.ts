/** "Start again": this device lets go of its conversation; the words stay with the centre for as long as the law says. */
import { type LocaleParams, localeOf } from '../../../_locale';
import { seeOther } from '../../../_see-other';
import { leaveConversation } from '../_talk/conversation';

export async function POST(_request: Request, { params }: LocaleParams): Promise<Response> {
  const locale = await localeOf(params);
  await leaveConversation();
  return seeOther(`/${locale}/chat`);
}
