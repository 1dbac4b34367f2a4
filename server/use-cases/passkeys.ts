/** Passkeys of "my cases": added by whoever signed in otherwise first, used to sign in without any code. What they prove is checked outside. */
import { Refused } from '#server/domain/refusals';
import type { Passkey } from '#server/store/passkeys';
import { type SignedIn, sessionVersionOf } from './sign-in-codes';
import type { Tools } from './tools';

const challengeMinutes = 10;

/** What a device answered is good for one challenge. */
export type NewPasskey = Pick<Passkey, 'id' | 'publicKey' | 'counter' | 'transports'>;

/** A challenge that is answered once, soon. `token` names it. */
export async function makeChallenge(tools: Tools, challenge: string): Promise<string> {
  const id = tools.newId();
  const now = tools.now();
  await tools.store.signInCodes.write({
    id,
    kind: 'passkey',
    target: challenge,
    codeHash: tools.secrets.hashCode(id, 'challenge'),
    now,
    expiresAt: new Date(now.getTime() + challengeMinutes * 60_000),
  });
  return tools.secrets.sign('challenge', id);
}

/** The challenge behind a token; from now on it is used up. */
export async function takeChallenge(tools: Tools, token: string): Promise<string> {
  const id = tools.secrets.verify('challenge', token);
  const code = id && (await tools.store.signInCodes.byId('passkey', id, tools.now()));
  if (!code || !(await tools.store.signInCodes.use(code, tools.now()))) throw new Refused('code-expired');
  return code.target;
}

export async function readPasskeys(tools: Tools, personId: string) {
  return tools.store.passkeys.ofPerson(personId);
}

export async function addPasskey(tools: Tools, personId: string, passkey: NewPasskey) {
  const isNew = await tools.store.passkeys.add({ ...passkey, personId, createdAt: tools.now() });
  if (isNew) {
    const data = { personId };
    await tools.store.staff.audit({ at: tools.now(), action: 'passkey-added', staffId: null, data });
  }
  return {};
}

export async function removePasskey(tools: Tools, personId: string, id: string) {
  await tools.store.passkeys.remove(id, personId);
  return {};
}

export async function findPasskey(tools: Tools, id: string): Promise<Passkey> {
  const passkey = await tools.store.passkeys.find(id);
  if (!passkey) throw new Refused('passkey-unknown');
  return passkey;
}

/** The device proved that it holds the key. */
export async function signInByPasskey(tools: Tools, passkey: Passkey, counter: number): Promise<SignedIn> {
  await tools.store.passkeys.noteUse(passkey.id, counter, tools.now());
  return { personId: passkey.personId, sessionVersion: await sessionVersionOf(tools, passkey.personId) };
}
