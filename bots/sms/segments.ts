/**
 * How many parts a text message takes, which is what it costs. The GSM alphabet (3GPP 23.038) has seven bits a letter: 160 in one part, 153
 * in each of several, as joining them takes room; ten of its signs count double. One letter outside it, and the whole message is written in
 * sixteen bits: 70, or 67 in each of several.
 */

const basic =
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà';
const extension = '\f^{}\\[~]|€';
const basicLetters = new Set(basic);
const extensionLetters = new Set(extension);

export type Segments = {
  encoding: 'gsm' | 'ucs2';
  /** Septets, or units of sixteen bits. */
  units: number;
  segments: number;
};

/**
 * No message of ours is longer. Phones join parts well up to this; beyond it some carriers drop them, and the cost is no longer small. The
 * channel's limit of 396 letters keeps it: six parts of 66 in sixteen bits, where letters of two units may leave one of the 67 empty, and
 * never more than six parts in seven bits, even when every letter counts double.
 */
export const mostSegments = 6;

export function segmentsOf(text: string): Segments {
  const septets = [...text].map(septetsOf);
  if (!septets.includes(null)) {
    const sizes = septets.map(Number);
    return { encoding: 'gsm', units: sum(sizes), segments: parts(sizes, 160, 153) };
  }
  const sizes = [...text].map((letter) => letter.length);
  return { encoding: 'ucs2', units: sum(sizes), segments: parts(sizes, 70, 67) };
}

/** Null when the letter is not in the alphabet. */
function septetsOf(letter: string): number | null {
  if (basicLetters.has(letter)) return 1;
  return extensionLetters.has(letter) ? 2 : null;
}

function sum(sizes: readonly number[]): number {
  return sizes.reduce((all, size) => all + size, 0);
}

/** A letter of two units is not torn between two parts, so a part may have to leave one unit empty. */
function parts(sizes: readonly number[], single: number, joined: number): number {
  const units = sum(sizes);
  if (units <= single) return units === 0 ? 0 : 1;
  let count = 1;
  let used = 0;
  for (const size of sizes) {
    if (used + size > joined) {
      count += 1;
      used = 0;
    }
    used += size;
  }
  return count;
}

/** Typeset signs and what they mean in the GSM alphabet. */
const plain: Record<string, string> = {
  '“': '"',
  '”': '"',
  '„': '"',
  '‘': "'",
  '’': "'",
  '–': '-',
  '—': '-',
  '…': '...',
  '•': '-',
  '\u00a0': ' ',
  '\u202f': ' ',
};

/** One curly quotation mark would make a message twice as dear: when plain signs put the whole text into seven bits, they are used. */
export function inFewerBits(text: string): string {
  const simpler = [...text].map((letter) => plain[letter] ?? letter).join('');
  const { encoding, segments } = segmentsOf(simpler);
  return encoding === 'gsm' && segments <= segmentsOf(text).segments ? simpler : text;
}
