/**
 * Reads a form with files from a plain HTTP request. Every limit is enforced while the bytes arrive; the first one broken
 * ends the reading, and what is still coming is thrown away so that the person can be answered (see discard-rest.ts).
 * Text comes out as text and files as bytes: what they mean is for others to say.
 */
import type { IncomingMessage } from 'node:http';
import { discardRest } from './discard-rest';
import { readForm } from './form-reading';
import { refuseUpload, type Upload, type UploadLimits, type UploadNo, uploadLimits } from './upload';

/** `listFields` names the fields of which every value is wanted (check boxes of one group). */
export type UploadOptions = { listFields?: readonly string[]; limits?: Partial<UploadLimits> };

/** Reads the whole form, or says why not. Never throws for anything the sender did; after a refusal just answer. */
export async function readMultipart(request: IncomingMessage, options: UploadOptions = {}): Promise<Upload> {
  const limits = { ...uploadLimits, ...options.limits };
  const upload =
    refuseByHeaders(request, limits) ?? (await readForm(request, limits, options.listFields ?? []));
  await discardRest(request, limits); // also after a good form: some senders add a few bytes behind its end
  return upload;
}

function refuseByHeaders(request: IncomingMessage, limits: UploadLimits): UploadNo | null {
  const isForm = /^multipart\/form-data\s*;/i.test(request.headers['content-type'] ?? '');
  if (!isForm) return refuseUpload('invalid-input', 415);
  const declaredBytes = Number(request.headers['content-length'] ?? 0);
  return declaredBytes > limits.requestBytes ? refuseUpload('file-too-large', 413) : null;
}
