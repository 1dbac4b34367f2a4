/**
 * What a reply says itself, without what it quotes. An answer may stand above the quote, below it or between its lines. A letter that answers
 * nothing is left whole: what it forwards is its matter. The original is kept in any case.
 */
import { withoutClosings } from './closings';
import { gap, introductionAt, type Line, markedFrom, quoted } from './quote-marks';

/** Whole letters of a megabyte are read no further: the beginning says it. */
const mostLines = 5_000;

/** `isReply`: whether there is anything of ours to cut. Empty only when it is, and nothing but a quote is there. */
export function ownWords(text: string, isReply: boolean): string {
  const lines = text.replace(/\r\n?/g, '\n').split('\n').slice(0, mostLines);
  if (!isReply) return joined(withoutClosings(lines, false));
  return joined(withoutClosings(withoutQuotes(lines), true));
}

/** From an introduction after which no line is marked as a quote, most likely all of it is one: our own words must not count as an answer. */
function withoutQuotes(lines: readonly string[]): Line[] {
  const kept: Line[] = [];
  let end = lines.length;
  for (let at = 0; at < lines.length; ) {
    const length = introductionAt(lines, at);
    const marked = length > 0 ? markedFrom(lines, at + length) : null;
    if (length > 0 && marked === null) end = Math.min(end, kept.length);
    const line = lines[at] ?? '';
    kept.push(marked !== null || quoted.test(line) ? gap : line);
    at = marked ?? at + 1;
  }
  return kept.slice(0, end);
}

function joined(lines: readonly Line[]): string {
  return lines
    .filter((line) => line !== gap)
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
