/** Who reads how well the models do: those who answer for it. Only the administrator acts. */
import type { StaffRole } from '../people/roles';

const readers: readonly StaffRole[] = ['admin', 'supervisor', 'analyst'];

export function seesLearning(role: StaffRole): boolean {
  return readers.includes(role);
}
