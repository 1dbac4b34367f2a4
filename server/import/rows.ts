/**
 * Rows of an export, one at a time: JSON objects a line each, or CSV under a line of names. Which of the two it is, the first letter of
 * the text says. A row is names and words; what they mean is read in fields.ts.
 */

import { type CsvRecord, createCsvReader } from '#server/domain/csv/read-csv';
import type { BadReason } from './bad-rows';
import { linesOf } from './lines';

export type Row = { line: number; fields: Map<string, string> } | { line: number; bad: BadReason };

export async function* rowsOf(text: AsyncIterable<string>): AsyncGenerator<Row> {
  const { isJson, whole } = await lookAtStart(text);
  yield* isJson ? jsonRows(whole) : csvRows(whole);
}

async function lookAtStart(text: AsyncIterable<string>) {
  const iterator = text[Symbol.asyncIterator]();
  let start = '';
  let isOver = false;
  while (!start.trim() && !isOver) {
    const { value, done } = await iterator.next();
    isOver = done === true;
    start += value ?? '';
  }
  async function* whole() {
    yield start;
    for (;;) {
      const { value, done } = await iterator.next();
      if (done) return;
      yield value;
    }
  }
  return { isJson: /^\s*[{[]/.test(start), whole: whole() };
}

async function* jsonRows(text: AsyncIterable<string>): AsyncGenerator<Row> {
  for await (const { line, text: json, isTooLong } of linesOf(text)) {
    if (isTooLong) yield { line, bad: 'row-too-long' };
    else if (json.trim()) yield jsonRow(line, json);
  }
}

function jsonRow(line: number, json: string): Row {
  try {
    const value: unknown = JSON.parse(json);
    if (!value || typeof value !== 'object' || Array.isArray(value)) return { line, bad: 'not-an-object' };
    return { line, fields: new Map(flat(value)) };
  } catch {
    return { line, bad: 'not-json' };
  }
}

/** `{ place: { lat: 1 } }` becomes `place.lat`; lists and what lies deeper mean nothing to us. */
function flat(value: object, before = ''): [string, string][] {
  return Object.entries(value).flatMap(([name, inner]): [string, string][] => {
    if (inner === null || Array.isArray(inner)) return [];
    if (typeof inner === 'object') return before ? [] : flat(inner, `${name}.`);
    return [[before + name, String(inner)]];
  });
}

async function* csvRows(text: AsyncIterable<string>): AsyncGenerator<Row> {
  let names: string[] | null = null;
  for await (const record of recordsOf(text)) {
    if (names) yield csvRow(names, record);
    else names = record.fields;
  }
}

async function* recordsOf(text: AsyncIterable<string>): AsyncGenerator<CsvRecord> {
  const reader = createCsvReader();
  for await (const part of text) yield* reader.push(part);
  yield* reader.end();
}

function csvRow(names: string[], { line, fields, isTooLong }: CsvRecord): Row {
  if (isTooLong) return { line, bad: 'row-too-long' };
  if (fields.length > names.length) return { line, bad: 'too-many-columns' };
  return { line, fields: new Map(fields.map((field, place) => [names[place] ?? '', field])) };
}
