/**
 * Words that the law or the carriers reserve: STOP ends all messages at once, START takes that back, HELP asks for help. Carriers and
 * platforms act on them by themselves, so we must know that they did.
 */
import type { InboundEvent } from '#server/domain/conversation/event';
import { fold } from '#server/domain/conversation/vocabulary';

/** CANCEL and END belong to the carriers' list, also where our own talk has a use for them. `T` and `TD` are what people in China reply. */
const stop = 'stop stopall unsubscribe cancel end quit revoke optout t td 退订 拒收 إيقاف الغاء';
const start = 'start unstop';
const help = 'help info';

const words = (list: string) => new Set(list.split(' ').map(fold));
const stopWords = words(stop);
const startWords = words(start);
const helpWords = words(help);

/** Null for every other message. `optOutType` is what the platform understood, where it says so; it then has the last word. */
export function readReserved(text: string, optOutType: string | null): InboundEvent | null {
  const said = fold(text);
  const type = optOutType?.toUpperCase() ?? null;
  if (type === 'STOP' || (!type && stopWords.has(said))) return { kind: 'blocked' };
  if (type === 'START' || (!type && startWords.has(said))) return { kind: 'unblocked' };
  if (type === 'HELP' || (!type && helpWords.has(said))) return { kind: 'text', text: 'help' };
  return null;
}
