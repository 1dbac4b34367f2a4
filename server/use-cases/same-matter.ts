/**
 * What the desk should know of a ticket's neighbours: the matter it belongs to, tickets that are probably on the same, and what else the same
 * person asked for. A unit sees the words of everybody on its matter, without who wrote them; the rest is for the centre. Nobody's words are
 * opened here: each person's are masked with what is known of them.
 */
import { isoWithOffset } from '#server/domain/calendar/city-time';
import { isOfTheCentre, type StaffActor } from '#server/domain/people/roles';
import { sayMasks } from '#server/domain/privacy/masks';
import { Refused } from '#server/domain/refusals';
import { possibleMoves } from '#server/domain/ticket/move';
import { mayKnowPerson } from '#server/domain/ticket/staff-view';
import { familyOf, isAlive } from '#server/domain/ticket/states';
import type { Ticket } from '#server/domain/ticket/ticket';
import { termsOf } from '#server/understanding/retrieval/terms';
import { fileLinks, isWithoutWords } from './file-links';
import { findSimilar, type Similar } from './find-similar';
import { whoMayShare } from './join-matter';
import { masksOf } from './mask-words';
import { readCaseNumber } from './proof';
import { requireSight } from './sight';
import type { Tools } from './tools';

const most = { near: 5, repeats: 10, members: 100, sharedWords: 4 };

export async function readSameMatter(tools: Tools, input: { caseNumber: string }, actor: StaffActor) {
  const ticket = await requireSight(tools, readCaseNumber(input.caseNumber), actor);
  const isCentre = isOfTheCentre(actor.role);
  const [matter, near, repeats] = await Promise.all([
    matterOf(tools, ticket, isCentre),
    isCentre && isAlive(ticket.status) ? nearDuplicates(tools, ticket, actor) : [],
    isCentre && mayKnowPerson(ticket, actor) ? repeatsOf(tools, ticket) : [],
  ]);
  return { matter, near, repeats };
}

async function matterOf(tools: Tools, ticket: Ticket, isCentre: boolean) {
  const { matters } = tools.store;
  const part = await matters.partOf(ticket.id);
  if (!part) return null;
  const others = (await matters.members(part.matterId, most.members)).filter(({ id }) => id !== ticket.id);
  return {
    id: part.matterId,
    people: part.people,
    isLead: part.leadId === ticket.id,
    others: await showMembers(tools, others, part.leadId, isCentre),
  };
}

type Member = Awaited<ReturnType<Tools['store']['matters']['members']>>[number];

/** What was said, with what is personal masked; to a unit without a number by which it could be asked for. */
export async function showMembers(
  tools: Tools,
  members: readonly Member[],
  leadId: string,
  isCentre: boolean,
) {
  const maskOf = await masksOf(
    tools,
    members.map(({ personId }) => personId),
  );
  return Promise.all(
    members.map((member) => showMember(tools, member, leadId, isCentre, maskOf(member.personId))),
  );
}

async function showMember(
  tools: Tools,
  member: Member,
  leadId: string,
  isCentre: boolean,
  mask: (text: string) => string,
) {
  const files = await tools.store.tickets.files(member.id);
  return {
    caseNumber: isCentre ? member.caseNumber : null,
    isLead: member.id === leadId,
    status: member.status,
    statusFamily: familyOf(member.status),
    title: mask(member.title),
    text: mask(member.text),
    locale: member.locale,
    place: member.placeText && mask(member.placeText),
    submittedAt: isoWithOffset(member.submittedAt, tools.city.zone),
    byPerson: member.byPerson,
    files: fileLinks(tools, files.filter(isWithoutWords)),
  };
}

async function nearDuplicates(tools: Tools, ticket: Ticket, actor: StaffActor) {
  const { title, text, placeText: place, lat, lng, categoryId } = ticket;
  const asked = { title, text, place, lat, lng, categoryId };
  const [found, apart] = await Promise.all([
    findSimilar(tools, asked, { among: 'open', limit: 15, exceptId: ticket.id }),
    tools.store.matters.notSameAs(ticket.id),
  ]);
  const shown = found.filter(({ ticketId }) => !apart.includes(ticketId)).slice(0, most.near);
  const [maskOf, mayShare] = await Promise.all([
    masksOf(
      tools,
      [ticket, ...shown].map(({ personId }) => personId),
    ),
    whoMayShare(tools.store, ticket, shown),
  ]);
  const words = wordsOf(maskOf(ticket.personId)(title));
  return shown.map((other) => ({
    ...showNear(tools, ticket, { ...other, title: maskOf(other.personId)(other.title) }, words),
    // What would be refused is not offered.
    merge: mayShare.has(other.caseNumber) ? mergeOf(ticket, other, actor) : null,
  }));
}

/** Of a masked title: what stands under a mask is no word that two share. */
function wordsOf(masked: string): Set<string> {
  return new Set(termsOf(sayMasks(masked, () => ' ')).words.filter((word) => word.length > 1));
}

/** `other` with its title masked already, `words` those of the ticket's own masked title. */
function showNear(tools: Tools, ticket: Ticket, other: Similar, words: Set<string>) {
  const { place } = other;
  const near = place.fit === 'near' ? place : { meters: null, street: null };
  const shared = [...wordsOf(other.title)].filter((word) => words.has(word));
  return {
    caseNumber: other.caseNumber,
    version: other.version,
    title: other.title,
    status: other.status,
    statusFamily: familyOf(other.status),
    submittedAt: isoWithOffset(other.submittedAt, tools.city.zone),
    likeness: Math.round(other.likeness * 100),
    isSameCategory: other.categoryId !== null && other.categoryId === ticket.categoryId,
    meters: near.meters,
    street: near.street,
    sharedWords: shared.slice(0, most.sharedWords),
    people: other.people ?? 1,
  };
}

/** The later goes into the earlier; what a unit works on already is not taken from it, so then the other way round. */
function mergeOf(ticket: Ticket, other: Similar, actor: StaffActor): 'this-into-it' | 'it-into-this' | null {
  const can = (status: Ticket['status']) =>
    possibleMoves({ status, leadDepartmentId: null }, actor, ['merge']).length > 0;
  const isLater = ticket.submittedAt >= other.submittedAt;
  if (can(ticket.status) && (isLater || !can(other.status))) return 'this-into-it';
  return can(other.status) ? 'it-into-this' : null;
}

async function repeatsOf(tools: Tools, { id }: Ticket) {
  const rows = await tools.store.matters.ofSamePerson(id, most.repeats);
  const maskOf = await masksOf(
    tools,
    rows.map(({ personId }) => personId),
  );
  return rows.map(({ personId, caseNumber, title, locale, status, submittedAt }) => ({
    caseNumber,
    title: maskOf(personId)(title),
    locale,
    status,
    statusFamily: familyOf(status),
    submittedAt: isoWithOffset(submittedAt, tools.city.zone),
  }));
}

/** Somebody looked: two matters. Neither is proposed for the other any more. */
export async function setNotSame(
  tools: Tools,
  input: { caseNumber: string; otherCaseNumber: string },
  actor: StaffActor,
): Promise<void> {
  const ticket = await requireSight(tools, readCaseNumber(input.caseNumber), actor);
  if (possibleMoves({ status: 'submitted', leadDepartmentId: null }, actor, ['merge']).length === 0)
    throw new Refused('not-allowed');
  const other = await requireSight(tools, readCaseNumber(input.otherCaseNumber), actor);
  if (other.id === ticket.id) throw new Refused('case-not-found');
  await tools.store.matters.setNotSame(ticket.id, other.id, actor.staffId, tools.now());
}
