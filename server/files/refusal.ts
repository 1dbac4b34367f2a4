import type { Refusal } from '#server/domain/refusals';

/** The words of the shared list that can be said about a file. */
export type FileRefusal = Extract<
  Refusal,
  'file-type-not-allowed' | 'file-too-large' | 'file-broken' | 'too-many-files' | 'service-unavailable'
>;

export type FileNo = { ok: false; reason: FileRefusal };

export function refuseFile(reason: FileRefusal): FileNo {
  return { ok: false, reason };
}
