/**
 * CSV as RFC 4180 has it: fields in quotes may hold commas, line breaks and doubled quotes. What is looser than the RFC is taken as it is
 * meant: a quote in the middle of a plain field is a quote, a line may end in LF alone.
 */
export type Line = { line: number; isTooLong: boolean };
export type CsvRecord = Line & { fields: string[] };

/** A record longer than this many characters is a quote that was never closed. */
export const longestRecord = 1_000_000;

type Place = 'start' | 'plain' | 'quoted' | 'after-quote' | 'skipping';

/** `push` takes the next piece of the text and gives the records that it completed; `end` gives the last one. */
export function createCsvReader() {
  let done: CsvRecord[] = [];
  let fields: string[] = [];
  let field = '';
  let place: Place = 'start';
  let line = 1;
  let startedAt = 1;
  let size = 0;

  function endField(): void {
    fields.push(field);
    field = '';
    place = 'start';
  }

  function endRecord(): void {
    const isTooLong = place === 'skipping';
    endField();
    const isEmpty = fields.every((one) => one.trim() === '');
    if (isTooLong || !isEmpty) done.push({ line: startedAt, fields, isTooLong });
    fields = [];
    startedAt = line;
    size = 0;
  }

  function add(char: string, next: Place): void {
    place = next;
    field += char;
    size += 1;
    if (size <= longestRecord) return;
    field = '';
    place = 'skipping';
  }

  function take(char: string): void {
    if (char === '\n') line += 1;
    if (place === 'quoted' && char === '"') place = 'after-quote';
    else if (place === 'quoted' || (place === 'after-quote' && char === '"')) add(char, 'quoted');
    else if (char === '\n') endRecord();
    else if (place === 'skipping' || char === '\r') return;
    else if (char === ',') endField();
    else if (char === '"' && place === 'start') place = 'quoted';
    else add(char, 'plain');
  }

  function given(): CsvRecord[] {
    const records = done;
    done = [];
    return records;
  }

  return {
    push(text: string): CsvRecord[] {
      for (const char of text) take(char);
      return given();
    },
    end(): CsvRecord[] {
      if (place === 'quoted') place = 'skipping';
      if (place !== 'start' || fields.length > 0) endRecord();
      return given();
    },
  };
}
