/**
 * Looks for what rises in one window, category by category, and tells the desk of what it did not know. Can run any number of times: what is
 * known and did not grow stays silent. Nothing is told while the city has less than three weeks on record.
 */
import { fewestPeople, judge } from '#server/domain/warnings/judge';
import { verdictOn } from '#server/domain/warnings/repeats';
import {
  countedIn,
  frequentWords,
  oneForEach,
  placeName,
  scopeOf,
  type Topic,
  tellingWords,
} from '#server/domain/warnings/topics';
import {
  countedDays,
  currentSpan,
  pastSpans,
  pastWeeks,
  type Span,
  type TopicWindow,
} from '#server/domain/warnings/windows';
import type { Count } from '#server/store/topic-mentions';
import type { WarningFigures } from '#server/store/topic-warnings';
import type { Tools } from './tools';
import { within } from './within';

/** More at once is nothing that a supervisor can read; the least surprising wait until something is closed or calms down. */
const mostTopics = 20;
const day = 86_400_000;
const fewest = { fewest: fewestPeople.place, fewestInDanger: fewestPeople.danger };

type Watch = { window: TopicWindow; span: Span; past: Span[] };

/** Answers how many warnings were raised, or raised again. */
export async function findRising(tools: Tools, window: TopicWindow): Promise<number> {
  const { topicMentions } = tools.store;
  const now = tools.now();
  const past = pastSpans(window, now, await topicMentions.spansWithLetters(pastWeeks(now)));
  if (past.length === 0) return 0;
  const watch = { window, span: currentSpan(window, now), past };
  const topics: Topic[] = [];
  for (const categoryId of await topicMentions.busyCategories(watch.span, fewestPeople.danger))
    topics.push(...(await topicsOf(tools, watch, categoryId)));
  let raised = 0;
  for (const topic of oneForEach(topics).slice(0, mostTopics))
    if (await tell(tools, watch, topic)) raised += 1;
  return raised;
}

type Counts = Count & { categoryId: string | null; past: number[] };

async function topicsOf(tools: Tools, watch: Watch, categoryId: string | null): Promise<Topic[]> {
  const topics: Topic[] = [];
  for (const counts of await risesOf(tools, watch, categoryId)) {
    const topic = await topicOf(tools, watch, counts);
    if (topic) topics.push(topic);
  }
  return topics;
}

/** What is more than in any of the past spans. Each span drops what it had as often, so that hardly anything is asked of the last. */
async function risesOf(tools: Tools, watch: Watch, categoryId: string | null): Promise<Counts[]> {
  const { topicMentions } = tools.store;
  const now = await topicMentions.counts(categoryId, watch.span, fewest);
  let rising: Counts[] = now.map((count) => ({ ...count, categoryId, past: [] }));
  for (const span of [...watch.past].reverse()) {
    if (rising.length === 0) return [];
    const before = await topicMentions.countAgain(categoryId, span, rising);
    rising = rising.flatMap((one, at) => {
      const letters = before[at] ?? 0;
      return letters < one.count ? [{ ...one, past: [letters, ...one.past] }] : [];
    });
  }
  return rising;
}

/** Whose letters they are is asked only where the number alone would be news. */
async function topicOf(tools: Tools, watch: Watch, counted: Counts): Promise<Topic | null> {
  const { count, danger, past } = counted;
  const scope = scopeOf(counted);
  if (!judge({ count, danger, past, named: count, unnamed: 0 }, scope)) return null;
  const letters = await tools.store.topicMentions.letters(counted, watch.span);
  const rise = judge({ ...countedIn(letters, past), count, danger }, scope);
  const { categoryId, place, word } = counted;
  return rise && { categoryId, place, word, count, past, letters, ...rise };
}

async function tell(tools: Tools, watch: Watch, topic: Topic): Promise<boolean> {
  const now = tools.now();
  const ids = topic.letters.map(({ ticketId }) => ticketId);
  const remembered = new Date(now.getTime() - countedDays * day);
  const figures = await figuresOf(tools, watch, topic);
  return tools.store.transaction(async (store) => {
    const { topicWarnings } = within(tools, store).store;
    const verdict = verdictOn(topic, watch.window, await topicWarnings.known(topic, ids, remembered));
    if (verdict.kind === 'silent') return false;
    const id = verdict.kind === 'raise' ? tools.newId() : verdict.id;
    if (verdict.kind === 'raise') await topicWarnings.raise(id, figures, now);
    if (verdict.kind === 'again') await topicWarnings.raiseAgain(id, figures, now);
    if (verdict.kind === 'keep') await topicWarnings.keep(id, verdict.isSameWindow ? figures : null, now);
    await topicWarnings.addLetters(id, ids);
    return verdict.kind !== 'keep';
  });
}

async function figuresOf(tools: Tools, { window, span }: Watch, topic: Topic): Promise<WarningFigures> {
  const { categoryId, place, word, count, people, expected, score, isDanger, letters } = topic;
  const asked = frequentWords(letters).map((one) => one.word);
  const usual = await tools.store.topicMentions.usualShares(asked, span.from);
  return {
    window,
    categoryId,
    place,
    placeName: placeName(topic),
    word,
    words: [...new Set([...(word === null ? [] : [word]), ...tellingWords(letters, usual)])],
    count,
    people,
    expected,
    score,
    past: [...topic.past],
    isDanger,
    firstAt: letters.at(-1)?.at ?? span.from,
    lastAt: letters[0]?.at ?? span.to,
    risingAt: tools.now(),
  };
}

/** Warnings that are over: seen and calm for a week, or calm for a month though nobody looked. Closed ones are kept for a year. */
export async function restWarnings(tools: Tools): Promise<void> {
  const now = tools.now();
  const daysAgo = (days: number) => new Date(now.getTime() - days * day);
  await tools.store.topicWarnings.closeCalm(now, { seenBefore: daysAgo(7), newBefore: daysAgo(30) });
  await tools.store.topicWarnings.forget(daysAgo(365));
}
