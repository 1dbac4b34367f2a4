/** Lines with their numbers, counted from 1; of one that never seems to end only the number is kept. */
import { type Line, longestRecord } from '#server/domain/csv/read-csv';

export type TextLine = Line & { text: string };

export async function* linesOf(text: AsyncIterable<string>): AsyncGenerator<TextLine> {
  let rest = '';
  let line = 1;
  let isTooLong = false;
  for await (const part of text) {
    const [first = '', ...others] = part.split('\n');
    rest += first;
    for (const next of others) {
      yield { line, text: rest, isTooLong: isTooLong || rest.length > longestRecord };
      line += 1;
      rest = next;
      isTooLong = false;
    }
    if (rest.length <= longestRecord) continue;
    rest = '';
    isTooLong = true;
  }
  if (rest || isTooLong) yield { line, text: rest, isTooLong };
}
