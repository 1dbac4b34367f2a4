/** Who reads warnings, who says that they were seen to, and why one can be closed. */
import type { StaffRole } from '../people/roles';

const readers: readonly StaffRole[] = ['admin', 'supervisor', 'dispatcher', 'analyst'];
const deciders: readonly StaffRole[] = ['admin', 'supervisor', 'dispatcher'];

export function readsWarnings(role: StaffRole): boolean {
  return readers.includes(role);
}

export function decidesWarnings(role: StaffRole): boolean {
  return deciders.includes(role);
}

export const warningStates = ['new', 'seen', 'closed'] as const;
export type WarningState = (typeof warningStates)[number];

/** The last is for the worker: it stopped rising and nobody wanted it any more. */
export const closedReasons = ['handled', 'known-cause', 'not-one-matter', 'calmed'] as const;
export type ClosedReason = (typeof closedReasons)[number];
export const givenReasons = ['handled', 'known-cause', 'not-one-matter'] as const;
