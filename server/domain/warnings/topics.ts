/**
 * One rise shows in many counts: the street and its cell on the map, the category, each of its words. Here the counts become topics, one for
 * each group of letters, with the words that tell what it is about.
 */
import type { Counted, Rise, Scope } from './judge';

/** What is counted: a category, in a place or in the whole city (null), with a word or with any (null). */
export type TopicKey = { categoryId: string | null; place: string | null; word: string | null };
export type Mention = {
  ticketId: string;
  at: Date;
  /** Equal for two letters of one person. */
  voice: string;
  isAnonymous: boolean;
  isDanger: boolean;
  places: readonly string[];
  words: readonly string[];
};
/** `letters` are the newest of them, `count` is all. */
export type Topic = TopicKey & Rise & { count: number; past: readonly number[]; letters: readonly Mention[] };

export function scopeOf({ place }: TopicKey): Scope {
  return place === null ? 'city' : 'place';
}

/** The letters as they are judged. */
export function countedIn(letters: readonly Mention[], past: readonly number[]): Counted {
  const voices = (isAnonymous: boolean) =>
    new Set(letters.filter((one) => one.isAnonymous === isAnonymous).map(({ voice }) => voice)).size;
  const danger = letters.filter(({ isDanger }) => isDanger).length;
  return { count: letters.length, named: voices(false), unnamed: voices(true), danger, past };
}

/** A cell is a place without a name, and a single word less of an explanation than all of them. */
function plainness({ place, word }: TopicKey): number {
  return (place === null ? 0 : place.startsWith('@') ? 1 : 2) + (word === null ? 1 : 0);
}

/** The most surprising first; of equals the larger, then the plainer. One whose letters mostly stand behind another already is left out. */
export function oneForEach(topics: readonly Topic[]): Topic[] {
  const inOrder = [...topics].sort(
    (one, other) => other.score - one.score || other.count - one.count || plainness(other) - plainness(one),
  );
  const kept: Topic[] = [];
  for (const topic of inOrder) if (!kept.some((other) => isMostly(topic, other))) kept.push(topic);
  return kept;
}

/** Half of the smaller group stands in the other. */
function isMostly(one: Topic, other: Topic): boolean {
  const theirs = new Set(other.letters.map(({ ticketId }) => ticketId));
  const shared = one.letters.filter(({ ticketId }) => theirs.has(ticketId)).length;
  return sharesMost(shared, one.letters.length, other.letters.length);
}

export function sharesMost(shared: number, one: number, other: number): boolean {
  return shared > 0 && shared * 2 >= Math.min(one, other);
}

/** A word tells something when so large a part of the letters has it, and so many times more of them than of the city's letters before. */
const telling = { share: 0.3, lift: 3 };
const mostWords = 5;

/** @param usual in which share of the city's letters of the past a word stands; a word that is missing stands in none */
export function tellingWords(letters: readonly Mention[], usual: ReadonlyMap<string, number>): string[] {
  return frequentWords(letters)
    .map(({ word, share }) => ({ word, share, usually: usual.get(word) ?? 0 }))
    .filter(({ share, usually }) => share >= usually * telling.lift)
    .sort((one, other) => other.share - one.share || one.usually - other.usually)
    .slice(0, mostWords)
    .map(({ word }) => word);
}

/** The words that may be telling, each with the share of the letters that it stands in. */
export function frequentWords(letters: readonly Mention[]): { word: string; share: number }[] {
  const counts = new Map<string, number>();
  for (const { words } of letters) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts]
    .map(([word, count]) => ({ word, share: count / letters.length }))
    .filter(({ share }) => share >= telling.share);
}

/** What people call the place: its own name, or for a cell the name that most letters say. Null when none says one. */
export function placeName({ place, letters }: Pick<Topic, 'place' | 'letters'>): string | null {
  if (place !== null && !place.startsWith('@')) return place;
  if (place === null) return null;
  const names = letters.flatMap(({ places }) => places.filter((one) => !one.startsWith('@')));
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].sort((one, other) => other[1] - one[1])[0]?.[0] ?? null;
}
