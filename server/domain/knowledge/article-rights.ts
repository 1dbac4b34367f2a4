/**
 * Who may do what with articles, in one table. All staff read all of them, the internal ones too: whoever answers people must know. A unit
 * writes its own; those who answer people write any; the words go public only through somebody who answers for the whole.
 *
 * | role | writes | publishes, retires, imports | decides on open questions |
 * |---|---|---|---|
 * | handler | of the own unit | – | – |
 * | agent | all | – | yes |
 * | dispatcher, analyst | – | – | – |
 * | quality, supervisor, admin | all | yes | yes |
 */
import type { StaffActor, StaffRole } from '../people/roles';

type Rights = { writes: 'none' | 'own-unit' | 'all'; publishes: boolean; decides: boolean };

const reader: Rights = { writes: 'none', publishes: false, decides: false };
const editor: Rights = { writes: 'all', publishes: true, decides: true };

const rights: Record<StaffRole, Rights> = {
  handler: { writes: 'own-unit', publishes: false, decides: false },
  agent: { writes: 'all', publishes: false, decides: true },
  dispatcher: reader,
  analyst: reader,
  quality: editor,
  supervisor: editor,
  admin: editor,
};

export function mayWrite(actor: StaffActor, { ownerId }: { ownerId: string }): boolean {
  const { writes } = rights[actor.role];
  return writes === 'all' || (writes === 'own-unit' && actor.departmentId === ownerId);
}

/** The unit that a new article of theirs belongs to is theirs to choose, or their own; null: they write none. */
export function writesFor(actor: StaffActor): 'all' | 'own-unit' | null {
  const { writes } = rights[actor.role];
  if (writes === 'own-unit') return actor.departmentId ? 'own-unit' : null;
  return writes === 'all' ? 'all' : null;
}

export function mayPublish(actor: StaffActor): boolean {
  return rights[actor.role].publishes;
}

export function mayDecideQuestions(actor: StaffActor): boolean {
  return rights[actor.role].decides;
}
