/** Matters of several people, for the centre: which are open, how many people wait for each, and one with all its tickets. */
import { isoWithOffset } from '#server/domain/calendar/city-time';
import { isOfTheCentre, type StaffActor } from '#server/domain/people/roles';
import { Refused } from '#server/domain/refusals';
import { familyOf } from '#server/domain/ticket/states';
import type { MatterRow } from '#server/store/matter-lists';
import { masksOf } from './mask-words';
import { showMembers } from './same-matter';
import type { Tools } from './tools';

const pageSize = 25;
const mostMembers = 200;

export async function listMatters(tools: Tools, input: { cursor?: string }, actor: StaffActor) {
  requireCentre(actor);
  const rows = await tools.store.matters.openMatters(readCursor(input.cursor), pageSize + 1);
  const page = rows.slice(0, pageSize);
  const last = page.at(-1);
  return {
    matters: await showAll(tools, page),
    nextCursor: rows.length > pageSize && last ? `${last.people}_${last.id}` : null,
  };
}

export async function readMatter(tools: Tools, input: { id: string }, actor: StaffActor) {
  requireCentre(actor);
  const row = await tools.store.matters.matter(input.id);
  if (!row) throw new Refused('case-not-found');
  const members = await tools.store.matters.members(row.id, mostMembers);
  const maskOf = await masksOf(tools, [row.lead.personId]);
  return {
    ...show(tools, row, maskOf(row.lead.personId)),
    members: await showMembers(tools, members, row.lead.id, true),
  };
}

function requireCentre(actor: StaffActor): void {
  if (!isOfTheCentre(actor.role)) throw new Refused('not-allowed');
}

function readCursor(cursor: string | undefined): { people: number; id: string } | null {
  const [, people = '', id = ''] = /^(\d{1,9})_([0-9a-f-]{36})$/.exec(cursor ?? '') ?? [];
  return id ? { people: Number(people), id } : null;
}

async function showAll(tools: Tools, rows: readonly MatterRow[]) {
  const maskOf = await masksOf(
    tools,
    rows.map(({ lead }) => lead.personId),
  );
  return rows.map((row) => show(tools, row, maskOf(row.lead.personId)));
}

function show(
  tools: Tools,
  { id, people, createdAt, isEnded, lead }: MatterRow,
  mask: (text: string) => string,
) {
  const at = (instant: Date) => isoWithOffset(instant, tools.city.zone);
  return {
    id,
    people,
    isEnded,
    createdAt: at(createdAt),
    lead: {
      caseNumber: lead.caseNumber,
      title: mask(lead.title),
      locale: lead.locale,
      status: lead.status,
      statusFamily: familyOf(lead.status),
      place: lead.placeText && mask(lead.placeText),
      submittedAt: at(lead.submittedAt),
      replyDueAt: lead.replyDueAt && at(lead.replyDueAt),
      category: lead.categoryNames,
      department: lead.departmentNames,
    },
  };
}
