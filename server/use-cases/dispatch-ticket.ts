/** Sends a ticket to the unit in charge (lead) and those who help (assisting), each with a time to sign for it. */
import type { StaffActor } from '#server/domain/people/roles';
import { Refused } from '#server/domain/refusals';
import type { MoveWork } from './make-move';
import type { DeskMove } from './move-ticket';
import { categoryCodeOf, promiseOf } from './promises';
import type { Tools } from './tools';

export async function assignUnits(tools: Tools, move: DeskMove, _actor: StaffActor, work: MoveWork) {
  const { store, ticket, now } = work;
  const departments = await tools.directory.departments();
  const assisting = [...new Set(move.assistingIds ?? [])].filter((id) => id !== move.departmentId);
  const wanted = [move.departmentId ?? '', ...assisting];
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
  return undefined;
}

/** The unit signs before the citizen's promise is due, unless that has passed already. */
function soonest(signFor: Date, replyDueAt: Date | null, now: Date): Date {
  return replyDueAt && replyDueAt > now && replyDueAt < signFor ? replyDueAt : signFor;
}
