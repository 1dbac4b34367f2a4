/** Conversations and their messages: state and words are sealed. One row lock per conversation keeps two messages from racing. */
import type { Vault } from '#server/secrets/vault';
import type { Db, Prisma } from './client';

/** Who answers: the bot, a member of staff, or nobody yet, because the citizen waits for a person. */
export type Owner = 'bot' | 'person' | 'none';

export type ConversationRecord = {
  id: string;
  channel: string;
  addressId: string | null;
  tokenHash: Uint8Array | null;
  locale: string;
  owner: Owner;
  waitingSince: Date | null;
  waitUntil: Date | null;
  staffId: string | null;
  heldUntil: Date | null;
  /** What the bot knows, as domain/conversation defines it. */
  state: unknown;
  lastSeq: number;
};

export type StoredMessage = {
  seq: number;
  direction: 'in' | 'out';
  content: unknown;
  inReplyTo: string | null;
  at: Date;
};

export function conversationStore(db: Db, vault: Vault) {
  const toRecord = (row: Prisma.ConversationGetPayload<object>): ConversationRecord => ({
    id: row.id,
    channel: row.channel,
    addressId: row.addressId,
    tokenHash: row.tokenHash,
    locale: row.locale,
    owner: row.owner as Owner,
    waitingSince: row.waitingSince,
    waitUntil: row.waitUntil,
    staffId: row.staffId,
    heldUntil: row.heldUntil,
    state: JSON.parse(vault.open(row.stateEnc)),
    lastSeq: row.lastSeq,
  });
  const toMessage = (row: Prisma.ConversationMessageGetPayload<object>): StoredMessage => ({
    seq: row.seq,
    direction: row.direction as StoredMessage['direction'],
    content: JSON.parse(vault.open(row.contentEnc)),
    inReplyTo: row.inReplyTo,
    at: row.at,
  });

  return {
    async find(id: string): Promise<ConversationRecord | null> {
      const row = await db.conversation.findUnique({ where: { id } });
      return row && toRecord(row);
    },

    /**
     * Inside a transaction only: a second turn waits here until the first is done. Not the strongest lock, so that what comes in meanwhile
     * can be kept: a row that refers to this one does not wait for it.
     */
    async lock(id: string): Promise<ConversationRecord | null> {
      await db.$queryRaw`select id from conversation where id = ${id}::uuid for no key update`;
      return this.find(id);
    },

    /** Does nothing when the conversation is there already, so that two first deliveries of one message make one. */
    async create(input: {
      id: string;
      channel: string;
      addressId: string | null;
      tokenHash: Uint8Array<ArrayBuffer> | null;
      locale: string;
      state: unknown;
      now: Date;
    }): Promise<void> {
      const { now, state, ...columns } = input;
      const stateEnc = vault.seal(JSON.stringify(state));
      await db.conversation.createMany({
        data: [{ ...columns, stateEnc, createdAt: now, updatedAt: now }],
        skipDuplicates: true,
      });
    },

    async findByAddress(addressId: string): Promise<ConversationRecord | null> {
      const row = await db.conversation.findUnique({ where: { addressId } });
      return row && toRecord(row);
    },

    async save(
      id: string,
      change: { locale: string; state: unknown; lastSeq: number; now: Date },
    ): Promise<void> {
      const { now, state, ...columns } = change;
      await db.conversation.update({
        where: { id },
        data: { ...columns, stateEnc: vault.seal(JSON.stringify(state)), updatedAt: now },
      });
    },

    async writeMessages(conversationId: string, messages: (StoredMessage & { id: string })[]): Promise<void> {
      await db.conversationMessage.createMany({
        data: messages.map(({ content, ...message }) => ({
          ...message,
          conversationId,
          contentEnc: vault.seal(JSON.stringify(content)),
        })),
      });
    },

    /** In order, those after `after`; at most `limit`, the newest when there are more. */
    async messages(conversationId: string, after: number, limit: number): Promise<StoredMessage[]> {
      const rows = await db.conversationMessage.findMany({
        where: { conversationId, seq: { gt: after } },
        orderBy: { seq: 'desc' },
        take: limit,
      });
      return rows.reverse().map(toMessage);
    },

    /** The replies that an earlier delivery of the same message already got. */
    async repliesTo(conversationId: string, inReplyTo: string): Promise<StoredMessage[]> {
      const rows = await db.conversationMessage.findMany({
        where: { conversationId, inReplyTo },
        orderBy: { seq: 'asc' },
        take: 20,
      });
      return rows.map(toMessage);
    },
  };
}
