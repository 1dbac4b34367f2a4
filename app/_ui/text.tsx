/**
 * A sentence out of the catalogue, with every value that was put into it (a name, a number, a date) standing in a <bdi>, so that a
 * phone number keeps its order inside an Arabic sentence. The catalogue marks values with U+2068 and U+2069.
 */
import type { ReactNode } from 'react';

const isolateStart = '\u2068';
const isolateEnd = '\u2069';

export type Piece = { isValue: boolean; text: string };

/** The sentence cut into plain pieces and values; a value inside a value belongs to the outer one. */
export function pieces(sentence: string): Piece[] {
  const found: Piece[] = [];
  let depth = 0;
  let text = '';
  const close = (isValue: boolean) => {
    if (text) found.push({ isValue, text });
    text = '';
  };
  for (const character of sentence) {
    if (character === isolateStart) {
      if (depth === 0) close(false);
      depth += 1;
    } else if (character === isolateEnd) {
      if (depth === 0) continue;
      depth -= 1;
      if (depth === 0) close(true);
    } else text += character;
  }
  close(depth > 0);
  return found;
}

/** For attributes and titles, which cannot hold a <bdi>. */
export function bare(sentence: string): string {
  return sentence.replaceAll(isolateStart, '').replaceAll(isolateEnd, '');
}

type TextProps = {
  children: string;
  /** Draws a value otherwise than as a plain <bdi>: as a link, a <time>, in bold. */
  value?: (text: string, order: number) => ReactNode;
};

export function Text({ children, value }: TextProps) {
  let order = 0;
  return pieces(children).map((piece, index) => {
    const key = `${index}${piece.text}`;
    if (!piece.isValue) return piece.text;
    return <bdi key={key}>{value ? value(piece.text, order++) : piece.text}</bdi>;
  });
}
