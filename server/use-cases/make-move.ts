/**
 * The one way a ticket moves: locked row, pure decision, then change, event and notice in one transaction, or nothing. `version` is the
 * one that the person was looking at; if someone else moved the ticket meanwhile, they are told instead of overruled.
 */
import { resumeDue } from '#server/domain/calendar/clock';
import { noticeForMove } from '#server/domain/notices/notices';
import type { Actor } from '#server/domain/people/roles';
import { Refused } from '#server/domain/refusals';
import { decideMove, type Moved, type MoveInput } from '#server/domain/ticket/move';
import type { MoveName } from '#server/domain/ticket/moves';
import type { TicketState } from '#server/domain/ticket/states';
import type { Names, Ticket } from '#server/domain/ticket/ticket';
import type { Telling } from '#server/store/matters';
import type { TransactionStore } from '#server/store/store';
import type { TicketChange } from '#server/store/tickets';
import { type Carried, endLate, followLead, type Hands, tellLate } from './follow-lead';
import { noticeFacts } from './notice-facts';
import { categoryCodeOf, spanFor } from './promises';
import { tellFollowers } from './tell-followers';
import type { Tools } from './tools';

export type MoveRequest = {
  caseNumber: string;
  move: MoveName;
  actor: Actor;
  input?: MoveInput;
  version?: number;
  /** What this move writes besides the state; runs in the same transaction, before the change is written. */
  alongside?: (work: MoveWork) => Promise<TicketChange | undefined>;
  /** Another case that the citizen is told of. */
  otherCaseNumber?: string;
  /** Where a merged ticket goes back to. */
  stateBefore?: TicketState | null;
  /** The person did it themselves, just now, and is told where they did it. */
  isQuiet?: boolean;
};

export type MoveWork = { store: TransactionStore; ticket: Ticket; moved: Moved; now: Date };
export type MoveResult = { ticketId: string; status: TicketState; version: number; replyDueAt: Date | null };

export async function makeMove(tools: Tools, request: MoveRequest): Promise<MoveResult> {
  return tools.store.transaction((store) => moveWithin(tools, store, request));
}

const hands: Hands = { move: moveWithin, tell: writeNotice };

/** People whose matter was answered and who were not told with it. For the worker. */
export function endTogether(tools: Tools): Promise<number> {
  return endLate(tools, hands);
}

/** People of one matter who were too many to be told of a step in the transaction of the step. For the worker. */
export function tellTogether(tools: Tools, telling: Telling): Promise<void> {
  return tellLate(tools, hands, telling);
}

/** The same inside a transaction that the caller holds, for moves that follow one another. Others on the same matter follow it. */
export async function moveWithin(
  tools: Tools,
  store: TransactionStore,
  request: MoveRequest,
): Promise<MoveResult> {
  const { move, actor, input = {} } = request;
  const now = tools.now();
  const ticket = await store.tickets.lock(request.caseNumber);
  if (!ticket) throw new Refused('case-not-found');
  if (request.version !== undefined && request.version !== ticket.version)
    throw new Refused('changed-meanwhile');
  const moved = decideMove({ ...ticket, stateBefore: request.stateBefore }, move, actor, input);
  if (!moved.ok) throw new Refused(moved.reason);
  const change = {
    status: moved.to,
    ...(await clockChange(tools, ticket, moved, now)),
    ...firstContact(ticket, move, now),
    ...(await request.alongside?.({ store, ticket, moved, now })),
  };
  const departmentId = unitOf(actor, ticket, request);
  const version = await store.tickets.writeMove(ticket, change, {
    id: tools.newId(),
    at: now,
    move,
    fromStatus: moved.from,
    toStatus: moved.to,
    actor: actor.kind,
    staffId: actor.kind === 'staff' ? actor.staffId : null,
    departmentId,
    publicText: input.publicText?.trim() || null,
    internalText: input.internalText?.trim() || null,
    reasonCode: input.reasonCode ?? null,
  });
  const after = { ...ticket, ...change, version };
  // Another category is told only when it moves the promise.
  const isWorthTelling =
    move !== 'reclassify' || after.replyDueAt?.getTime() !== ticket.replyDueAt?.getTime();
  if (isWorthTelling && !request.isQuiet) {
    const carried = await carriedBy(tools, request, departmentId);
    await tell(tools, store, after, request, carried);
    await followLead({ tools, store, hands, lead: after, carried }, move);
  }
  return { ticketId: ticket.id, status: after.status, version, replyDueAt: after.replyDueAt };
}

