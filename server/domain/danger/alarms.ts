/** Who answers an alarm, and when one that nobody took becomes the supervisor's. */
import type { StaffRole } from '../people/roles';

const takers: readonly StaffRole[] = ['agent', 'dispatcher', 'supervisor', 'admin'];

/** Those who talk to people; a unit hears of it when the ticket reaches it. */
export function takesAlarms(role: StaffRole): boolean {
  return takers.includes(role);
}

/** Nobody took it for `minutes`: it is said more loudly, and to those who lead. */
export function isLate(raisedAt: Date, now: Date, minutes: number): boolean {
  return now.getTime() - raisedAt.getTime() >= minutes * 60_000;
}
