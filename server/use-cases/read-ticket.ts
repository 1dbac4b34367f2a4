/** A ticket with its whole history, as the role of who asks may see it. */
import { isoWithOffset } from '#server/domain/calendar/city-time';
import { isOfTheCentre, type StaffActor } from '#server/domain/people/roles';
import { toStreet } from '#server/domain/privacy/street';
import { contactFor, mayOpenWords, mayReveal, movesFor, ratingFor } from '#server/domain/ticket/staff-view';
import type { Assignment, Ticket, TicketEvent } from '#server/domain/ticket/ticket';
import { fileLinks, isWithoutWords } from './file-links';
import { maskFor, maskWordsIn, type Opened } from './mask-words';
import { categoryCodeOf } from './promises';
import { readCaseNumber } from './proof';
import { readAnswers } from './read-answers';
import { showRow } from './read-queue';
import { routingOf } from './read-routing';
import { requireSight } from './sight';
import type { Tools } from './tools';

/** Masked; whoever needs the words themselves opens them for a purpose (reveal-words). */
export async function readTicket(tools: Tools, input: { caseNumber: string }, actor: StaffActor) {
  return openTicket(tools, input, actor, null);
}

export async function openTicket(
  tools: Tools,
  input: { caseNumber: string },
  actor: StaffActor,
  opened: Opened,
) {
  const ticket = await requireSight(tools, readCaseNumber(input.caseNumber), actor);
  const { store } = tools;
  const [events, assignments, files, ratings, extension, messages, contact] = await Promise.all([
    store.tickets.events(ticket.id),
    store.tickets.assignments(ticket.id),
    store.tickets.files(ticket.id),
    store.tickets.ratings(ticket.id),
    store.tickets.openExtension(ticket.id),
    store.outbox.ofTicket(ticket.id, 100),
    ticket.personId ? store.people.contactOf(ticket.personId) : null,
  ]);
  // After the others: one page shall not hold all connections of the pool.
  const routing = isOfTheCentre(actor.role) ? await routingOf(tools, ticket) : null;
  const at = (instant: Date) => isoWithOffset(instant, tools.city.zone);
  const maybe = (instant: Date | null) => instant && at(instant);
  const shown = {
    ...showRow(tools, { ...ticket, ...(await namesFor(tools, ticket)) }),
    version: ticket.version,
    text: ticket.text,
    place: placeOf(ticket, opened),
    answers: await readAnswers(tools, ticket),
    identity: ticket.identity,
    accessNeeds: ticket.accessNeeds,
    contact: contactFor(ticket, contact, actor),
    mayReveal: contact !== null && mayReveal(ticket, actor),
    firstContactDueAt: maybe(ticket.firstContactDueAt),
    firstContactAt: maybe(ticket.firstContactAt),
    notToldAt: maybe(ticket.notToldAt),
    clockStoppedAt: maybe(ticket.clockStoppedAt),
    categoryCode: await categoryCodeOf(tools, ticket.categoryId),
    proposedDepartmentId: routing?.proposals[0]?.departmentId ?? null,
    routing,
    assignments: assignments.map((assignment) => showAssignment(assignment, at, maybe)),
    history: events.map((event) => showEvent(event, at)),
    messages: messages.map((message) => ({
      id: message.id,
      notice: message.notice,
      channel: message.channel,
      status: message.status,
      createdAt: at(message.createdAt),
      sentAt: maybe(message.sentAt),
      error: message.lastError,
    })),
    rating: ratingFor(ratings, ticket, actor),
    extension: extension && {
      reason: extension.reason,
      newDueAt: at(extension.newDueAt),
      askedAt: at(extension.askedAt),
    },
    mayOpenWords: mayOpenWords(ticket, actor),
    files: fileLinks(tools, opened === 'words' ? files : files.filter(isWithoutWords)),
    filesKeptBack: opened === 'words' ? 0 : files.filter((file) => !isWithoutWords(file)).length,
    moves: movesFor(ticket, actor, extension !== null),
  };
  return maskWordsIn(shown, maskFor(contact, opened));
}

function placeOf({ placeText, lat, lng }: Ticket, opened: Opened) {
  if (!placeText && lat === null) return null;
  const round = (degrees: number | null) => (degrees === null || opened ? degrees : toStreet(degrees));
  return { text: placeText, lat: round(lat), lng: round(lng) };
}

async function namesFor(tools: Tools, ticket: Ticket) {
  const [categories, departments] = await Promise.all([
    tools.directory.categories(),
    tools.directory.departments(),
  ]);
  return {
    categoryNames: categories.find((category) => category.id === ticket.categoryId)?.names ?? null,
    departmentNames:
      departments.find((department) => department.id === ticket.leadDepartmentId)?.names ?? null,
  };
}

function showAssignment(
  assignment: Assignment,
  at: (d: Date) => string,
  maybe: (d: Date | null) => string | null,
) {
  return {
    departmentId: assignment.departmentId,
    department: assignment.departmentNames,
    role: assignment.role,
    assignedAt: at(assignment.assignedAt),
    signForDueAt: maybe(assignment.signForDueAt),
    signedAt: maybe(assignment.signedAt),
    endedAt: maybe(assignment.endedAt),
    endReason: assignment.endReason,
    contribution: assignment.contribution,
  };
}

function showEvent(event: TicketEvent, at: (d: Date) => string) {
  return {
    seq: event.seq,
    at: at(event.at),
    move: event.move,
    fromStatus: event.fromStatus,
    toStatus: event.toStatus,
    actor: event.actor,
    by: event.staffName,
    department: event.departmentNames,
    publicText: event.publicText,
    internalText: event.internalText,
    reasonCode: event.reasonCode,
  };
}