/** The unit an event is about: where it was sent, else the unit of who acted. */
function unitOf(actor: Actor, ticket: Ticket, request: MoveRequest): string | null {
  if (request.input?.departmentId) return request.input.departmentId;
  if (actor.kind === 'staff' && actor.role === 'handler') return actor.departmentId;
  return request.move === 'grantExtension' ? ticket.leadDepartmentId : null;
}

/** Waiting for the citizen stops the promise; their answer moves it by just the time that passed. */
async function clockChange(tools: Tools, ticket: Ticket, moved: Moved, now: Date): Promise<TicketChange> {
  // Who was merged by mistake gets the time back that it took us to see it.
  if (moved.to === 'waiting' || moved.to === 'merged') return { clockStoppedAt: now, warning: 'none' };
  if (moved.stops) return { warning: 'none', clockStoppedAt: null };
  if (!ticket.clockStoppedAt) return {};
  if (!moved.resumes || !ticket.replyDueAt) return { clockStoppedAt: null };
  const span = await spanFor(tools, 'reply', {
    ...ticket,
    categoryCode: await categoryCodeOf(tools, ticket.categoryId),
  });
  const calendar = await tools.directory.calendar();
  return {
    clockStoppedAt: null,
    replyDueAt: resumeDue(ticket.replyDueAt, ticket.clockStoppedAt, now, calendar, span.unit),
  };
}

const contactMoves: MoveName[] = [
  'askCitizen',
  'answerDirectly',
  'resolve',
  'resolveTogether',
  'decline',
  'declineTogether',
  'grantExtension',
];

function firstContact(ticket: Ticket, move: MoveName, now: Date): TicketChange {
  return ticket.firstContactAt === null && contactMoves.includes(move) ? { firstContactAt: now } : {};
}

async function carriedBy(
  tools: Tools,
  { input }: MoveRequest,
  departmentId: string | null,
): Promise<Carried> {
  return {
    departmentNames: await namesOf(tools, departmentId),
    publicText: input?.publicText ?? null,
    reasonCode: input?.reasonCode ?? null,
  };
}

async function tell(
  tools: Tools,
  store: TransactionStore,
  ticket: Ticket,
  request: MoveRequest,
  carried: Carried,
): Promise<void> {
  const facts = noticeFacts(tools, ticket, {
    ...carried,
    otherCaseNumber: request.otherCaseNumber ?? null,
  });
  const said = noticeForMove(request.move, facts);
  if (said) await writeNotice(tools, store, ticket, said, `${request.move}:${ticket.id}:${ticket.version}`);
}

type Notice = NonNullable<ReturnType<typeof noticeForMove>>;

/** To the person, and in short to everybody who follows the case. */
export async function writeNotice(
  tools: Tools,
  store: TransactionStore,
  ticket: Ticket,
  said: Notice,
  dedupeKey: string,
): Promise<void> {
  await tellPerson(tools, store, ticket, said, dedupeKey);
  await tellFollowers(tools, store, ticket, said.notice, dedupeKey);
}

async function tellPerson(
  tools: Tools,
  store: TransactionStore,
  ticket: Ticket,
  said: Notice,
  dedupeKey: string,
): Promise<void> {
  if (!ticket.noticeAddressId) return;
  const address = await store.people.addressById(ticket.noticeAddressId);
  // In the talk in which they did it they hear it anyway.
  if (!address || address.id === tools.talkingTo) return;
  await store.outbox.write({
    id: tools.newId(),
    dedupeKey,
    ticketId: ticket.id,
    addressId: address.id,
    channel: address.channel,
    account: address.account,
    recipient: address.externalId,
    locale: ticket.locale,
    ...said,
    now: tools.now(),
  });
}

async function namesOf(tools: Tools, departmentId: string | null): Promise<Names | null> {
  if (!departmentId) return null;
  return (
    (await tools.directory.departments()).find((department) => department.id === departmentId)?.names ?? null
  );
}
