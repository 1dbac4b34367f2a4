/**
 * Staff sign in by password (argon2id) or by a subject that an OIDC provider vouches for. Ten wrong passwords lock the account for 15
 * minutes. An unknown name costs as much time as a wrong password, and both are answered alike.
 */
import { Refused } from '#server/domain/refusals';
import type { Staff } from '#server/store/staff';
import type { Tools } from './tools';

export const signInLimits = { wrongTries: 10, lockMinutes: 15 };

export type PasswordCheck = (hash: string | null, password: string) => Promise<boolean>;

export async function signIn(
  tools: Tools,
  input: { username: string; password: string },
  isPassword: PasswordCheck,
) {
  const username = input.username.trim();
  // One try after another for each account, so that a hundred at once are counted like a hundred.
  return tools.inTurn(`staff:${username}`, () => tryPassword(tools, username, input.password, isPassword));
}

async function tryPassword(tools: Tools, username: string, password: string, isPassword: PasswordCheck) {
  const staff = await tools.store.staff.byUsername(username);
  if (staff?.lockedUntil && staff.lockedUntil > tools.now()) throw new Refused('account-locked');
  const isRight = await isPassword(staff?.isActive ? staff.passwordHash : null, password);
  if (!staff || !isRight) {
    if (staff) await countFailure(tools, staff);
    throw new Refused('wrong-password');
  }
  return welcome(tools, staff, 'sign-in');
}

export async function signInBySubject(tools: Tools, subject: string) {
  const staff = await tools.store.staff.bySubject(subject);
  if (!staff?.isActive) throw new Refused('not-allowed');
  return welcome(tools, staff, 'sign-in-oidc');
}

async function countFailure(tools: Tools, staff: Staff): Promise<void> {
  const until = new Date(tools.now().getTime() + signInLimits.lockMinutes * 60_000);
  await tools.store.staff.countFailedTry(staff.id, signInLimits.wrongTries, until);
  await tools.store.staff.audit({ at: tools.now(), action: 'sign-in-failed', staffId: staff.id });
}

async function welcome(tools: Tools, staff: Staff, action: string) {
  await tools.store.staff.noteSignIn(staff.id, tools.now());
  await tools.store.staff.audit({ at: tools.now(), action, staffId: staff.id });
  return showStaff(staff);
}

export function showStaff(staff: Staff) {
  return {
    staffId: staff.id,
    username: staff.username,
    name: staff.name,
    role: staff.role,
    departmentId: staff.departmentId,
    department: staff.departmentNames,
    sessionVersion: staff.sessionVersion,
  };
}
