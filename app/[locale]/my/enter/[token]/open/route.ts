/** The button on the page of the link: signs this device in, and ends the link. */
import { attempt, door } from '../../../../../_door';
import { openSession } from '../../../../../_me';
import { seeOther } from '../../../../../_see-other';
import { type TokenParams, tokenOf } from '../../../_parts/token-params';

export async function POST(_request: Request, { params }: TokenParams): Promise<Response> {
  const { locale, token } = await tokenOf(params);
  const tried = await attempt((await door()).me.enter({ token }));
  if (!tried.ok) return seeOther(`/${locale}/my/enter/${encodeURIComponent(token)}`);
  await openSession(tried.value);
  return seeOther(`/${locale}/my`);
}
