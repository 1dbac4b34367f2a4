/**
 * A returned ticket teaches: the unit that said "not ours" or "wrong level" is not proposed again for that ticket or what was merged with
 * it. To send it there all the same is a decision with a name under it and a reason.
 */
import type { StaffActor } from '#server/domain/people/roles';
import { Refused } from '#server/domain/refusals';
import type { MoveWork } from './make-move';
import type { Tools } from './tools';

/** A reason that says something has at least so many letters. */
export const leastReason = 10;

const barring: readonly string[] = ['not-ours', 'wrong-level'];

/** Alongside a return: what the unit said is kept, and told on the decision that sent the ticket there. */
export async function learnFromReturn(
  tools: Tools,
  reasonCode: string | undefined,
  actor: StaffActor,
  { store, ticket, now }: MoveWork,
): Promise<void> {
  const departmentId = ticket.leadDepartmentId;
  if (!departmentId) return;
  await store.routing.noteReturn(ticket.id, departmentId, now);
  if (!reasonCode || !barring.includes(reasonCode)) return;
  const { staffId } = actor;
  const bar = { id: tools.newId(), ticketId: ticket.id, departmentId, at: now, reasonCode, staffId };
  await store.routing.bar(bar);
}

/** Alongside a dispatch: lifts the bar of that unit in the name of who sends it there, or refuses where they do not say why. */
export async function liftBar(
  departmentId: string,
  reason: string,
  actor: StaffActor,
  { store, ticket, now }: MoveWork,
): Promise<void> {
  const kin = await store.routing.kin(ticket.id);
  const bars = await store.routing.barsOf(kin);
  if (!bars.some((bar) => bar.departmentId === departmentId && bar.liftedAt === null)) return;
  if ([...reason.trim()].length < leastReason) throw new Refused('unit-gave-it-back');
  const by = { staffId: actor.staffId, at: now, reason: reason.trim() };
  await store.routing.lift(kin, departmentId, by);
  const data = { departmentId, reason: by.reason };
  await store.staff.audit({
    at: now,
    action: 'lift-routing-bar',
    staffId: by.staffId,
    ticketId: ticket.id,
    data,
  });
}
