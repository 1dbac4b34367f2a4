/** Plays the demonstration requests through the real use-cases, each at its own time in the past. */
import { randomUUID } from 'node:crypto';
import type { StaffActor } from '#server/domain/people/roles';
import { addFacts } from '#server/use-cases/add-facts';
import { moveTicket } from '#server/use-cases/move-ticket';
import { asksForMore, rateTicket } from '#server/use-cases/rate-ticket';
import { reopenTicket } from '#server/use-cases/reopen-ticket';
import { submitRequest } from '#server/use-cases/submit-request';
import { colourWarnings } from '#server/use-cases/tick-clocks';
import type { Tools } from '#server/use-cases/tools';
import { withdrawTicket } from '#server/use-cases/withdraw-ticket';
import { tickets } from './tickets';
import type { DemoMove, DemoTicket } from './types';

type Clock = (at: Date) => void;
type Sample = { caseNumber: string; accessCode: string };

const hour = 3_600_000;
/** Requests come in at different times of the day, not all at the same minute. */
const spreadMinutes = 37;

export async function playStories(
  tools: Tools,
  departmentIds: Map<string, string>,
  present: Date,
  setClock: Clock,
): Promise<Sample | null> {
  let sample: Sample | null = null;
  for (const [place, ticket] of tickets.entries()) {
    let at = new Date(
      present.getTime() - ticket.daysAgo * 24 * hour - ((place * spreadMinutes) % 300) * 60_000,
    );
    setClock(at);
    const filed = await file(tools, ticket);
    let previous: DemoMove | null = null;
    for (const step of ticket.story) {
      at = new Date(Math.min(at.getTime() + step.hoursLater * hour, present.getTime() - 60_000));
      setClock(at);
      await play(tools, departmentIds, filed.caseNumber, step, previous);
      previous = step;
    }
    const isAnswered = ticket.story.at(-1)?.move === 'resolve' && ticket.locale === 'zh-CN';
    if (isAnswered && !sample) sample = { caseNumber: filed.caseNumber, accessCode: filed.accessCode };
  }
  setClock(present);
  await colourWarnings(tools);
  return sample;
}

function file(tools: Tools, ticket: DemoTicket) {
  return submitRequest(
    tools,
    {
      idempotencyKey: randomUUID(),
      locale: ticket.locale,
      title: ticket.title,
      text: ticket.text,
      requestType: ticket.requestType,
      categoryCode: ticket.categoryCode,
      place: { text: ticket.placeText, lat: ticket.lat, lng: ticket.lng },
      applicant: {
        kind: ticket.applicantKind,
        identity: ticket.identity,
        name: ticket.name,
        phone: ticket.phone,
        email: ticket.email,
        organisation: ticket.organisation,
      },
      accessNeeds: ticket.accessNeeds,
    },
    { channel: ticket.channel, staffId: null, noticeAddress: null, personId: null },
  );
}

async function play(
  tools: Tools,
  departmentIds: Map<string, string>,
  caseNumber: string,
  step: DemoMove,
  previous: DemoMove | null,
) {
  const proof = { grants: [caseNumber] };
  const text = step.text ?? '';
  if (step.move === 'addFacts') return addFacts(tools, { caseNumber, text }, proof);
  if (step.move === 'withdraw') return withdrawTicket(tools, { caseNumber }, proof);
  if (step.move === 'rate' && step.rating)
    return rateTicket(tools, { caseNumber, channel: 'web', ...step.rating }, proof);
  if (step.move === 'reopen') {
    // A dissatisfied rating has reopened it already.
    if (previous?.rating && asksForMore(previous.rating)) return null;
    return reopenTicket(tools, { caseNumber, text }, proof);
  }
  return staffMove(tools, departmentIds, caseNumber, step);
}

const byHandler = new Set(['signFor', 'startHandling', 'return', 'resolve', 'askExtension']);
const internal = new Set(['return', 'note', 'askExtension', 'refuseExtension']);

async function staffMove(
  tools: Tools,
  departmentIds: Map<string, string>,
  caseNumber: string,
  step: DemoMove,
) {
  const ticket = await tools.store.tickets.find(caseNumber);
  if (!ticket) throw new Error(`The demonstration case ${caseNumber} is missing.`);
  const actor = await actorFor(tools, departmentIds, step, ticket.leadDepartmentId);
  if (step.move === 'grantExtension') await askFirst(tools, departmentIds, caseNumber, ticket);
  const current = await tools.store.tickets.find(caseNumber);
  await moveTicket(
    tools,
    {
      move: step.move as never,
      caseNumber,
      version: current?.version ?? ticket.version,
      reasonCode: step.reasonCode,
      departmentId: step.departmentCode && departmentIds.get(step.departmentCode),
      assistingIds: step.assisting?.flatMap((code) => departmentIds.get(code) ?? []),
      ...(internal.has(step.move) ? { internalText: step.text } : { publicText: step.text }),
    },
    actor,
  );
}

/** The unit asks for time before the centre grants it: five days more. */
async function askFirst(
  tools: Tools,
  departmentIds: Map<string, string>,
  caseNumber: string,
  ticket: { version: number; leadDepartmentId: string | null; replyDueAt: Date | null },
) {
  const ask: DemoMove = { move: 'askExtension' as never, hoursLater: 0 };
  const actor = await actorFor(tools, departmentIds, ask, ticket.leadDepartmentId);
  const later = new Date((ticket.replyDueAt ?? tools.now()).getTime() + 7 * 24 * hour);
  await moveTicket(
    tools,
    {
      move: 'askExtension',
      caseNumber,
      version: ticket.version,
      internalText: '现场情况复杂，需要更多时间。',
      newDueDate: later.toISOString().slice(0, 10),
    },
    actor,
  );
}

async function actorFor(
  tools: Tools,
  departmentIds: Map<string, string>,
  step: DemoMove,
  leadDepartmentId: string | null,
): Promise<StaffActor> {
  const isHandler = byHandler.has(step.move) || (step.move === 'askCitizen' && leadDepartmentId !== null);
  const code = [...departmentIds].find(([, id]) => id === leadDepartmentId)?.[0];
  const username = isHandler
    ? `handler.${code}`
    : step.move === 'archive'
      ? 'supervisor'
      : step.move === 'dispatch'
        ? 'dispatcher'
        : 'agent';
  const staff = await tools.store.staff.byUsername(step.move === 'grantExtension' ? 'dispatcher' : username);
  if (!staff) throw new Error(`The demonstration account ${username} is missing.`);
  return { kind: 'staff', staffId: staff.id, role: staff.role, departmentId: staff.departmentId };
}
