/** A citizen who signed in gets a session that any of the procedures makes alike. */
import { citizenSessionSeconds, sealCitizenSession } from '#server/auth/citizen-session';
import type { SignedIn } from '#server/use-cases/sign-in-codes';
import type { Context } from './context';

export async function sessionFor({ wire }: Context, signedIn: SignedIn) {
  return {
    cookie: await sealCitizenSession(signedIn, wire.env.keys.authSecret),
    maxAge: citizenSessionSeconds,
  };
}
