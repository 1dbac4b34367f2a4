/** Who reads how cases are sent on: those who send them on, and those who answer for it. Only the administrator changes it. */
import type { StaffRole } from '../people/roles';

const readers: readonly StaffRole[] = ['admin', 'dispatcher', 'supervisor', 'analyst'];

export function seesRouting(role: StaffRole): boolean {
  return readers.includes(role);
}
