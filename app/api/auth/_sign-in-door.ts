/** Signing in asks the door like everybody else; who stands behind an identity provider's subject is asked from inside only. */
import { house } from '#server/api/house';
import type { SignInDoor } from '#server/auth/options';
import { attempt, door } from '../../_door';

export const signInDoor: SignInDoor = {
  byPassword: async (username, password) => attempt((await door()).desk.signIn({ username, password })),
  bySubject: (subject) => attempt(house().serviceDoor().desk.signInBySubject({ subject })),
  report: (code) => house().report('sign-in failed', { code }),
};
