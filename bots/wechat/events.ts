/** What happens besides messages: following and leaving, the menu, codes that were scanned, templates that arrived. */
import type { ParsedEvent, Receipt } from '../channel';
import type { Message } from './xml';

type Said = ParsedEvent['event'];

/** Null for the events that we have no use for: pages looked at, places reported by the phone on its own, mass messages. */
export function parseEvent(message: Message): Said | null {
  const { Event: name = '' } = message;
  return Object.hasOwn(readings, name) ? (readings[name]?.(message) ?? null) : null;
}

const readings: Record<string, (message: Message) => Said | null> = {
  subscribe: ({ EventKey }) => start(EventKey?.replace(/^qrscene_/, '')),
  SCAN: ({ EventKey }) => start(EventKey),
  unsubscribe: () => ({ kind: 'blocked' }),
  CLICK: ({ EventKey }) =>
    EventKey && EventKey.length <= 64 ? { kind: 'choice', choiceId: EventKey } : null,
  TEMPLATESENDJOBFINISH: ({ MsgID, Status }) =>
    MsgID ? { kind: 'receipt', vendorId: MsgID.slice(0, 100), ...fateOf(Status ?? '') } : null,
};

/** The same words that other apps type when a conversation is opened, with what the scanned code says. */
function start(scene = ''): Said {
  return { kind: 'text', text: /^[\w-]{1,64}$/.test(scene) ? `/start ${scene}` : '/start' };
}

/** `success`, `failed:user block`, `failed: system failed`, and others that begin with failed. */
function fateOf(status: string): Pick<Receipt, 'status' | 'reason' | 'error'> {
  if (status === 'success') return { status: 'delivered' };
  const isBlocked = /user\s*block/i.test(status);
  return {
    status: 'failed',
    reason: isBlocked ? 'unreachable' : 'permanent',
    error: isBlocked ? 'wechat-user-block' : 'wechat-template-failed',
  };
}
