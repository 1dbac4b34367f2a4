/**
 * What one press of "send" says: files, a place, words or a chosen answer, each a message of its own with an id that stays the same when
 * the form is sent again, so that nothing is ever said twice.
 */
import { createHash } from 'node:crypto';
import { limits } from '#server/domain/intake/request';

type Posted = { get(name: string): unknown; getAll(name: string): unknown[] };

export type SaidEvent =
  | { messageId: string; kind: 'text'; text: string }
  | { messageId: string; kind: 'choice'; choiceId: string }
  | { messageId: string; kind: 'location'; lat: number; lng: number }
  | { messageId: string; kind: 'attachment'; attachmentId: string };

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i;

/** Nothing when the form is empty or does not carry its id. */
export function saidIn(form: Posted): SaidEvent[] {
  const messageId = textOf(form, 'messageId');
  if (!uuid.test(messageId)) return [];
  const files = form
    .getAll('attachmentId')
    .filter((id): id is string => typeof id === 'string' && uuid.test(id))
    .slice(0, limits.attachments);
  const events: SaidEvent[] = files.map((attachmentId, n) => ({
    messageId: siblingId(messageId, `file ${n}`),
    kind: 'attachment',
    attachmentId,
  }));
  return [...events, ...placeIn(form, messageId), ...wordsIn(form, messageId)];
}

function placeIn(form: Posted, messageId: string): SaidEvent[] {
  const [lat, lng] = [textOf(form, 'lat'), textOf(form, 'lng')];
  if (!lat || !lng || Math.abs(Number(lat)) > 90 || Math.abs(Number(lng)) > 180) return [];
  if (Number.isNaN(Number(lat)) || Number.isNaN(Number(lng))) return [];
  return [{ messageId: siblingId(messageId, 'place'), kind: 'location', lat: Number(lat), lng: Number(lng) }];
}

function wordsIn(form: Posted, messageId: string): SaidEvent[] {
  const choiceId = textOf(form, 'choiceId').slice(0, 64);
  if (choiceId) return [{ messageId, kind: 'choice', choiceId }];
  const text = textOf(form, 'text').replaceAll('\r\n', '\n').trim();
  return text ? [{ messageId, kind: 'text', text }] : [];
}

function textOf(form: Posted, name: string): string {
  const value = form.get(name);
  return typeof value === 'string' ? value.trim() : '';
}

/** Another id that follows from the first (a UUID of version 8: made by a rule of one's own). */
export function siblingId(messageId: string, part: string): string {
  const hex = createHash('sha256').update(`${messageId} ${part}`).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
