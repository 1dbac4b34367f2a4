/** How cases are sent on: the switch and its threshold, the rules, and how right the proposals were so far. */
import { isoWithOffset } from '#server/domain/calendar/city-time';
import type { StaffActor } from '#server/domain/people/roles';
import { Refused } from '#server/domain/refusals';
import { measureCurve, thresholds } from '#server/domain/routing/record';
import { seesRouting } from '#server/domain/routing/rights';
import type { Ticket } from '#server/domain/ticket/ticket';
import type { Bar, Decision } from '#server/store/routing-decisions';
import { factsOf, proposeDepartments } from './propose-department';
import { readCurve } from './read-learning';
import { routingSettings } from './routing-settings';
import type { Tools } from './tools';

const recordDays = 90;
const mostDecisions = 2000;

export async function readRouting(tools: Tools, actor: StaffActor) {
  if (!seesRouting(actor.role)) throw new Refused('not-allowed');
  const since = new Date(tools.now().getTime() - recordDays * 86_400_000);
  const { routing, routingRules } = tools.store;
  const [settings, rules, record, decided, learned] = await Promise.all([
    routingSettings(tools),
    routingRules.all(),
    routing.automaticRecord(since),
    routing.firstDecided(since, mostDecisions),
    readCurve(tools),
  ]);
  return {
    settings: { isAutomatic: settings.isAutomatic, threshold: settings.threshold },
    days: recordDays,
    record,
    decided: decided.length,
    curve: measureCurve(decided),
    learned: learned && { ...learned, points: learned.points.filter(isShown) },
    rules: rules.map((rule) => ({ ...rule, updatedAt: isoWithOffset(rule.updatedAt, tools.city.zone) })),
  };
}

const shown: readonly number[] = thresholds;
const isShown = ({ threshold }: { threshold: number }) => shown.includes(threshold);

/** Where this ticket may go, where it was sent and by whom, and which units said no. For the centre only. */
export async function routingOf(tools: Tools, ticket: Ticket) {
  const { routing } = tools.store;
  const isOpen = openStates.includes(ticket.status);
  const proposals = isOpen ? await proposeDepartments(tools, factsOf(ticket)) : [];
  const decisions = await routing.ofTicket(ticket.id);
  const bars = await routing.barsOf(await routing.kin(ticket.id));
  return {
    proposals,
    decisions: decisions.map((decision) => showDecision(tools, decision)),
    bars: bars.map((bar) => showBar(tools, bar)),
  };
}

/** While somebody has yet to send it on, or it may go on to somebody else. */
const openStates: readonly string[] = ['submitted', 'accepted', 'returned', 'reopened'];

function showDecision({ city }: Tools, decision: Decision) {
  const maybe = (at: Date | null) => at && isoWithOffset(at, city.zone);
  const { id, isAutomatic, departmentId, proposals, threshold, heldBack, reverseReason } = decision;
  return {
    id,
    at: isoWithOffset(decision.at, city.zone),
    isAutomatic,
    by: decision.staffName,
    department: decision.departmentNames,
    taken: proposals.find((proposal) => proposal.departmentId === departmentId) ?? null,
    wasFirst: departmentId !== null && proposals[0]?.departmentId === departmentId,
    threshold,
    heldBack,
    returnedAt: maybe(decision.returnedAt),
    reversedAt: maybe(decision.reversedAt),
    reversedBy: decision.reversedBy,
    reverseReason,
  };
}

function showBar({ city }: Tools, bar: Bar) {
  const { departmentId, departmentNames, reasonCode, liftedBy, liftReason } = bar;
  const at = isoWithOffset(bar.at, city.zone);
  return { departmentId, department: departmentNames, at, reasonCode, liftedBy, liftReason };
}
