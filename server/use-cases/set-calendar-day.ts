/** The administrator changes the calendar: open promises that run in working days are counted anew, and it is said how many moved. */
import { dueAt } from '#server/domain/calendar/clock';
import type { StaffActor } from '#server/domain/people/roles';
import { Refused } from '#server/domain/refusals';
import type { ClockedTicket } from '#server/store/ticket-clocks';
import { categoryCodeOf, spanFor } from './promises';
import type { Tools } from './tools';

const batch = 500;

export type CalendarChange = { date: string; kind: 'holiday' | 'workday' | 'remove'; name: string };

export async function setCalendarDay(
  tools: Tools,
  change: CalendarChange,
  actor: StaffActor,
): Promise<{ moved: number }> {
  if (actor.role !== 'admin') throw new Refused('not-allowed');
  const { directory } = tools.store;
  const before = await tools.directory.calendar();
  if (change.kind === 'remove') await directory.removeCalendarDay(change.date);
  else await directory.setCalendarDay({ date: change.date, kind: change.kind, name: change.name });
  await tools.store.staff.audit({
    at: tools.now(),
    action: 'set-calendar-day',
    staffId: actor.staffId,
    data: change,
  });
  tools.directory.forget('calendar');
  return { moved: await recount(tools, before) };
}

/** Only promises that stand as they were first given are moved: those that were paused or extended keep what was agreed. */
async function recount(
  tools: Tools,
  before: Awaited<ReturnType<Tools['directory']['calendar']>>,
): Promise<number> {
  const after = await tools.directory.calendar();
  let moved = 0;
  let last: string | null = null;
  for (;;) {
    const tickets: ClockedTicket[] = await tools.store.tickets.withPromises(last, batch);
    for (const ticket of tickets) {
      const span = await spanFor(tools, 'reply', {
        ...ticket,
        categoryCode: await categoryCodeOf(tools, ticket.categoryId),
      });
      const isAsGiven = ticket.replyDueAt?.getTime() === dueAt(ticket.submittedAt, span, before).getTime();
      const due = dueAt(ticket.submittedAt, span, after);
      if (!isAsGiven || due.getTime() === ticket.replyDueAt?.getTime()) continue;
      if (await tools.store.tickets.setReplyDue(ticket.id, ticket.replyDueAt, due)) moved += 1;
    }
    if (tickets.length < batch) return moved;
    last = tickets.at(-1)?.id ?? null;
  }
}
