/** A ticket with its whole history, as the role of who asks may see it. */
import { isoWithOffset } from '#server/domain/calendar/city-time';
import type { StaffActor } from '#server/domain/people/roles';
import { contactFor, mayReveal, movesFor, ratingFor } from '#server/domain/ticket/staff-view';
import type { Assignment, Ticket, TicketEvent } from '#server/domain/ticket/ticket';
import { fileLinks } from './file-links';
import { readCaseNumber } from './proof';
import { showRow } from './read-queue';
import { requireSight } from './sight';
import type { Tools } from './tools';

export async function readTicket(tools: Tools, input: { caseNumber: string }, actor: StaffActor) {
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
  const at = (instant: Date) => isoWithOffset(instant, tools.city.zone);
  const maybe = (instant: Date | null) => instant && at(instant);
  return {
    ...showRow(tools, { ...ticket, ...(await namesFor(tools, ticket)) }),
    version: ticket.version,
    text: ticket.text,
    place:
      ticket.placeText || ticket.lat !== null
        ? { text: ticket.placeText, lat: ticket.lat, lng: ticket.lng }
        : null,
    identity: ticket.identity,
    accessNeeds: ticket.accessNeeds,
    contact: contactFor(ticket, contact, actor),
    mayReveal: contact !== null && mayReveal(ticket, actor),
    firstContactDueAt: maybe(ticket.firstContactDueAt),
    firstContactAt: maybe(ticket.firstContactAt),
    notToldAt: maybe(ticket.notToldAt),
    clockStoppedAt: maybe(ticket.clockStoppedAt),
    ...(await proposal(tools, ticket)),
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
    // A letter as it came names its sender.
    files: fileLinks(
      tools,
      files.filter(({ kind }) => kind !== 'mail' || mayReveal(ticket, actor)),
    ),
    moves: movesFor(ticket, actor, extension !== null),
  };
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

/** The unit that is normally responsible for the category, or for the one above it. */
async function proposal(tools: Tools, ticket: Ticket) {
  const categories = await tools.directory.categories();
  const category = categories.find((candidate) => candidate.id === ticket.categoryId);
  const parent = categories.find((candidate) => candidate.id === category?.parentId);
  return {
    categoryCode: category?.code ?? null,
    proposedDepartmentId: category?.departmentId ?? parent?.departmentId ?? null,
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
