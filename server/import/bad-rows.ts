/** Why a row could not be imported, for who runs the import. Never what stood in it: that is somebody's letter. */
import { isRefusal, type Refusal } from '#server/domain/refusals';

const reasons = {
  'not-json': 'this line is not JSON',
  'not-an-object': 'this line is not a JSON object',
  'row-too-long': 'the row does not end within a million characters: is a quote not closed?',
  'too-many-columns': 'the row has more columns than the first line has names: is a comma not in quotes?',
  'wrong-encoding': 'some letters could not be read: the file is neither UTF-8 nor GB18030 throughout',
  'time-unreadable': 'the time cannot be read, or there is no such day: write it as 2026-03-11 09:30',
  'time-in-future': 'the time lies in the future',
  'reply-before-request': 'the reply is older than the request',
  'reply-too-long': 'the reply is longer than 20,000 characters',
  'place-unreadable': 'latitude and longitude cannot be read: write both in degrees, as 30.25 and 120.17',
  'id-too-long': 'the number of the request is longer than 200 characters',
  'nobody-to-answer': 'there is a reply, but no account to answer as: name one with --as',
} as const;

export type BadReason = keyof typeof reasons | Refusal;

/** `sayRefusal` knows the sentences for refusals. */
export function sayReason(reason: BadReason, sayRefusal: (word: Refusal) => string): string {
  return isRefusal(reason) ? sayRefusal(reason) : reasons[reason as keyof typeof reasons];
}
