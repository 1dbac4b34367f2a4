/**
 * The desk's moves. Most carry only their texts; those that write more (dispatch, sign for, return, resolve, merge, extensions,
 * reclassify) have their part below. Handlers reach only tickets that their unit has a part in.
 */
import { toInstant } from '#server/domain/calendar/city-time';
import { resumeDue } from '#server/domain/calendar/clock';
import type { Urgency } from '#server/domain/intake/request';
import type { StaffActor } from '#server/domain/people/roles';
import { Refused } from '#server/domain/refusals';
import type { Proposal } from '#server/domain/routing/proposals';
import type { MoveInput } from '#server/domain/ticket/move';
import type { MoveName } from '#server/domain/ticket/moves';
import type { TicketChange } from '#server/store/tickets';
import { assignUnits } from './dispatch-ticket';
import { joinMatter } from './join-matter';
import { type MoveRequest, type MoveWork, makeMove } from './make-move';
import { categoryCodeOf, promiseOf } from './promises';
import { readCaseNumber } from './proof';
import { factsOf, proposeDepartments } from './propose-department';
import { reopenRequest } from './reopen-ticket';
import { learnFromReturn } from './routing-bars';
import { takenBack } from './routing-decisions';
import { requireSight } from './sight';
import type { Tools } from './tools';

/** What the desk sends: server/api/schemas/desk `moveInput`. */
export type DeskMove = {
  move: MoveName;
  caseNumber: string;
  version: number;
  publicText?: string;
  internalText?: string;
  reasonCode?: string;
  departmentId?: string;
  assistingIds?: string[];
  targetCaseNumber?: string;
  newDueDate?: string;
  requestType?: string;
  categoryCode?: string;
  urgency?: Urgency;
  /** What the house proposed when a person dispatched; never sent by the desk. */
  proposals?: Proposal[];
};

type Writer = (
  tools: Tools,
  move: DeskMove,
  actor: StaffActor,
  work: MoveWork,
) => Promise<TicketChange | undefined>;

const writers: Partial<Record<MoveName, Writer>> = {
  dispatch: assignUnits,
  decline: endParts('declined'),
  answerDirectly: answered,
  resolve: resolved,
  return: async (tools, move, actor, work) => {
    const { store, ticket, now } = work;
    await learnFromReturn(tools, move.reasonCode, actor, work);
    await store.tickets.endAssignments(ticket.id, now, 'returned', 'lead');
    return undefined;
  },
  signFor: async (_tools, _move, actor, { store, ticket, now }) => {
    await store.tickets.signAssignment(ticket.id, actor.departmentId ?? '', now);
    return undefined;
  },
  contribute: async (_tools, move, actor, { store, ticket }) => {
    const count = await store.tickets.contribute(
      ticket.id,
      actor.departmentId ?? '',
      move.internalText ?? '',
    );
    if (count === 0) throw new Refused('not-your-unit');
    return undefined;
  },
  takeBack: takenBack,
  merge,
  unmerge,
  askExtension,
  grantExtension: (_tools, _move, _actor, work) => decideExtension(work, true),
  refuseExtension: (_tools, _move, _actor, work) => decideExtension(work, false),
  reclassify,
};

export async function moveTicket(tools: Tools, move: DeskMove, actor: StaffActor) {
  const caseNumber = readCaseNumber(move.caseNumber);
  const ticket = await requireSight(tools, caseNumber, actor);
  // Before the ticket is locked, as cases like it have to be looked for.
  const proposals = move.move === 'dispatch' ? await proposeDepartments(tools, factsOf(ticket)) : undefined;
  const result = await makeMove(tools, await requestFor(tools, { ...move, caseNumber, proposals }, actor));
  return { status: result.status, version: result.version };
}

async function requestFor(tools: Tools, move: DeskMove, actor: StaffActor): Promise<MoveRequest> {
  if (move.move === 'reopen') return reopenRequest(tools, { ...move, actor, publicText: undefined });
  const target = move.targetCaseNumber
    ? await tools.store.tickets.find(readCaseNumber(move.targetCaseNumber))
    : null;
  const input: MoveInput = {
    publicText: move.publicText,
    internalText: move.internalText,
    reasonCode: move.reasonCode,
    departmentId: move.departmentId,
    targetId: target?.id,
  };
  const writer = writers[move.move];
  return {
    caseNumber: move.caseNumber,
    move: move.move,
    version: move.version,
    actor,
    input,
    otherCaseNumber: target?.caseNumber,
    ...(move.move === 'unmerge' && { stateBefore: await stateBefore(tools, move.caseNumber) }),
    alongside: writer && ((work) => writer(tools, move, actor, work)),
  };
}

async function stateBefore({ store }: Tools, caseNumber: string) {
  const ticket = await store.tickets.find(caseNumber);
  return ticket && store.matters.stateBefore(ticket.id);
}

