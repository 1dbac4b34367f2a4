/** What the bot has done about channels: a code to say elsewhere, a code from elsewhere, where notices go, the way to the page of all cases. */
import type { Effect, Outcome } from '#server/domain/conversation/event';
import { Refused } from '#server/domain/refusals';
import type { Speaking } from './conversation-effects';
import { joinFromChannel, makeLinkCode } from './link-codes';
import { setNoticesHere } from './own-channels';
import { makeEntrance } from './sign-in-codes';
import type { Tools } from './tools';

type Asked<K extends Effect['kind']> = Extract<Effect, { kind: K }>;

/** Nobody opens a link with their ears. */
const hasLinks = ({ channel }: Speaking) => channel !== 'voice';

/** What we say in a call is heard by whoever calls, under whatever number: no code that joins channels is said there. */
function refuseInCalls({ channel }: Speaking): void {
  if (channel === 'voice') throw new Refused('not-on-this-channel');
}

export async function giveLink(tools: Tools, _: Asked<'make-link'>, speaking: Speaking): Promise<Outcome> {
  refuseInCalls(speaking);
  const { code, token } = await makeLinkCode(tools, { addressId: speaking.address.id });
  const url = hasLinks(speaking) ? `${tools.baseUrl}/${speaking.state.locale}/link/${token}` : null;
  return { kind: 'link-made', code, url };
}

export async function joinHere(tools: Tools, { code }: Asked<'join'>, speaking: Speaking): Promise<Outcome> {
  refuseInCalls(speaking);
  return joinFromChannel(tools, code, speaking.address);
}

export async function noticesHere(
  tools: Tools,
  { wanted }: Asked<'set-notices'>,
  { address }: Speaking,
): Promise<Outcome> {
  await setNoticesHere(tools, address, wanted);
  return { kind: 'notices-set', wanted };
}

/** A page with all that is this person's, wherever it was filed. */
export async function pageOfAll(tools: Tools, speaking: Speaking): Promise<string | null> {
  if (!hasLinks(speaking) || speaking.state.want !== 'see') return null;
  return `${tools.baseUrl}/${speaking.state.locale}/my/enter/${await makeEntrance(tools, speaking.address.id)}`;
}
