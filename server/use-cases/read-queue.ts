/** A page of a queue, with the counts of every view up to a hundred. Handlers see their own unit's tickets only. */
import { isoWithOffset } from '#server/domain/calendar/city-time';
import { isOfTheCentre, type StaffActor } from '#server/domain/people/roles';
import { Refused } from '#server/domain/refusals';
import { type QueueView, queueViews } from '#server/domain/ticket/queue-views';
import { familyOf } from '#server/domain/ticket/states';
import type { QueueRow } from '#server/store/queue';
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
    tools.store.queue.page(filter, readCursor(input.cursor), limit + 1),
    Promise.all(counted.map((view) => tools.store.queue.count({ view, departmentId, q: null, now }))),
  ]);
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  return {
    rows: page.map((row) => showRow(tools, row)),
    nextCursor:
      rows.length > limit && last
        ? `${tools.store.queue.sortKey(input.view, last).getTime()}_${last.id}`
        : null,
    counts: Object.fromEntries(
      queueViews.map((view) => [view, counts[counted.indexOf(view)] ?? 0]),
    ) as Record<QueueView, number>,
  };
}

function readCursor(cursor: string | undefined): { key: Date; id: string } | null {
  const [, time = '', id = ''] = /^(\d{1,15})_([0-9a-f-]{36})$/.exec(cursor ?? '') ?? [];
  return id ? { key: new Date(Number(time)), id } : null;
}

export function showRow(tools: Tools, row: QueueRow) {
  const at = (instant: Date) => isoWithOffset(instant, tools.city.zone);
  return {
    caseNumber: row.caseNumber,
    title: row.title,
    locale: row.locale,
    status: row.status,
    statusFamily: familyOf(row.status),
    requestType: row.requestType,
    urgency: row.urgency,
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
