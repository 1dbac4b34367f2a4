/** Cuts a long text where a reader would pause: between paragraphs, else sentences, else words, else letters. Nothing is lost. */
import type { Locale } from '#locales/languages';
import { isolateEnd, isolateStart } from '#locales/translate';
import type { Capabilities } from '#server/domain/channels';

type Limit = Capabilities['text'];

export function sizeOf(text: string, unit: Limit['unit']): number {
  return unit === 'bytes' ? Buffer.byteLength(text, 'utf8') : text.length;
}

/** Parts of at most `limit`, in order; one part when it fits. */
export function splitText(text: string, limit: Limit, locale: Locale): string[] {
  if (sizeOf(text, limit.unit) <= limit.max) return [text];
  // Isolates that a cut leaves open are closed and opened again, which takes a little room.
  const room = { ...limit, max: limit.max - sizeOf(isolateStart + isolateEnd, limit.unit) * 2 };
  const parts = pack(pieces(text, room, locale, 0), room);
  return balanced(parts.map((part) => part.trim()).filter(Boolean));
}

const cuts: ((text: string, locale: Locale) => string[])[] = [
  (text) => text.split(/(?<=\n\n)/),
  (text) => text.split(/(?<=\n)/),
  (text, locale) => segments(text, locale, 'sentence'),
  (text, locale) => segments(text, locale, 'word'),
  (text, locale) => segments(text, locale, 'grapheme'),
  (text) => [...text],
];

function segments(text: string, locale: Locale, granularity: Intl.SegmenterOptions['granularity']): string[] {
  return [...new Intl.Segmenter(locale, { granularity }).segment(text)].map(({ segment }) => segment);
}

/** Pieces that each fit, cut no finer than needed. */
function pieces(text: string, limit: Limit, locale: Locale, level: number): string[] {
  if (sizeOf(text, limit.unit) <= limit.max) return [text];
  const cut = cuts[level];
  return cut ? cut(text, locale).flatMap((piece) => pieces(piece, limit, locale, level + 1)) : [text];
}

/** As few parts as the order allows. */
function pack(all: readonly string[], limit: Limit): string[] {
  const parts: string[][] = [];
  let size = Number.POSITIVE_INFINITY;
  for (const piece of all) {
    const more = sizeOf(piece, limit.unit);
    if (size + more > limit.max) {
      parts.push([]);
      size = 0;
    }
    parts.at(-1)?.push(piece);
    size += more;
  }
  return parts.map((part) => part.join(''));
}

/** A cut inside an isolated value must not turn the rest of the sentence around. */
function balanced(parts: string[]): string[] {
  let open = 0;
  return parts.map((part) => {
    const opened = isolateStart.repeat(Math.min(open, 2)) + part;
    open = Math.max(0, open + count(part, isolateStart) - count(part, isolateEnd));
    return opened + isolateEnd.repeat(Math.min(open, 2));
  });
}

function count(text: string, letter: string): number {
  return text.split(letter).length - 1;
}
