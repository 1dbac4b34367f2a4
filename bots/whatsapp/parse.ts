/**
 * From a post of the vendor's to events of the conversation. Pure. One post may hold many messages and receipts of several people, and
 * those of another of our numbers, which are left to that account.
 */
import { createHash } from 'node:crypto';
import type { ParsedEvent } from '../channel';
import { readMessage } from './message';
import { readReceipt } from './receipt';
import {
  messageSchema,
  statusSchema,
  valuesFor,
  type WireContact,
  type WireMessage,
  type WireStatus,
  type WireValue,
} from './wire';

export function parse(body: unknown, phoneId: string): ParsedEvent[] {
  return valuesFor(phoneId, body).flatMap((value) => [...fromMessages(value), ...fromStatuses(value)]);
}

function fromMessages({ messages, contacts }: WireValue): ParsedEvent[] {
  return messages.flatMap((raw, position) => {
    const message = messageSchema.safeParse(raw).data;
    const externalId = message && senderOf(message, contacts);
    const event = message && readMessage(message);
    if (!message || !externalId || !event) return [];
    return [
      { key: keyOf(message.id), ...orderOf(message.timestamp, position), address: { externalId }, event },
    ];
  });
}

/**
 * The id that a person has with our organisation, which stays when they hide their number; the number for those who have none yet.
 * A batch names the people apart from their messages.
 */
function senderOf(message: WireMessage, contacts: readonly WireContact[]): string | undefined {
  const { from, from_user_id: userId } = message;
  if (userId) return userId;
  const named = contacts.find((contact) => from !== undefined && contact.wa_id === from);
  const who = named ?? (contacts.length === 1 ? contacts[0] : undefined);
  return who?.user_id ?? from ?? who?.wa_id;
}

function fromStatuses({ statuses }: WireValue): ParsedEvent[] {
  return statuses.flatMap((raw, position) => {
    const status = statusSchema.safeParse(raw).data;
    const event = status && readReceipt(status);
    if (!status || !event) return [];
    const externalId = receiverOf(status);
    const key = keyOf(`${status.id}:${status.status}`);
    return [{ key, ...orderOf(status.timestamp, position), address: { externalId }, event }];
  });
}

/** A failure may come without a name; it is the message that counts. */
function receiverOf({ id, recipient_user_id, recipient_id }: WireStatus): string {
  return recipient_user_id ?? recipient_id ?? id;
}

const longestKey = 200;

function keyOf(id: string): string {
  return id.length <= longestKey ? id : createHash('sha256').update(id).digest('base64url');
}

/** The vendor's clock counts seconds; what was said within one of them stays in the order of the batch. */
function orderOf(timestamp: string | undefined, position: number): { order?: number } {
  return timestamp === undefined ? {} : { order: Number(timestamp) * 1000 + Math.min(position, 999) };
}
