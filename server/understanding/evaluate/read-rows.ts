/** Rows of JSONL files, plain or packed with gzip, and the part of them that is held back for measuring. */
import { readFile } from 'node:fs/promises';
import { gunzipSync } from 'node:zlib';
import { NotMeasurable, type Row } from './task';

/** Larger files are not meant to be measured with; this keeps a packed bomb from filling the memory. */
const largestBytes = 512 * 1024 * 1024;
const parts = 5;

/** @throws NotMeasurable when a file cannot be read or a line is not a JSON object */
export async function readRows(files: readonly string[]): Promise<Row[]> {
  const rows: Row[] = [];
  for (const file of files) for (const row of rowsIn(file, await textIn(file))) rows.push(row);
  return rows;
}

async function textIn(file: string): Promise<string> {
  try {
    const bytes = await readFile(file);
    const isPacked = bytes[0] === 0x1f && bytes[1] === 0x8b;
    return (isPacked ? gunzipSync(bytes, { maxOutputLength: largestBytes }) : bytes).toString('utf8');
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? error.code : 'damaged';
    throw new NotMeasurable(`${file} cannot be read (${reason}).`);
  }
}

function* rowsIn(file: string, text: string): Generator<Row> {
  for (const [index, line] of text
    .replace(/^\uFEFF/, '')
    .split('\n')
    .entries()) {
    if (line.trim()) yield rowOf(line, `${file}, line ${index + 1}`);
  }
}

function rowOf(line: string, place: string): Row {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw new NotMeasurable(`${place} is not JSON.`);
  }
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Row;
  throw new NotMeasurable(`${place} is not an object.`);
}

/**
 * Holds a fifth of the rows back, the same ones in every run: a row's part follows from its id (or, without one, from the whole row).
 * @param part which fifth, 0 to 4
 */
export function holdBack(rows: readonly Row[], part: number): { train: Row[]; test: Row[] } {
  const isTest = (row: Row) => hashOf(String(row.id ?? JSON.stringify(row))) % parts === part;
  return { train: rows.filter((row) => !isTest(row)), test: rows.filter(isTest) };
}

/** FNV-1a, 32 bits, with a last mix so that the low bits are good for a modulus. */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return (hash ^ (hash >>> 13)) >>> 0;
}

/** So many of the rows, chosen by their hash and the seed. */
export function someOf(rows: readonly Row[], count: number, seed: number): Row[] {
  const ranked = rows.map((row) => ({ row, rank: hashOf(`${seed} ${row.id ?? JSON.stringify(row)}`) }));
  ranked.sort((one, other) => one.rank - other.rank);
  return ranked.slice(0, count).map(({ row }) => row);
}
