import { describe, expect, test } from 'vitest';
import { talkChannels } from '#server/domain/channels';
import type { Channel, FetchedMedia } from './channel';
import { quietLog } from './testing/quiet-log';
import { takeTurn } from './turn';

const conversationId = '00000000-0000-4000-8000-000000000001';

/** A conversation in which one file waits. */
function waitingFile(fetchMedia: () => Promise<FetchedMedia>, text?: string) {
  const known: unknown[] = [];
  const turns: unknown[] = [];
  let waiting = [
    {
      eventId: 'e1',
      channel: 'telegram',
      account: 'bot',
      media: { id: 'f', bytes: 9 },
      ...(text && { text }),
    },
  ];
  const channel = {
    name: 'telegram',
    account: 'bot',
    capabilities: talkChannels.telegram,
    inbound: { fetchMedia },
  } as unknown as Channel;
  const turning = {
    channels: new Map([['telegram:bot', channel]]),
    log: quietLog,
    storeFile: async () => ({ ok: true as const, attachmentId: '00000000-0000-4000-8000-000000000009' }),
    door: {
      channels: {
        waitingMedia: async () => waiting,
        replaceMedia: async ({ event }: { event: unknown }) => {
          known.push(event);
          waiting = [];
          return {};
        },
        turn: async (input: unknown) => {
          turns.push(input);
          return { locale: 'en' as const, replyId: 'row', waits: false };
        },
      },
    },
  };
  return { known, turns, take: () => takeTurn({ conversationId }, turning as never) };
}

describe('the turn of a conversation', () => {
  test('waits for a file to be fetched and kept, with its caption', async () => {
    const file = waitingFile(async () => ({ ok: true, body: Buffer.from('x') }), 'here');
    expect(await file.take()).toEqual({ replyId: 'row' });
    expect(file.known).toMatchObject([{ kind: 'attachment', text: 'here' }]);
    expect(file.turns).toHaveLength(1);
  });

  test('is told of a file that cannot be kept', async () => {
    const file = waitingFile(async () => ({ ok: false, reason: 'file-too-large' }));
    await file.take();
    expect(file.known).toEqual([{ kind: 'file-refused', reason: 'file-too-large' }]);
  });

  test('is tried again later when the vendor cannot be reached', async () => {
    const file = waitingFile(() => Promise.reject(new Error('no network')));
    await expect(file.take()).rejects.toThrow('no network');
    expect([file.known, file.turns]).toEqual([[], []]);
  });
});
