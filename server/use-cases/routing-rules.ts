/** The administrator's rules: written, put in order, switched on and off. Each change stands in the journal with what was there before. */
import type { StaffActor } from '#server/domain/people/roles';
import { Refused } from '#server/domain/refusals';
import { seesRouting } from '#server/domain/routing/rights';
import { type RoutingRule, ruleFits } from '#server/domain/routing/rule';
import type { PastTicket } from '#server/store/routing-decisions';
import type { SettingValue } from '#server/store/settings';
import type { TransactionStore } from '#server/store/store';
import { masksOf } from './mask-words';
import { matterOf } from './propose-department';
import type { Tools } from './tools';

/** What the desk writes of a rule. */
export type RuleWords = Omit<RoutingRule, 'id' | 'sort' | 'isActive'>;

const step = 10;
const previewed = 200;
const mostShown = 20;
/** Of a text, in letters. */
const mostRead = 500;

/** `id` is null for a new rule, which comes last. Answers the rule's id. */
export async function saveRule(
  tools: Tools,
  { id, ...words }: RuleWords & { id: string | null },
  actor: StaffActor,
): Promise<{ id: string }> {
  requireAdmin(actor);
  await requireWhole(tools, words);
  return change(tools, actor, async (store) => {
    const rules = await store.routingRules.all();
    const before = rules.find((rule) => rule.id === id);
    if (id && !before) throw new Refused('rule-not-found');
    const sort = before?.sort ?? (rules.at(-1)?.sort ?? 0) + step;
    const after = { ...words, id: before?.id ?? tools.newId(), sort, isActive: before?.isActive ?? true };
    return [{ before: before && plain(before), after }];
  });
}

/** Up and down change places with the neighbour. */
export async function moveRule(
  tools: Tools,
  { id, move }: { id: string; move: 'up' | 'down' | 'on' | 'off' },
  actor: StaffActor,
): Promise<{ id: string }> {
  requireAdmin(actor);
  return change(tools, actor, async (store) => {
    const rules = (await store.routingRules.all()).map(plain);
    const place = rules.findIndex((rule) => rule.id === id);
    const rule = rules[place];
    if (!rule) throw new Refused('rule-not-found');
    if (move === 'on' || move === 'off')
      return [{ before: rule, after: { ...rule, isActive: move === 'on' } }];
    const other = rules[move === 'up' ? place - 1 : place + 1];
    if (!other) return [{ before: rule, after: rule }];
    return [
      { before: rule, after: { ...rule, sort: other.sort } },
      { before: other, after: { ...other, sort: rule.sort } },
    ];
  });
}

/**
 * Which of the latest tickets the rule would have sent on, and how many of those went to that unit anyway. It looks at masked words:
 * trying a number digit by digit would be a way to read it.
 */
export async function previewRule(tools: Tools, words: RuleWords, actor: StaffActor) {
  if (!seesRouting(actor.role)) throw new Refused('not-allowed');
  await requireWhole(tools, words);
  const rule: RoutingRule = { ...words, id: '', sort: 0, isActive: true };
  const units = await tools.directory.departments();
  const tickets = await maskedTickets(tools, await tools.store.routing.latestTickets(previewed));
  const moved = [];
  for (const ticket of tickets) {
    const facts = { ...ticket, placeText: ticket.place, at: ticket.submittedAt };
    if (ruleFits(rule, await matterOf(tools, facts))) moved.push(ticket);
  }
  return {
    looked: tickets.length,
    moved: moved.length,
    wentThere: moved.filter(({ departmentId }) => departmentId === words.departmentId).length,
    cases: moved.slice(0, mostShown).map(({ caseNumber, title, departmentId }) => ({
      caseNumber,
      title,
      department: units.find(({ id }) => id === departmentId)?.names ?? null,
    })),
  };
}

/** What rules look at and the preview shows: the title, and the place, or the text where nobody wrote down a place. */
async function maskedTickets(tools: Tools, tickets: readonly PastTicket[]): Promise<PastTicket[]> {
  const maskOf = await masksOf(
    tools,
    tickets.map(({ personId }) => personId),
  );
  return tickets.map((ticket) => {
    const mask = maskOf(ticket.personId);
    const { title, place, text } = ticket;
    return {
      ...ticket,
      title: mask(title),
      place: mask(place),
      text: place.trim() ? '' : mask(text.slice(0, mostRead)),
    };
  });
}

function requireAdmin({ role }: StaffActor): void {
  if (role !== 'admin') throw new Refused('not-allowed');
}

/** A rule without a condition would send everything to one unit. */
async function requireWhole(tools: Tools, words: RuleWords): Promise<void> {
  const [units, categories] = await Promise.all([
    tools.directory.departments(),
    tools.directory.categories(),
  ]);
  if (!units.some(({ id }) => id === words.departmentId)) throw new Refused('unknown-department');
  if (words.categoryCode && !categories.some(({ code }) => code === words.categoryCode))
    throw new Refused('unknown-category');
  const hasHours = words.fromMinutes !== null && words.toMinutes !== null;
  const hasCondition =
    words.categoryCode || words.requestType || words.applicantKind || words.placeWords.length > 0;
  const isTimed = hasHours || words.weekdays.length > 0;
  if (!hasCondition && !isTimed) throw new Refused('rule-incomplete');
  const isHalf = (words.fromMinutes === null) !== (words.toMinutes === null);
  if (isHalf || (hasHours && words.fromMinutes === words.toMinutes)) throw new Refused('rule-incomplete');
  if (Object.keys(words.reasons).length === 0) throw new Refused('reason-missing');
}

type Change = { before: RoutingRule | undefined; after: RoutingRule };

async function change(
  tools: Tools,
  { staffId }: StaffActor,
  decide: (store: TransactionStore) => Promise<[Change, ...Change[]]>,
): Promise<{ id: string }> {
  const at = tools.now();
  const changes = await tools.store.transaction(async (store) => {
    const decided = await decide(store);
    for (const { before, after } of decided) {
      await store.routingRules.write(after, { staffId, at });
      const data: SettingValue = { before: before ?? null, after };
      await store.staff.audit({ at, action: 'change-routing-rule', staffId, data });
    }
    return decided;
  });
  tools.directory.forget('routingRules');
  return { id: changes[0].after.id };
}

/** Without who changed it when, which the journal knows by itself. */
function plain(rule: RoutingRule & { updatedAt: Date; staffName: string | null }): RoutingRule {
  const { updatedAt, staffName, ...only } = rule;
  return only;
}
