/**
 * The jobs that keep anything from falling silent: warning colours, the end of waiting, reminders to rate, archiving, lost messages.
 * Each works in batches and can be run twice, or by two workers at once, without doing a thing twice.
 */
import { usualMargin, warningColour } from '#server/domain/calendar/clock';
import { sayNotice } from '#server/domain/notices/notices';
import { Refused } from '#server/domain/refusals';
import type { TicketState } from '#server/domain/ticket/states';
import type { Ticket } from '#server/domain/ticket/ticket';
import type { ClockedTicket } from '#server/store/ticket-clocks';
import { makeMove, writeNotice } from './make-move';
import { noticeFacts } from './notice-facts';
import { categoryCodeOf, spanFor } from './promises';
import type { Tools } from './tools';

const batch = 200;
const day = 86_400_000;
/** How long we wait for facts before the work goes on without them; when we ask again for a rating; when a case is closed for good. */
export const patience = { waitingDays: 10, rateReminderDays: 3, archiveDays: 15 };

export async function colourWarnings(tools: Tools): Promise<number> {
  const horizon = new Date(tools.now().getTime() + 8 * day);
  let changed = 0;
  let last: string | null = null;
  for (;;) {
    const tickets: ClockedTicket[] = await tools.store.tickets.withClocks(horizon, last, batch, true);
    for (const ticket of tickets) if (await colour(tools, ticket)) changed += 1;
    if (tickets.length < batch) return changed;
    last = tickets.at(-1)?.id ?? null;
  }
}

async function colour(tools: Tools, ticket: ClockedTicket): Promise<boolean> {
  if (!ticket.replyDueAt) return false;
  const matter = { ...ticket, categoryCode: await categoryCodeOf(tools, ticket.categoryId) };
  const margin = usualMargin(await spanFor(tools, 'reply', matter));
  const warning = warningColour(tools.now(), ticket.replyDueAt, await tools.directory.calendar(), {
    warnBefore: margin,
    redAfter: margin,
    isReopened: ticket.round > 0,
  });
  if (warning === ticket.warning) return false;
  await tools.store.tickets.setWarning(ticket.id, warning);
  return true;
}

/** The citizen did not answer: the work goes on with what we know, and its clock with it. */
export function endWaiting(tools: Tools): Promise<number> {
  return moveResting(tools, ['waiting'], patience.waitingDays, 'stopWaiting');
}

export function archiveOld(tools: Tools): Promise<number> {
  return moveResting(tools, ['resolved', 'rated', 'declined', 'withdrawn'], patience.archiveDays, 'archive');
}

/** Batch after batch until nothing rests that long, or nothing could be moved. Answers how many were. */
async function moveResting(
  tools: Tools,
  states: TicketState[],
  days: number,
  move: 'stopWaiting' | 'archive',
): Promise<number> {
  const before = new Date(tools.now().getTime() - days * day);
  let all = 0;
  for (;;) {
    const tickets = await tools.store.tickets.restingSince(states, before, batch);
    const moved = await moveAll(tools, tickets, move);
    all += moved;
    if (tickets.length < batch || moved === 0) return all;
  }
}

async function moveAll(tools: Tools, tickets: Ticket[], move: 'stopWaiting' | 'archive'): Promise<number> {
  let moved = 0;
  for (const { caseNumber, version } of tickets) {
    try {
      await makeMove(tools, { caseNumber, version, move, actor: { kind: 'system' } });
      moved += 1;
    } catch (error) {
      // Somebody moved it meanwhile: then it is not resting any more.
      if (!(error instanceof Refused)) throw error;
    }
  }
  return moved;
}

/** Once for each reply that nobody rated. */
export async function remindToRate(tools: Tools): Promise<void> {
  const before = new Date(tools.now().getTime() - patience.rateReminderDays * day);
  for (const ticket of await tools.store.tickets.withoutReminder(before, batch)) {
    const meaning = sayNotice('rateReminder', noticeFacts(tools, ticket, {}));
    await writeNotice(
      tools,
      tools.store,
      ticket,
      { notice: 'rateReminder', meaning },
      `remind:${ticket.id}:${ticket.round}`,
    );
  }
}

/** Messages whose worker died, or whose job was lost. */
export async function rescueMessages(tools: Tools): Promise<void> {
  await tools.store.outbox.rescue(tools.now());
  await tools.store.inbound.rescue(tools.now());
}

/** Retention: drafts, loose files, old keys and redelivery marks. */
export async function forgetOld(tools: Tools): Promise<void> {
  for (;;) {
    const { keys, isMore } = await tools.store.drafts.removeExpired(tools.now(), batch);
    for (const key of keys) await tools.files.remove(key);
    if (!isMore) break;
  }
  await tools.store.upkeep.forget(tools.now());
  await tools.store.erasure.finish();
}
