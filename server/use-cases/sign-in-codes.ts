/**
 * The way into "my cases" without a password: a six-digit code to a mailbox or a telephone, or a link that a bot gives to whoever talks to it.
 * Whether anybody with that address exists is told to nobody: the answer is the same, only then nothing is sent.
 */
import type { Locale } from '#locales/languages';
import { normaliseEmail, normalisePhone } from '#server/domain/people/contact';
import { Refused } from '#server/domain/refusals';
import { asciiDigits } from '#server/domain/ticket/case-number';
import type { SignInCode } from '#server/store/sign-in-codes';
import { personBehind } from './join-channels';
import type { Tools } from './tools';

export const signInCodeLimits = { minutes: 10, mostInTenMinutes: 3, linkMinutes: 30 };

export type Target = { kind: 'email' | 'phone'; to: string };

/** Who signed in; the version ends the session when it is raised. */
export type SignedIn = { personId: string; sessionVersion: number };

const minutesFrom = (now: Date, minutes: number) => new Date(now.getTime() + minutes * 60_000);

/** How people can be written to here. */
export async function signInWays(tools: Tools) {
  return { phone: (await tools.store.channelHealth.firstAccount('sms')) !== null };
}

export async function sendSignInCode(tools: Tools, input: Target & { locale: Locale }) {
  const target = readTarget(input);
  const place = await placeOf(tools, target);
  await tools.inTurn(`sign-in:${target.to}`, async () => {
    const { signInCodes } = tools.store;
    const now = tools.now();
    const sent = await signInCodes.countSince(target.kind, target.to, minutesFrom(now, -10));
    if (sent >= signInCodeLimits.mostInTenMinutes) throw new Refused('too-many-codes');
    const code = String(tools.random(1_000_000)).padStart(6, '0');
    const id = tools.newId();
    const isKnown = await tools.store.citizens.isKnown(target.kind, target.to);
    await tools.store.transaction(async (store) => {
      await store.signInCodes.write({
        id,
        kind: target.kind,
        target: target.to,
        codeHash: tools.secrets.hashCode(id, code),
        now,
        expiresAt: minutesFrom(now, signInCodeLimits.minutes),
      });
      if (!isKnown) return;
      await store.outbox.write({
        id: tools.newId(),
        dedupeKey: `sign-in:${id}`,
        ticketId: null,
        addressId: null,
        ...place,
        recipient: target.to,
        locale: input.locale,
        // Asked for a moment ago by whoever waits for it: it goes nowhere else, and not into a talk.
        notice: 'reply',
        meaning: { key: 'notices:signInCode.body', values: { code } },
        now,
      });
    });
  });
  return {};
}

/** Five wrong tries end the codes that wait; a new one can be asked for. */
export async function signInByCode(tools: Tools, input: Target & { code: string }): Promise<SignedIn> {
  const target = readTarget(input);
  const typed = asciiDigits(input.code).replace(/\D/g, '');
  const place = await placeOf(tools, target);
  await tools.inTurn(`sign-in:${target.to}`, () => checkCode(tools, target, typed));
  const address = await tools.store.people.address({
    id: tools.newId(),
    ...place,
    externalId: target.to,
    locale: null,
    now: tools.now(),
  });
  return enter(tools, address.id);
}

async function checkCode(tools: Tools, { kind, to }: Target, typed: string): Promise<void> {
  const { signInCodes } = tools.store;
  const living = await signInCodes.living(kind, to, tools.now());
  if (living.length === 0) throw new Refused('code-expired');
  const right = living.find((code) => tools.secrets.isCode(code.id, typed, code.codeHash));
  if (right && (await signInCodes.use(right, tools.now()))) return;
  await signInCodes.countWrongTry(living.map(({ id }) => id));
  throw new Refused('code-wrong');
}

/** A link to "my cases" for whoever talks to us on this channel: half an hour, once. */
export async function makeEntrance(tools: Tools, addressId: string): Promise<string> {
  const id = tools.newId();
  const now = tools.now();
  await tools.store.signInCodes.write({
    id,
    kind: 'address',
    target: addressId,
    codeHash: tools.secrets.hashCode(id, 'entrance'),
    now,
    expiresAt: minutesFrom(now, signInCodeLimits.linkMinutes),
  });
  return tools.secrets.sign('entrance', id);
}

/** Which channel a link is for; opening it uses nothing up. */
export async function readEntrance(tools: Tools, token: string) {
  const code = await entranceBehind(tools, token);
  const address = await tools.store.people.addressById(code.target);
  if (!address) throw new Refused('link-expired');
  return { channel: address.channel, externalId: address.externalId };
}

export async function signInByEntrance(tools: Tools, token: string): Promise<SignedIn> {
  const code = await entranceBehind(tools, token);
  if (!(await tools.store.signInCodes.use(code, tools.now()))) throw new Refused('link-expired');
  return enter(tools, code.target);
}

async function entranceBehind(tools: Tools, token: string): Promise<SignInCode> {
  const id = tools.secrets.verify('entrance', token);
  const code = id && (await tools.store.signInCodes.byId('address', id, tools.now()));
  if (!code) throw new Refused('link-expired');
  return code;
}

async function enter(tools: Tools, addressId: string): Promise<SignedIn> {
  const personId = await personBehind(tools, addressId);
  return { personId, sessionVersion: await sessionVersionOf(tools, personId) };
}

export async function sessionVersionOf(tools: Tools, personId: string): Promise<number> {
  return (await tools.store.citizens.find(personId))?.sessionVersion ?? 0;
}

/** The person of a session; null when it was ended, or the person had themselves erased. */
export async function personOfSession(tools: Tools, session: SignedIn): Promise<string | null> {
  const found = await tools.store.citizens.find(session.personId);
  if (!found || found.isErased || found.sessionVersion !== session.sessionVersion) return null;
  return found.rootId;
}

function readTarget({ kind, to }: Target): Target {
  const known = kind === 'email' ? normaliseEmail(to) : normalisePhone(to);
  if (!known) throw new Refused(kind === 'email' ? 'email-invalid' : 'phone-invalid');
  return { kind, to: known };
}

async function placeOf(tools: Tools, { kind }: Target): Promise<{ channel: string; account: string }> {
  if (kind === 'email') return { channel: 'email', account: 'default' };
  const account = await tools.store.channelHealth.firstAccount('sms');
  if (account === null) throw new Refused('channel-not-connected');
  return { channel: 'sms', account };
}
