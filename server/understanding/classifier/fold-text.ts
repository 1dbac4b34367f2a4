/** Text made comparable: widths, cases, scripts and spaces that people use differently mean the same here. */
import { toSimplified } from '../simplified';

/** What is read of a letter, in UTF-16 units: longer ones say what they are about long before. */
const longest = 6000;

/** A space beside a Han letter carries nothing: segmented text and text as written become the same. */
const idleSpace = /(?<=[\p{sc=Han}\p{P}])\s+|\s+(?=[\p{sc=Han}\p{P}])/gu;

/** NFKC, small letters, simplified Han letters, no spaces beside them. */
export function foldText(text: string): string {
  const plain = text.slice(0, longest).normalize('NFKC').toLowerCase();
  return toSimplified(plain.replace(idleSpace, '')).replace(/\s+/g, ' ').trim();
}
