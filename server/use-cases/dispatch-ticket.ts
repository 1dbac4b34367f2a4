/** Sends a ticket to the unit in charge (lead) and those who help (assisting), each with a time to sign for it. */
import type { StaffActor } from '#server/domain/people/roles';
import { Refused } from '#server/domain/refusals';
import type { MoveWork } from './make-move';
import type { DeskMove } from './move-ticket';
import { categoryCodeOf, promiseOf } from './promises';
import { liftBar } from './routing-bars';
import { recordDispatch } from './routing-decisions';
import type { Tools } from './tools';

/** By a person: also to a unit that said it is not theirs, if the person says why. */
export async function assignUnits(tools: Tools, move: DeskMove, actor: StaffActor, work: MoveWork) {
  const departmentId = move.departmentId ?? '';
  await liftBar(departmentId, move.internalText ?? '', actor, work);
  const sent = await sendToUnits(tools, [departmentId, ...(move.assistingIds ?? [])], work);
  await recordDispatch(tools, departmentId, move.proposals ?? [], actor, work);
  return sent;
}

/** The first is in charge, the others help. */
export async function sendToUnits(
  tools: Tools,
  departmentIds: readonly string[],
  work: MoveWork,
): Promise<undefined> {
  const { store, ticket, now } = work;
  const departments = await tools.directory.departments();
  const wanted = [...new Set(departmentIds)];
  if (wanted.some((id) => !departments.some((department) => department.id === id)))
    throw new Refused('unknown-department');
  const matter = { ...ticket, categoryCode: await categoryCodeOf(tools, ticket.categoryId) };
  const signForDueAt = soonest(await promiseOf(tools, 'sign-for', matter, now), ticket.replyDueAt, now);
  await store.tickets.endAssignments(ticket.id, now, 'dispatched-again');
  await store.tickets.assign(
    wanted.map((departmentId, place) => ({
      id: tools.newId(),
      ticketId: ticket.id,
      departmentId,
      role: place === 0 ? ('lead' as const) : ('assist' as const),
      assignedAt: now,
      signForDueAt,
    })),
  );
}

/** The unit signs before the citizen's promise is due, unless that has passed already. */
function soonest(signFor: Date, replyDueAt: Date | null, now: Date): Date {
  return replyDueAt && replyDueAt > now && replyDueAt < signFor ? replyDueAt : signFor;
}
