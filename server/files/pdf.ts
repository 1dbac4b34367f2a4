/**
 * A PDF is kept as it came, so it must be harmless as it is: no script, no command to start, no file inside the file.
 * Such things are named in the plain part of the file or in its compressed object tables ("object streams"). We look in
 * both, with every spelling the format allows for a name (`/JavaScript`, `/J#61vaScript`). A table that we cannot read
 * (encrypted, packed in an unusual way) cannot be vouched for, and the file is refused. The second wall stands at serving:
 * a PDF is handed over as a download, sandboxed.
 */
import { promisify } from 'node:util';
import { inflate } from 'node:zlib';
import { MAX_PDF_OBJECT_BYTES, MAX_PDF_STREAMS } from './limits';
import { type FileNo, refuseFile } from './refusal';

const unfold = promisify(inflate);

/** Every PDF ends with this mark; writers may add a little after it, readers look back this far. */
const END_MARK_WITHIN_BYTES = 2048;

/** A name in PDF: each letter stands for itself or as #hex; the name ends where no further letter follows. */
function nameSource(name: string): string {
  const letters = [...name].map((letter) => `(?:${letter}|#${letter.charCodeAt(0).toString(16)})`);
  return `/${letters.join('')}(?![A-Za-z0-9#])`;
}

const forbidden = [
  'JavaScript',
  'Launch',
  'EmbeddedFile',
  'EmbeddedFiles',
  'RichMedia',
  'Rendition', // plays media and may carry script
];
const forbiddenName = new RegExp(forbidden.map(nameSource).join('|'), 'i');
const objectTable = new RegExp(nameSource('ObjStm'), 'i');
const filter = new RegExp(nameSource('Filter'), 'i');
const predictor = new RegExp(nameSource('Predictor'), 'i');

/** Yes when the PDF is whole and cannot act by itself; otherwise 'file-broken' or 'file-type-not-allowed'. */
export async function checkPdf(body: Buffer): Promise<{ ok: true } | FileNo> {
  const text = body.toString('latin1');
  if (!text.startsWith('%PDF-') || !text.slice(-END_MARK_WITHIN_BYTES).includes('%%EOF')) {
    return refuseFile('file-broken');
  }
  if (forbiddenName.test(text)) return refuseFile('file-type-not-allowed');
  return (await areObjectTablesHarmless(body, text)) ? { ok: true } : refuseFile('file-type-not-allowed');
}

async function areObjectTablesHarmless(body: Buffer, text: string): Promise<boolean> {
  let room = MAX_PDF_OBJECT_BYTES;
  let seen = 0;
  for (const { dictionary, start } of streams(text)) {
    seen += 1;
    if (seen > MAX_PDF_STREAMS) return false;
    // What is not compressed was already read as plain text.
    if (!objectTable.test(dictionary) || !filter.test(dictionary)) continue;
    const content = predictor.test(dictionary) ? null : await readTable(body.subarray(start), room);
    // A table begins with object numbers. Anything else means a second packing that hides what is inside.
    if (content === null || !/^\s*\d/.test(content) || forbiddenName.test(content)) return false;
    room -= content.length;
  }
  return true;
}

/** What stands before each stream and where its content begins. Every stretch of text is looked at once, however hostile the file. */
function* streams(text: string): Generator<{ dictionary: string; start: number }> {
  let from = 0;
  for (const match of text.matchAll(/(?<!end)stream(?:\r\n|\n|\r)/g)) {
    const start = match.index + match[0].length;
    yield { dictionary: text.slice(from, match.index), start };
    from = start;
  }
}

async function readTable(packed: Buffer, room: number): Promise<string | null> {
  try {
    return (await unfold(packed, { maxOutputLength: Math.max(1, room) })).toString('latin1');
  } catch {
    return null;
  }
}
