/**
 * Linking codes: six digits, or the link that stands for them, given to one channel and used on another within ten minutes, once. Wrong ones
 * are counted for whoever says them and over all, as six digits alone would not stand much guessing.
 */
import { isSenderCertain } from '#server/domain/people/certain-senders';
import { Refused } from '#server/domain/refusals';
import { asciiDigits } from '#server/domain/ticket/case-number';
import type { Holder, LinkCode } from '#server/store/link-codes';
import type { Address } from '#server/store/people';
import { joinSides, type Side } from './join-channels';
import type { Tools } from './tools';

export const linkLimits = { minutes: 10, ownPerHour: 5, allPerTenMinutes: 200 };

/** Drawing a code that somebody else holds just now happens; five times in a row it does not. */
const draws = 5;

const before = (now: Date, minutes: number) => new Date(now.getTime() - minutes * 60_000);
const hashOf = (tools: Tools, code: string) => tools.secrets.hashCode('link', code);

/** `token` is for the link that does the same. The one before it no longer works. */
export async function makeLinkCode(tools: Tools, holder: Holder) {
  const { linkCodes } = tools.store;
  const expiresAt = before(tools.now(), -linkLimits.minutes);
  for (let draw = 0; draw < draws; draw += 1) {
    const code = String(tools.random(1_000_000)).padStart(6, '0');
    const codeHash = hashOf(tools, code);
    if (await linkCodes.byHash(codeHash, tools.now())) continue;
    const id = tools.newId();
    await linkCodes.replace(holder, { id, codeHash, expiresAt });
    return { code, token: tools.secrets.sign('link', id), expiresAt };
  }
  throw new Error('No free linking code was found.');
}

/** A code said on a channel. Where anybody can write in another's name the code has to go the other way: then a fresh one is the answer. */
export async function joinFromChannel(
  tools: Tools,
  typed: string,
  address: Address,
): Promise<{ kind: 'joined' } | { kind: 'prove-here'; code: string }> {
  const found = await findCode(tools, typed, address.id);
  if (found.addressId === address.id) throw new Refused('code-of-this-channel');
  if (!isSenderCertain(address.channel)) {
    const { code } = await makeLinkCode(tools, { addressId: address.id });
    return { kind: 'prove-here', code };
  }
  await spend(tools, found, { addressId: address.id });
  return { kind: 'joined' };
}

/** A code typed into "my cases". */
export async function joinFromPage(tools: Tools, typed: string, personId: string): Promise<void> {
  await spend(tools, await findCode(tools, typed, personId), { personId });
}

/** What a link would join; opening it changes nothing, however often a mail program does. */
export async function readLink(tools: Tools, token: string) {
  const code = await codeBehind(tools, token);
  const address = code.addressId ? await tools.store.people.addressById(code.addressId) : null;
  if (!address) throw new Refused('link-expired');
  return { channel: address.channel, externalId: address.externalId };
}

export async function joinByLink(tools: Tools, token: string, personId: string): Promise<void> {
  await spend(tools, await codeBehind(tools, token), { personId });
}

async function codeBehind(tools: Tools, token: string): Promise<LinkCode> {
  const id = tools.secrets.verify('link', token);
  const code = id && (await tools.store.linkCodes.byId(id, tools.now()));
  if (!code) throw new Refused('link-expired');
  return code;
}

/** One guess after another for each who guesses. */
function findCode(tools: Tools, typed: string, saidBy: string): Promise<LinkCode> {
  return tools.inTurn(`link:${saidBy}`, async () => {
    const { linkCodes } = tools.store;
    const now = tools.now();
    const tries = await linkCodes.wrongTries(saidBy, before(now, 60), before(now, 10));
    if (tries.own >= linkLimits.ownPerHour || tries.all >= linkLimits.allPerTenMinutes)
      throw new Refused('too-many-link-codes');
    const digits = asciiDigits(typed).replace(/\D/g, '');
    const found = await linkCodes.byHash(hashOf(tools, digits), now);
    if (found) return found;
    await linkCodes.countWrong({ id: tools.newId(), saidBy, at: now });
    throw new Refused('code-wrong');
  });
}

async function spend(tools: Tools, code: LinkCode, by: Side): Promise<void> {
  if (!(await tools.store.linkCodes.use(code.id, tools.now()))) throw new Refused('code-expired');
  const holder = code.addressId ? { addressId: code.addressId } : { personId: code.personId ?? '' };
  await joinSides(tools, holder, by);
}
