/** One reading of one form: bytes go through the parser, parts come out into the form, and whatever ends first ends it once. */
import type { IncomingMessage } from 'node:http';
import { Busboy, type BusboyFileStream, type BusboyInstance } from '@fastify/busboy';
import { MAX_DECLARED_NAME_LENGTH, MAX_FIELD_NAME_BYTES } from './limits';
import { refuseUpload, type Upload, type UploadedForm, type UploadLimits } from './upload';

type Finish = (upload: Upload) => void;

/** Parts beyond fields and files: file inputs left empty are sent as parts too. */
const SPARE_PARTS = 20;
/** A part of a browser's form carries two or three headers. */
const MAX_PART_HEADERS = 20;
const MAX_PART_HEADER_BYTES = 8 * 1024;

/** What all readings of this process have received and not yet handed on. */
let bytesInFlight = 0;

/** Reads to the end, to the first broken limit, to the time limit, or to the moment the sender goes away. */
export async function readForm(
  request: IncomingMessage,
  limits: UploadLimits,
  listFields: readonly string[],
): Promise<Upload> {
  const parser = openParser(request, limits);
  if (!parser) return refuseUpload('invalid-input', 400);
  const form: UploadedForm = { fields: {}, lists: {}, files: [] };
  return new Promise<Upload>((resolve) => {
    const finish: Finish = (upload) => {
      stopMeter();
      request.unpipe(parser);
      resolve(upload);
    };
    const stopMeter = meter(request, limits, finish);
    collectFields(parser, form, listFields, finish);
    collectFiles(parser, form, limits, finish);
    watchEnd(request, parser, form, finish);
    request.pipe(parser);
  });
}

function openParser(request: IncomingMessage, limits: UploadLimits): BusboyInstance | null {
  try {
    return new Busboy({
      headers: { ...request.headers, 'content-type': request.headers['content-type'] ?? '' },
      limits: {
        fileSize: limits.fileBytes,
        fields: limits.fields,
        fieldSize: limits.fieldBytes,
        parts: limits.files + limits.fields + SPARE_PARTS,
        headerPairs: MAX_PART_HEADERS,
        headerSize: MAX_PART_HEADER_BYTES,
      },
    });
  } catch {
    return null; // a form without a boundary
  }
}

/** Counts bytes and seconds, and ends the reading when either is used up. Returns how to stop. */
function meter(request: IncomingMessage, limits: UploadLimits, finish: Finish): () => void {
  let bytes = 0;
  // Also for a form too slow to arrive: to its sender it is a form too large, and a smaller one would get through.
  const tooMuch = () => finish(refuseUpload('file-too-large', 413));
  const timer = setTimeout(tooMuch, limits.timeMs);
  const count = (chunk: Buffer) => {
    bytes += chunk.length;
    bytesInFlight += chunk.length;
    if (bytes > limits.requestBytes) tooMuch();
    else if (bytesInFlight > limits.inFlightBytes) finish(refuseUpload('service-unavailable', 503));
  };
  request.on('data', count);
  return () => {
    clearTimeout(timer);
    request.off('data', count);
    bytesInFlight -= bytes;
    bytes = 0;
  };
}

function collectFields(
  parser: BusboyInstance,
  form: UploadedForm,
  listFields: readonly string[],
  finish: Finish,
): void {
  const values = new Map<string, string>();
  const lists = new Map<string, string[]>(listFields.map((name) => [name, []]));
  parser.on('field', (name: string | undefined, value, _isNameCut, isValueCut) => {
    if (isValueCut) return finish(refuseUpload('text-too-long', 400));
    if (!isFieldName(name)) return finish(refuseUpload('invalid-input', 400));
    const list = lists.get(name);
    if (list) list.push(value);
    else values.set(name, value);
  });
  // Object.fromEntries makes own properties even of names like __proto__.
  parser.once('finish', () => {
    form.fields = Object.fromEntries(values);
    form.lists = Object.fromEntries(lists);
  });
}

function isFieldName(name: string | undefined): name is string {
  return name !== undefined && name !== '' && Buffer.byteLength(name) <= MAX_FIELD_NAME_BYTES;
}

function collectFiles(
  parser: BusboyInstance,
  form: UploadedForm,
  limits: UploadLimits,
  finish: Finish,
): void {
  let named = 0;
  parser.on('file', (fieldName: string | undefined, stream, fileName: string | undefined) => {
    stream.on('error', () => undefined); // a part cut short also ends the whole reading, which is told there
    stream.on('limit', () => finish(refuseUpload('file-too-large', 413)));
    if (!isFieldName(fieldName)) return finish(refuseUpload('invalid-input', 400));
    if (fileName) named += 1;
    if (named > limits.files) return finish(refuseUpload('too-many-files', 400));
    gather(stream, (body) => {
      // A file input left empty arrives as a part without name and bytes.
      if (!fileName && body.length === 0) return;
      form.files.push({ fieldName, body, declaredName: showableName(fileName ?? '') });
      if (form.files.length > limits.files) finish(refuseUpload('too-many-files', 400));
    });
  });
}

function gather(stream: BusboyFileStream, done: (body: Buffer) => void): void {
  const chunks: Buffer[] = [];
  stream.on('data', (chunk: Buffer) => chunks.push(chunk));
  stream.on('end', () => done(Buffer.concat(chunks)));
}

/** Without control and direction characters, which could make a name look like another one. */
function showableName(name: string): string {
  return name
    .replace(/[\p{Cc}\p{Cf}]/gu, '')
    .trim()
    .slice(0, MAX_DECLARED_NAME_LENGTH);
}

function watchEnd(
  request: IncomingMessage,
  parser: BusboyInstance,
  form: UploadedForm,
  finish: Finish,
): void {
  const malformed = () => finish(refuseUpload('invalid-input', 400));
  parser.once('partsLimit', malformed);
  parser.once('fieldsLimit', malformed);
  parser.on('error', malformed);
  parser.once('finish', () => finish({ ok: true, ...form }));
  request.once('close', () => {
    if (!request.complete) malformed();
  });
}
