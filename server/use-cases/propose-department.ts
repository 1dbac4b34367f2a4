/**
 * Which units a request may go to, three at most, the surest first, each with its reasons: from the administrator's rules, the category,
 * cases like it and the model. Units that said that this case is not theirs, and those it was taken back from, are left out.
 */
import { combine, type Evidence, type Proposal } from '#server/domain/routing/proposals';
import { cityMoment, fittingRules, type RoutedMatter } from '#server/domain/routing/rule';
import type { Ticket } from '#server/domain/ticket/ticket';
import type { Category } from '#server/store/directory';
import { unitsOfAlike } from './alike-units';
import type { Tools } from './tools';

export type TicketFacts = {
  /** Null while it is being written: nothing was decided about it yet. */
  ticketId: string | null;
  title: string;
  text: string;
  placeText: string | null;
  lat: number | null;
  lng: number | null;
  categoryId: string | null;
  /** How sure the category is, 1 unless it is a guess. */
  categoryConfidence?: number;
  requestType: string;
  applicantKind: string | null;
  /** When it was filed. */
  at: Date;
};

export function factsOf(ticket: Ticket): TicketFacts {
  return { ...ticket, ticketId: ticket.id, at: ticket.submittedAt };
}

type ModelVoice = Evidence['model'];

/**
 * While somebody writes, for every few letters: without cases like it, by rules that may be half a minute old, and with what the model has
 * already said of the text.
 */
type Quick = { model: ModelVoice };

export async function proposeDepartments(
  tools: Tools,
  facts: TicketFacts,
  quick?: Quick,
): Promise<Proposal[]> {
  const [rules, category, alike, model, refused, units] = await Promise.all([
    rulesFor(tools, facts, quick !== undefined),
    categoryVoice(tools, facts),
    quick ? [] : unitsOfAlike(tools, facts),
    quick ? quick.model : modelVoice(tools, facts),
    refusedBy(tools, facts.ticketId),
    tools.directory.departments(),
  ]);
  const known = new Set(units.map(({ id }) => id));
  return combine({ rules, category, alike, model }, refused).filter(({ departmentId }) =>
    known.has(departmentId),
  );
}

/** Its category and those above it, by their codes. */
function withParents(categories: readonly Category[], categoryId: string | null): Category[] {
  const found = categories.find(({ id }) => id === categoryId);
  return found ? [found, ...withParents(categories, found.parentId)] : [];
}

/** What rules look at. Where nobody wrote down a place, it may stand in the text. */
export async function matterOf(
  tools: Tools,
  facts: Pick<
    TicketFacts,
    'title' | 'text' | 'placeText' | 'categoryId' | 'requestType' | 'applicantKind' | 'at'
  >,
): Promise<RoutedMatter> {
  const categories = await tools.directory.categories();
  return {
    categoryCodes: withParents(categories, facts.categoryId).map(({ code }) => code),
    requestType: facts.requestType,
    applicantKind: facts.applicantKind,
    place: facts.placeText?.trim() || `${facts.title}\n${facts.text}`,
    ...cityMoment(facts.at, tools.city.zone),
  };
}

/** What is decided follows the rules of this moment, not those that this process read half a minute ago. */
async function rulesFor(tools: Tools, facts: TicketFacts, isQuick: boolean): Promise<Evidence['rules']> {
  const rules = isQuick ? await tools.directory.routingRules() : await tools.store.routingRules.all();
  return rules.length === 0 ? [] : fittingRules(rules, await matterOf(tools, facts));
}

/** The unit that is normally responsible for the category, or for the one above it. */
async function categoryVoice(tools: Tools, facts: TicketFacts): Promise<Evidence['category']> {
  const line = withParents(await tools.directory.categories(), facts.categoryId);
  const [own] = line;
  const departmentId = line.find((category) => category.departmentId)?.departmentId;
  return own && departmentId
    ? { departmentId, names: own.names, confidence: facts.categoryConfidence ?? 1 }
    : null;
}

/** What the model says of the words alone: the same whatever they are filed under. */
export async function modelVoice(
  tools: Tools,
  { title, text }: Pick<TicketFacts, 'title' | 'text'>,
): Promise<ModelVoice> {
  const [learned, units] = await Promise.all([
    tools.learned.guess('department', text.startsWith(title) ? text : `${title}\n${text}`),
    tools.directory.departments(),
  ]);
  if (!learned) return null;
  const idOf = new Map(units.map(({ code, id }) => [code, id]));
  const guesses = learned.guesses.flatMap(({ label, confidence }) => {
    const departmentId = idOf.get(label);
    return departmentId ? [{ departmentId, confidence }] : [];
  });
  return { version: learned.version, guesses };
}

async function refusedBy(tools: Tools, ticketId: string | null): Promise<Set<string>> {
  if (!ticketId) return new Set();
  const { routing } = tools.store;
  const bars = await routing.barsOf(await routing.kin(ticketId));
  const { takenBackFrom } = await routing.cameBack(ticketId);
  const barred = bars.filter(({ liftedAt }) => !liftedAt).map(({ departmentId }) => departmentId);
  return new Set([...barred, ...takenBackFrom]);
}
