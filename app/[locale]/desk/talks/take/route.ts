/** Takes a talk and leads to it; whoever comes second is told so on the list. */
import { attempt, door } from '../../../../_door';
import type { LocaleParams } from '../../../../_locale';
import { seeOther } from '../../../../_see-other';
import { one, postedValues } from '../../_posted';
import { deskLocaleOf, signInAddress, whoIsHere } from '../../_staff';
import { talkPath, talksPath } from '../_parts/talks';

export async function POST(request: Request, { params }: LocaleParams): Promise<Response> {
  const [locale, values] = await Promise.all([deskLocaleOf(params), postedValues(request)]);
  if (!(await whoIsHere())) return seeOther(signInAddress(talksPath(locale)));
  const conversationId = one(values, 'conversationId');
  const taken = await attempt((await door()).desk.talks.take({ conversationId }));
  if (taken.ok) return seeOther(talkPath(locale, conversationId));
  return seeOther(`${talksPath(locale)}?problem=${taken.reason}`);
}
