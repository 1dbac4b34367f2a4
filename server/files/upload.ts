import type { Refusal } from '#server/domain/refusals';
import {
  DISCARD_BYTES,
  DISCARD_MS,
  LINGER_MS,
  MAX_BYTES_IN_FLIGHT,
  MAX_FIELD_BYTES,
  MAX_FIELDS,
  MAX_FILE_BYTES,
  MAX_FILES,
  MAX_REQUEST_BYTES,
  UPLOAD_TIME_MS,
} from './limits';

/** `declaredName` is what the sender calls the file: for showing back to them only, never a path, never a type. */
export type UploadedFile = { fieldName: string; body: Buffer; declaredName: string };

/** A field sent several times keeps its last value, except those asked for as lists: they are in `lists`, with every value. */
export type UploadedForm = {
  fields: Record<string, string>;
  lists: Record<string, string[]>;
  files: UploadedFile[];
};

/** `status` is the HTTP status that fits the reason. */
export type UploadNo = {
  ok: false;
  reason: Extract<
    Refusal,
    'file-too-large' | 'too-many-files' | 'text-too-long' | 'invalid-input' | 'service-unavailable'
  >;
  status: 400 | 413 | 415 | 503;
};

export type Upload = ({ ok: true } & UploadedForm) | UploadNo;

export function refuseUpload(reason: UploadNo['reason'], status: UploadNo['status']): UploadNo {
  return { ok: false, reason, status };
}

export type UploadLimits = {
  files: number;
  fileBytes: number;
  fields: number;
  fieldBytes: number;
  requestBytes: number;
  timeMs: number;
  /** Of all forms arriving in this process together. */
  inFlightBytes: number;
  discardBytes: number;
  discardMs: number;
  lingerMs: number;
};

export const uploadLimits: UploadLimits = {
  files: MAX_FILES,
  fileBytes: MAX_FILE_BYTES,
  fields: MAX_FIELDS,
  fieldBytes: MAX_FIELD_BYTES,
  requestBytes: MAX_REQUEST_BYTES,
  timeMs: UPLOAD_TIME_MS,
  inFlightBytes: MAX_BYTES_IN_FLIGHT,
  discardBytes: DISCARD_BYTES,
  discardMs: DISCARD_MS,
  lingerMs: LINGER_MS,
};
