/**
 * What a letter is found by among a million others: the pairs and words that `similarity` compares, of the title and the beginning, as numbers.
 * Personal data is masked first and the words themselves are not kept, so nobody can be looked up by name, number or door in this index.
 */
import { mask } from '../privacy/mask';
import { gramsOf, type Letter } from './similarity';

/** So much of the text says what it is about; longer letters tell the story of it. */
const beginning = 160;
const mostTerms = 48;

/** Titles first: what stands there is what likeness looks for. At most 48, without repetition. */
export function keyTerms({ title, text }: Letter): number[] {
  const plain = mask(`${title}\n${text.slice(0, beginning)}`, () => ' ').text;
  return hashedTerms(plain);
}

/** The same of words that hold nothing personal, or were masked before. */
export function hashedTerms(plain: string): number[] {
  return [...new Set([...gramsOf(plain)].map(hash))].slice(0, mostTerms);
}

/** FNV-1a over the letters, as a signed 32-bit integer: what PostgreSQL keeps in four bytes. */
function hash(gram: string): number {
  let sum = 0x811c9dc5;
  for (const letter of gram) sum = Math.imul(sum ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  return sum | 0;
}
