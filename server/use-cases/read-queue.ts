/** A page of a queue, with the counts of every view up to a hundred. Handlers see their own unit's tickets only. */
import { isoWithOffset } from '#server/domain/calendar/city-time';
import { isOfTheCentre, type StaffActor } from '#server/domain/people/roles';
import { Refused } from '#server/domain/refusals';
import { type QueueView, queueViews } from '#server/domain/ticket/queue-views';
import { familyOf } from '#server/domain/ticket/states';
import type { QueueFilter, QueuePlace, QueueRow } from '#server/store/queue';
import { masksOf, maskWordsIn } from './mask-words';
import type { Tools } from './tools';

const counted: QueueView[] = ['todo', 'new', 'with-units', 'overdue', 'waiting', 'reopened', 'not-told'];
const pageSize = 25;

export async function readQueue(
  tools: Tools,
  input: { view: QueueView; q?: string; cursor?: string; limit?: number },
  actor: StaffActor,
) {
  const departmentId = isOfTheCentre(actor.role) ? null : actor.departmentId;
  if (!isOfTheCentre(actor.role) && !departmentId) throw new Refused('not-allowed');
  const now = tools.now();
  const limit = input.limit ?? pageSize;
  const filter = { view: input.view, departmentId, q: input.q?.trim() || null, now };
  const [rows, counts] = await Promise.all([
    foundRows(tools, filter, readCursor(input.cursor), limit + 1),
    Promise.all(counted.map((view) => tools.store.queue.count({ view, departmentId, q: null, now }))),
  ]);
  const page = rows.slice(0, limit);
  const last = page.at(-1)?.row;
  return {
    rows: page.map(({ shown }) => shown),
    nextCursor:
      rows.length > limit && last
        ? `${last.precedence}_${tools.store.queue.sortKey(input.view, last).getTime()}_${last.id}`
        : null,
    counts: Object.fromEntries(
      queueViews.map((view) => [view, counts[counted.indexOf(view)] ?? 0]),
    ) as Record<QueueView, number>,
  };
}

/** A search reads on over what it may not find, so many times and so many rows. */
const mostReads = 8;
const searched = 50;

/**
 * At most `wanted`, and only what the reader finds: whether there is a next page, and where it begins, must not tell of tickets in which
 * only masked words fit.
 */
async function foundRows(tools: Tools, filter: QueueFilter, start: QueuePlace | null, wanted: number) {
  const atOnce = filter.q ? Math.max(wanted, searched) : wanted;
  const found: Awaited<ReturnType<typeof maskedRows>> = [];
  let after = start;
  for (let reads = 0; reads < mostReads && found.length < wanted; reads++) {
    const rows = await tools.store.queue.page(filter, after, atOnce);
    found.push(...(await maskedRows(tools, rows)).filter(({ shown }) => isFound(shown.title, filter.q)));
    const last = rows.at(-1);
    if (!last || rows.length < atOnce) break;
    const { precedence, id } = last;
    after = { precedence, key: tools.store.queue.sortKey(filter.view, last), id };
  }
  return found.slice(0, wanted);
}

async function maskedRows(tools: Tools, rows: readonly QueueRow[]) {
  const maskOf = await masksOf(
    tools,
    rows.map(({ personId }) => personId),
  );
  return rows.map((row) => ({
    row,
    shown: maskWordsIn({ ...showRow(tools, row), people: row.people }, maskOf(row.personId)),
  }));
}

/** What is masked is not found either: searching for it digit by digit would be a way to read it. */
function isFound(title: string, q: string | null): boolean {
  if (!q || q.replace(/\D/g, '').length >= 6) return true;
  return title.toLowerCase().includes(q.toLowerCase());
}

function readCursor(cursor: string | undefined): QueuePlace | null {
  const [, precedence, time = '', id = ''] = /^([01])_(\d{1,15})_([0-9a-f-]{36})$/.exec(cursor ?? '') ?? [];
  return id ? { precedence: Number(precedence), key: new Date(Number(time)), id } : null;
}

export function showRow(tools: Tools, row: Omit<QueueRow, 'precedence' | 'people'>) {
  const at = (instant: Date) => isoWithOffset(instant, tools.city.zone);
  return {
    caseNumber: row.caseNumber,
    title: row.title,
    locale: row.locale,
    status: row.status,
    statusFamily: familyOf(row.status),
    requestType: row.requestType,
    urgency: row.urgency,
    needsCare: row.needsCare,
    category: row.categoryNames,
    department: row.departmentNames,
    channel: row.channel,
    applicantKind: row.applicantKind,
    submittedAt: at(row.submittedAt),
    replyDueAt: row.replyDueAt && at(row.replyDueAt),
    warning: row.warning,
    nudges: row.nudges,
    round: row.round,
  };
}
