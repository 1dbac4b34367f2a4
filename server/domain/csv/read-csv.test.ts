import { expect, it } from 'vitest';
import { createCsvReader, longestRecord } from './read-csv';

/** Cut into pieces of this many characters, as a file comes. */
function read(text: string, piece = text.length): { line: number; fields: string[]; isTooLong: boolean }[] {
  const reader = createCsvReader();
  const found = [];
  for (let at = 0; at < text.length; at += piece) found.push(...reader.push(text.slice(at, at + piece)));
  return [...found, ...reader.end()];
}

const fields = (text: string, piece?: number) => read(text, piece).map((record) => record.fields);

it('a field in quotes may hold commas, line breaks and quotes', () => {
  const text = 'id,text\r\n1,"first, second\nthird ""so they said"""\r\n2,plain\r\n';
  const expected = [
    ['id', 'text'],
    ['1', 'first, second\nthird "so they said"'],
    ['2', 'plain'],
  ];
  expect(fields(text)).toEqual(expected);
});

it('it makes no difference where the file is cut into pieces', () => {
  const text = 'id,text\r\n1,"a ""b"", c\r\nd"\r\n2,e\r\n';
  for (const piece of [1, 2, 3, 5]) expect(fields(text, piece)).toEqual(fields(text));
});

it('a record is known by the line it starts on', () => {
  const records = read('id,text\n1,"two\nlines"\n\n2,last');
  expect(records.map((record) => record.line)).toEqual([1, 2, 5]);
});

it('empty fields stay, empty lines do not count', () => {
  expect(fields('a,,c\n\n,,\n"",b,\n')).toEqual([
    ['a', '', 'c'],
    ['', 'b', ''],
  ]);
});

it('a quote inside a plain field is a quote', () => {
  expect(fields('1,5" pipe\n')).toEqual([['1', '5" pipe']]);
});

it('a quote that is never closed spoils its own record and no later one', () => {
  const records = read(`1,"open${'x'.repeat(longestRecord)}\n2,fine\n`, 64_000);
  expect(records.map(({ line, isTooLong }) => [line, isTooLong])).toEqual([
    [1, true],
    [2, false],
  ]);
  expect(read('1,fine\n2,"open').map((record) => record.isTooLong)).toEqual([false, true]);
});
