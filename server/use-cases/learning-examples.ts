/**
 * What models learn from: closed tickets without anything personal, and the city's own words, which are the names and keywords of its
 * categories and the titles and questions of its articles. Nothing of it is kept: the tickets are read anew each time, so what was erased
 * meanwhile is not learned again, and a model holds weights of hashed letters only.
 */
import { createHash } from 'node:crypto';
import { setImmediate as breathe } from 'node:timers/promises';
import { guessCategories } from '#server/domain/intake/classify';
import { isHeldBack } from '#server/domain/learning/held-back';
import type { LearnedKind } from '#server/domain/learning/learned-kinds';
import type { ClosedTicket } from '#server/store/closed-tickets';
import type { Category } from '#server/store/directory';
import type { Example } from '#server/understanding/classifier/train-classifier';
import { spokenLanguage } from '#server/understanding/language/spoken-language';
import { mask } from '#server/understanding/privacy/mask';
import type { Tools } from './tools';

/** The newest ones: what a city asks and who does it change. */
const mostTickets = 20_000;
const pageSize = 200;
/** The newest of those that are held back; more would not tell more. */
const mostMeasured = 2_000;
/** Time grows with examples × labels: so many are learned in about 40 s of one core. */
const mostWork = 1_000_000;
const mostArticleTexts = 5_000;
/** Fewer examples in a language do not teach it. */
const enoughOfALanguage = 50;

export type MaskedTicket = { id: string; text: string; labels: Record<LearnedKind, string | null> };
export type Phrases = Record<LearnedKind, Example[]>;

/** Everything that one kind of model learns from and is measured on. */
export type Lesson = {
  phrases: Example[];
  /** The newest first. */
  tickets: Example[];
  heldBack: Example[];
};

export async function readClosedTickets(tools: Tools): Promise<MaskedTicket[]> {
  const read: MaskedTicket[] = [];
  let last: ClosedTicket | null = null;
  while (read.length < mostTickets) {
    const page: ClosedTicket[] = await tools.store.closedTickets.page(last, pageSize);
    for (const ticket of page) {
      read.push(masked(ticket));
      // Others want to be served by this process meanwhile.
      if (read.length % 10 === 0) await breathe();
    }
    last = page.at(-1) ?? null;
    if (page.length < pageSize) break;
  }
  return read.slice(0, mostTickets);
}

function masked({ id, title, text, categoryCode, departmentCode, requestType }: ClosedTicket): MaskedTicket {
  return {
    id,
    text: mask(`${title}\n${text}`, () => ' ').text,
    labels: { category: categoryCode, department: departmentCode, 'request-type': requestType },
  };
}

/** The city's own words. Nobody has written down how people ask or complain: for the type there are none. */
export async function readPhrases(tools: Tools): Promise<Phrases> {
  const [categories, departments, articles] = await Promise.all([
    tools.directory.categories(),
    tools.directory.departments(),
    tools.store.closedTickets.articlePhrases(mostArticleTexts),
  ]);
  const parents = new Set(categories.map(({ parentId }) => parentId));
  const leaves = categories.filter(({ id }) => !parents.has(id));
  const codes = new Map(departments.map(({ id, code }) => [id, code]));
  const phrases: Phrases = { category: [], department: [], 'request-type': [] };
  for (const leaf of leaves)
    for (const text of wordsOf(leaf)) {
      phrases.category.push({ text, label: leaf.code });
      const unit = leaf.departmentId && codes.get(leaf.departmentId);
      if (unit) phrases.department.push({ text, label: unit });
    }
  for (const article of articles) {
    await breathe();
    for (const text of article.phrases) {
      phrases.department.push({ text, label: article.departmentCode });
      const label = leafOf(text, article.categoryCode, categories, leaves);
      if (label) phrases.category.push({ text, label });
    }
  }
  return phrases;
}

function wordsOf({ names, keywords }: Category): string[] {
  const lists = Object.values(keywords).filter((list) => list.length > 0);
  return [...lists.map((list) => list.join(', ')), ...Object.values(names), ...lists.flat()];
}

/** Articles stand in whole branches of the tree; a text belongs to the leaf of that branch whose keywords it names. */
function leafOf(
  text: string,
  code: string | null,
  categories: readonly Category[],
  leaves: readonly Category[],
): string | null {
  if (leaves.some((leaf) => leaf.code === code)) return code;
  const branch = categories.find((category) => category.code === code);
  const [first, second] = guessCategories(text, leavesIn(branch, leaves));
  return first && first.confidence > (second?.confidence ?? 0) ? first.category.code : null;
}

const branches = new WeakMap<readonly Category[], Map<string, Category[]>>();

/** The same list for the same branch: its keywords are put in order once. */
function leavesIn(branch: Category | undefined, leaves: readonly Category[]): readonly Category[] {
  if (!branch) return [];
  const known = branches.get(leaves) ?? new Map<string, Category[]>();
  branches.set(leaves, known);
  const found = known.get(branch.id) ?? leaves.filter(({ parentId }) => parentId === branch.id);
  known.set(branch.id, found);
  return found;
}

export function lessonFor(kind: LearnedKind, tickets: readonly MaskedTicket[], phrases: Phrases): Lesson {
  const labelled = tickets.flatMap(({ id, text, labels }) => {
    const label = labels[kind];
    return label ? [{ text, label, isHeld: isHeldBack(id) }] : [];
  });
  return {
    phrases: phrases[kind],
    tickets: labelled.filter(({ isHeld }) => !isHeld),
    heldBack: labelled.filter(({ isHeld }) => isHeld).slice(0, mostMeasured),
  };
}

/** As many as can be learned in the time: the city's own words, then the newest tickets. `share` is of the time. */
export function examplesOf(
  { phrases, tickets }: Lesson,
  share: number,
): { own: Example[]; closed: Example[] } {
  const labels = new Set([...phrases, ...tickets].map(({ label }) => label)).size;
  const most = Math.floor((mostWork * share) / Math.max(labels, 1));
  const own = phrases.slice(0, most);
  const closed = tickets.slice(0, Math.max(most - own.length, 0)).map(({ text, label }) => ({ text, label }));
  return { own, closed };
}

/** In which languages there is enough to learn from. */
export async function languagesIn(examples: readonly Example[]): Promise<string[]> {
  const counts = new Map<string, number>();
  for (const [at, { text }] of examples.entries()) {
    const language = spokenLanguage(text);
    if (language) counts.set(language, (counts.get(language) ?? 0) + 1);
    if (at % 20 === 0) await breathe();
  }
  return [...counts].filter(([, count]) => count >= enoughOfALanguage).map(([language]) => language);
}

export function basisOf({ phrases, tickets, heldBack }: Lesson): Buffer {
  const hash = createHash('sha256');
  for (const part of [phrases, tickets, heldBack])
    for (const { text, label } of part) hash.update(`${label}\n${text}\0`);
  return hash.digest();
}
