/** Who works here (CONTRACT.md). A handler acts for one unit and sees only that unit's tickets; the others belong to the centre. */
export const staffRoles = [
  'admin',
  'agent',
  'dispatcher',
  'handler',
  'supervisor',
  'quality',
  'analyst',
] as const;
export type StaffRole = (typeof staffRoles)[number];

export type StaffActor = { kind: 'staff'; staffId: string; role: StaffRole; departmentId: string | null };
export type Actor = StaffActor | { kind: 'citizen' } | { kind: 'system' };

const centre: StaffRole[] = ['admin', 'agent', 'dispatcher', 'supervisor', 'quality', 'analyst'];

export function isOfTheCentre(role: StaffRole): boolean {
  return centre.includes(role);
}

/** Who may read a named person's contact data: those who talk to people, and the unit in charge unless it is confidential. */
export function mayReadContact(role: StaffRole): boolean {
  return role === 'agent' || role === 'dispatcher' || role === 'supervisor' || role === 'handler';
}

/** Who talks with people who asked for a person. */
export function takesTalks(role: StaffRole): boolean {
  return role === 'agent' || role === 'supervisor' || role === 'admin';
}

/** Who writes the words that all who talk may use. */
export function keepsCannedReplies(role: StaffRole): boolean {
  return role === 'supervisor' || role === 'admin';
}
