/**
 * Traditional Chinese folded to simplified, letter by letter, so that one list of words serves both scripts and places in the folded text
 * are places in the original. Words that differ between regions (計程車, 出租车) stay different: `inMainlandWords` turns those too, where
 * places do not matter.
 */
import { Converter } from 'opencc-js/t2cn';

const letter = Converter({ from: 't', to: 'cn' });
const mainland = Converter({ from: 'twp', to: 'cn' });
const known = new Map<string, string>();
const han = /\p{sc=Han}/gu;

/** The simplified form of one letter; itself when there is none. */
function simplifiedLetter(one: string): string {
  const before = known.get(one);
  if (before !== undefined) return before;
  const made = letter(one);
  const kept = made.length === one.length ? made : one;
  known.set(one, kept);
  return kept;
}

/** Letters of the basic plane by their code: looked up for every letter of every text, and a map of strings is four times slower. */
const byCode: (string | undefined)[] = [];
const firstHanCode = 0x2e80;
const hasPairs = /[\ud800-\udfff]/;

/** The text in simplified letters, of the same length. */
export function toSimplified(text: string): string {
  if (hasPairs.test(text)) return text.replace(han, simplifiedLetter);
  let made = '';
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < firstHanCode) continue;
    const simple = byCode[code] ?? simplifiedIfHan(text.charAt(at));
    byCode[code] = simple;
    if (simple.charCodeAt(0) === code) continue;
    made += text.slice(from, at) + simple;
    from = at + 1;
  }
  return made + text.slice(from);
}

function simplifiedIfHan(one: string): string {
  return one.replace(han, simplifiedLetter);
}

/** Simplified letters and the words of the mainland: the length may change. */
export function inMainlandWords(text: string): string {
  return mainland(text);
}
