/**
 * What phones and mail programs add below a letter. It may stand above something forwarded, which is the very matter: so a line of a phone
 * goes alone, and a signature only when it is as short as signatures are.
 */
import { gap, introductionAt, type Line, quoted } from './quote-marks';

const delimiter = /^-- ?$/u;
const ofDevice =
  /^(?:Sent from my|Get Outlook for|Sent from Outlook|发自我的|从我的.{1,20}发送|来自我的|أُ?رسلت? من).{0,60}$/iu;
const forwarded = /^(?:-{3,}\s?[^\s-].{0,100}?-{3,}|Begin forwarded message:)$/iu;

const longestSignature = 12;

/** `isReply`: then what the person says may be shorter than the name below it. */
export function withoutClosings(lines: readonly Line[], isReply: boolean): Line[] {
  const kept = lines.map((line, at) => (isOfDevice(lines, at) ? gap : line));
  const begin = kept.findIndex((line) => line !== gap && delimiter.test(line));
  if (begin < 0) return kept;
  const end = endOfSignature(kept, begin + 1);
  const signature = wordsIn(kept.slice(begin + 1, end));
  const said = wordsIn(kept.slice(0, begin));
  const isShort = signature.lines <= longestSignature && said.letters > 0;
  const isSignature = isShort && (isReply || said.letters >= signature.letters);
  return isSignature ? [...kept.slice(0, begin), gap, ...kept.slice(end)] : kept;
}

/** A paragraph by itself: in a sentence of the person the same words mean something. */
function isOfDevice(lines: readonly Line[], at: number): boolean {
  const [line, next] = [lines[at], lines[at + 1]];
  if (typeof line !== 'string' || !ofDevice.test(line.trim())) return false;
  return typeof next !== 'string' || !next.trim() || begins(lines, at + 1);
}

function endOfSignature(lines: readonly Line[], from: number): number {
  const end = lines.findIndex((line, at) => at >= from && (line === gap || begins(lines, at)));
  return end < 0 ? lines.length : end;
}

/** Something of others begins here. */
function begins(lines: readonly Line[], at: number): boolean {
  const near = lines.slice(at, at + 5).map((line) => (line === gap ? '' : line));
  const [line = ''] = near;
  return forwarded.test(line.trim()) || quoted.test(line) || introductionAt(near, 0) > 0;
}

function wordsIn(lines: readonly Line[]): { lines: number; letters: number } {
  const said = lines.filter((line): line is string => line !== gap && line.trim() !== '');
  return { lines: said.length, letters: said.join('').match(/[\p{L}\p{N}]/gu)?.length ?? 0 };
}
