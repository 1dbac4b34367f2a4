/** What a person can have just done to a case; each has a sentence `track:done.<word>`. */
export const doneWords = ['nudged', 'added', 'withdrawn', 'reopened'] as const;
export type DoneWord = (typeof doneWords)[number];

export function isDoneWord(word: unknown): word is DoneWord {
  return doneWords.some((known) => known === word);
}
