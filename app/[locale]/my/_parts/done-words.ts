/** What these pages say after something was done. */
const doneWords = [
  'chosen',
  'joined',
  'off',
  'on',
  'passkeyAdded',
  'passkeyRemoved',
  'removed',
  'signedOut',
  'signedOutEverywhere',
] as const;
export type DoneWord = (typeof doneWords)[number];

export function isDoneWord(word: unknown): word is DoneWord {
  return doneWords.some((known) => known === word);
}
