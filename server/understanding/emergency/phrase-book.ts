/** Which phrases could stand in a sentence: found by their needles in one pass over its letters, so that thousands of phrases cost little more than the few that are tried. */
import { type CompiledWords, foldFor, type Phrase, type Use } from './compile-words';

/** A sentence as one language reads it, with the phrases worth trying by what they are for. */
export type Reading = { said: string; phrases: Partial<Record<Use['is'], Phrase[]>> };
export type PhraseBook = { read(sentence: string): Reading[] };

/** `seen`: the reading in which the phrase was met last, so that it is taken once in each. */
type Entry = { words: CompiledWords; phrase: Phrase; seen: number };
type Letter = { entries: Entry[]; next: Map<number, Letter> };

export function phraseBook(languages: readonly CompiledWords[]): PhraseBook {
  const root: Letter = { entries: [], next: new Map() };
  for (const words of languages) for (const phrase of words.phrases) enter(root, { words, phrase, seen: 0 });
  let reading = 0;
  return {
    read(sentence) {
      const readers = readersOf(languages, sentence);
      return (['kept', 'dropped'] as const).flatMap((marks) => {
        const mine = readers.filter((words) => words.marks === marks);
        if (mine.length === 0) return [];
        reading++;
        const said = foldFor(marks, sentence);
        const readings = new Map(mine.map((words) => [words, { said, phrases: {} } as Reading]));
        for (const entry of root.entries) take(readings, entry, reading);
        for (let at = 0; at < said.length; at++) takeAt(root, said, at, readings, reading);
        return [...readings.values()];
      });
    },
  };
}

function enter(root: Letter, entry: Entry): void {
  for (const needle of entry.phrase.needles ?? ['']) {
    let letter = root;
    for (let at = 0; at < needle.length; at++) {
      const code = needle.charCodeAt(at);
      const next = letter.next.get(code) ?? { entries: [], next: new Map() };
      letter.next.set(code, next);
      letter = next;
    }
    letter.entries.push(entry);
  }
}

function takeAt(
  root: Letter,
  said: string,
  from: number,
  readings: ReadonlyMap<CompiledWords, Reading>,
  reading: number,
): void {
  let letter = root.next.get(said.charCodeAt(from));
  for (let at = from + 1; letter; at++) {
    for (const entry of letter.entries) take(readings, entry, reading);
    letter = letter.next.get(said.charCodeAt(at));
  }
}

function take(readings: ReadonlyMap<CompiledWords, Reading>, entry: Entry, reading: number): void {
  if (entry.seen === reading) return;
  entry.seen = reading;
  const phrases = readings.get(entry.words)?.phrases;
  if (!phrases) return;
  const { is } = entry.phrase.use;
  const alike = phrases[is];
  if (alike) alike.push(entry.phrase);
  else phrases[is] = [entry.phrase];
}

/** Languages of one script ask the same question of a sentence: it is asked once. */
function readersOf(languages: readonly CompiledWords[], sentence: string): CompiledWords[] {
  const asked = new Map<string, boolean>();
  const isIn = (script: RegExp): boolean => {
    const known = asked.get(script.source) ?? script.test(sentence);
    asked.set(script.source, known);
    return known;
  };
  return languages.filter(({ script, unless }) => isIn(script) && !unless?.test(sentence));
}
