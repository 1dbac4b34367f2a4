/** Gives the talk back to the assistant. */
import { attempt, door } from '../../../../../_door';
import { seeOther } from '../../../../../_see-other';
import { deskLocaleOf, signInAddress, whoIsHere } from '../../../_staff';
import { talksPath } from '../../_parts/talks';

type Context = { params: Promise<{ locale: string; conversationId: string }> };

export async function POST(_: Request, { params }: Context): Promise<Response> {
  const [locale, { conversationId }] = await Promise.all([deskLocaleOf(params), params]);
  const list = talksPath(locale);
  if (!(await whoIsHere())) return seeOther(signInAddress(list));
  const given = await attempt((await door()).desk.talks.handBack({ conversationId }));
  return seeOther(given.ok ? list : `${list}?problem=${given.reason}`);
}
