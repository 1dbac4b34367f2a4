/**
 * Passkeys (WebAuthn): what a browser is asked, and whether what it answered holds. The site's own address is the other side; the device
 * checks who is using it (fingerprint, face, PIN), as a passkey alone opens everything.
 */
import {
  type AuthenticationResponseJSON,
  generateAuthenticationOptions,
  generateRegistrationOptions,
  type RegistrationResponseJSON,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
} from '@simplewebauthn/server';

/** What a stored passkey is known by. */
export type KnownPasskey = {
  id: string;
  publicKey: Uint8Array<ArrayBuffer>;
  counter: number;
  transports: string[];
};

type Transports = NonNullable<RegistrationResponseJSON['response']['transports']>;

function partyOf(baseUrl: string) {
  const { hostname, origin } = new URL(baseUrl);
  return { id: hostname, origin };
}

/** `name` is what the device shows beside the key. */
export function askForNewPasskey(
  baseUrl: string,
  person: { id: string; name: string; site: string },
  known: readonly Pick<KnownPasskey, 'id' | 'transports'>[],
) {
  return generateRegistrationOptions({
    rpID: partyOf(baseUrl).id,
    rpName: person.site,
    userName: person.name,
    userDisplayName: person.name,
    userID: new TextEncoder().encode(person.id),
    attestationType: 'none',
    excludeCredentials: known.map(({ id, transports }) => ({ id, transports: transports as Transports })),
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
  });
}

/** Null when the answer does not hold. */
export async function readNewPasskey(
  baseUrl: string,
  challenge: string,
  response: RegistrationResponseJSON,
): Promise<KnownPasskey | null> {
  const { id: expectedRPID, origin: expectedOrigin } = partyOf(baseUrl);
  const checked = await verifyRegistrationResponse({
    response,
    expectedChallenge: challenge,
    expectedOrigin,
    expectedRPID,
  }).catch(() => null);
  const credential = checked?.registrationInfo?.credential;
  if (!checked?.verified || !credential) return null;
  return {
    id: credential.id,
    publicKey: credential.publicKey,
    counter: credential.counter,
    transports: credential.transports ?? [],
  };
}

/** The device offers the keys it has: nobody types who they are. */
export function askForPasskey(baseUrl: string) {
  return generateAuthenticationOptions({ rpID: partyOf(baseUrl).id, userVerification: 'required' });
}

/** The key's new counter, or null when the answer does not hold. */
export async function checkPasskey(
  baseUrl: string,
  challenge: string,
  response: AuthenticationResponseJSON,
  known: KnownPasskey,
): Promise<number | null> {
  const { id: expectedRPID, origin: expectedOrigin } = partyOf(baseUrl);
  const checked = await verifyAuthenticationResponse({
    response,
    expectedChallenge: challenge,
    expectedOrigin,
    expectedRPID,
    credential: { ...known, transports: known.transports as Transports },
  }).catch(() => null);
  return checked?.verified ? checked.authenticationInfo.newCounter : null;
}