function endParts(reason: string): Writer {
  return async (_tools, _move, _actor, { store, ticket, now }) => {
    await store.tickets.endAssignments(ticket.id, now, reason);
    return undefined;
  };
}

/** Who answered a case the first time does not answer it again when the person was not content: somebody else looks at it. */
async function answered(tools: Tools, move: DeskMove, actor: StaffActor, work: MoveWork) {
  const { round, resolvedById } = work.ticket;
  if (round > 0 && resolvedById === actor.staffId) throw new Refused('someone-else-first');
  return resolved(tools, move, actor, work);
}

async function resolved(_tools: Tools, _move: DeskMove, actor: StaffActor, { store, ticket, now }: MoveWork) {
  await store.tickets.endAssignments(ticket.id, now, 'resolved');
  return { resolvedAt: now, resolvedById: actor.staffId };
}

async function merge(tools: Tools, move: DeskMove, _actor: StaffActor, work: MoveWork) {
  const target = await work.store.tickets.find(readCaseNumber(move.targetCaseNumber ?? ''));
  if (!target) throw new Refused('case-not-found');
  return joinMatter(tools, work, target, false);
}

/** They were not the same after all: the case goes its own way again, and is not proposed for that matter any more. */
async function unmerge(_tools: Tools, _move: DeskMove, actor: StaffActor, { store, ticket, now }: MoveWork) {
  const part = await store.matters.partOf(ticket.id);
  await store.matters.leave(ticket.id, now);
  if (part) await store.matters.setNotSame(ticket.id, part.leadId, actor.staffId, now);
  return { mergedIntoId: null };
}

/** Before the deadline, and to a later date: the end of that day's office hours. */
async function askExtension(
  tools: Tools,
  move: DeskMove,
  actor: StaffActor,
  { store, ticket, now }: MoveWork,
) {
  const { workday, zone } = await tools.directory.calendar();
  const newDueAt = toInstant(move.newDueDate ?? '', workday.endMinutes, zone);
  if (!ticket.replyDueAt || ticket.replyDueAt <= now || newDueAt <= ticket.replyDueAt)
    throw new Refused('date-invalid');
  if (await store.tickets.openExtension(ticket.id)) throw new Refused('move-not-possible');
  await store.tickets.askExtension({
    id: tools.newId(),
    ticketId: ticket.id,
    askedAt: now,
    askedById: actor.staffId,
    reason: move.internalText ?? '',
    newDueAt,
  });
  return undefined;
}

async function decideExtension({ store, ticket, now }: MoveWork, isGranted: boolean) {
  const extension = await store.tickets.openExtension(ticket.id);
  if (!extension) throw new Refused('move-not-possible');
  // The clock may have stood still meanwhile: an extension never brings a promise forward.
  if (isGranted && ticket.replyDueAt && extension.newDueAt <= ticket.replyDueAt)
    throw new Refused('date-invalid');
  await store.tickets.decideExtension(extension.id, isGranted, now);
  return isGranted ? { replyDueAt: extension.newDueAt, warning: 'none' as const } : undefined;
}

/** Nobody is in danger after all: only a person may say so, and why. */
async function callOffAlarm(move: DeskMove, { staffId }: StaffActor, { store, ticket, now }: MoveWork) {
  const reason = move.internalText?.trim();
  if (!reason) throw new Refused('reason-missing');
  await store.alarms.callOff(ticket.id, { staffId, at: now, reason });
}

/** Another type, category or urgency means another promise, counted from the day of filing; time spent waiting is given back. */
async function reclassify(tools: Tools, move: DeskMove, actor: StaffActor, work: MoveWork) {
  const { ticket } = work;
  if (ticket.urgency === 'life' && move.urgency && move.urgency !== 'life')
    await callOffAlarm(move, actor, work);
  const categories = await tools.directory.categories();
  const category = categories.find((candidate) => candidate.code === move.categoryCode);
  if (move.categoryCode && !category) throw new Refused('unknown-category');
  const change = {
    requestType: (move.requestType ?? ticket.requestType) as typeof ticket.requestType,
    categoryId: category?.id ?? ticket.categoryId,
    urgency: move.urgency ?? ticket.urgency,
  };
  const matter = {
    ...change,
    categoryCode: category?.code ?? (await categoryCodeOf(tools, ticket.categoryId)),
  };
  const before = { ...ticket, categoryCode: await categoryCodeOf(tools, ticket.categoryId) };
  const [fresh, old] = await Promise.all([
    promiseOf(tools, 'reply', matter, ticket.submittedAt),
    promiseOf(tools, 'reply', before, ticket.submittedAt),
  ]);
  if (fresh.getTime() === old.getTime() || !ticket.replyDueAt) return change;
  const isMoved = ticket.replyDueAt > old;
  const replyDueAt = isMoved
    ? resumeDue(fresh, old, ticket.replyDueAt, await tools.directory.calendar(), 'working-day')
    : fresh;
  return { ...change, replyDueAt };
}
