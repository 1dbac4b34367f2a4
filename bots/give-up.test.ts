import { describe, expect, test } from 'vitest';
import { patience, takeTurnOrGiveUp } from './give-up';
import { quietLog } from './testing/quiet-log';

const conversationId = '00000000-0000-4000-8000-000000000001';

const cameAt = Date.parse('2026-03-11T10:00:00+08:00');

/** A worker whose turns fail; `files` wait for their vendor. */
function failing(files = 0) {
  let now = cameAt;
  const given: string[] = [];
  const waiting = Array.from({ length: files }, (_, order) => ({
    eventId: `e${order}`,
    channel: 'telegram',
    account: 'bot',
    media: { id: 'f', bytes: 1 },
  }));
  const turning = {
    channels: new Map(),
    log: quietLog,
    storeFile: async () => ({ ok: false as const, reason: 'file-broken' as const }),
    now: () => now,
    door: {
      channels: {
        waitingMedia: async () => waiting,
        replaceMedia: async () => {
          throw new Error('The file cannot be fetched now.');
        },
        turn: async () => {
          throw new TypeError('A bug of ours.');
        },
        waits: async () => ({ since: '2026-03-11T10:00:00+08:00', hasFile: files > 0 }),
        giveUp: async (input: { conversationId: string }) => {
          given.push(input.conversationId);
          return { gaveUp: true };
        },
      },
    },
  } as unknown as Parameters<typeof takeTurnOrGiveUp>[1];
  /** The queue's so-manieth try, so long after the person wrote. */
  const take = (tries: number, afterMs: number) => {
    now = cameAt + afterMs;
    return takeTurnOrGiveUp({ conversationId }, turning, tries);
  };
  return { given, take };
}

describe('a turn that fails', () => {
  test('is tried again for a while', async () => {
    const worker = failing();
    await expect(worker.take(1, 0)).rejects.toThrow('A bug of ours.');
    await expect(worker.take(5, patience.turnMs)).rejects.toThrow('A bug of ours.');
    expect(worker.given).toEqual([]);
  });

  test('goes to people after that', async () => {
    const worker = failing();
    await worker.take(patience.fewestTries, patience.turnMs + 1);
    expect(worker.given).toEqual([conversationId]);
  });

  test('is not given up at the first try because the worker was away for a while', async () => {
    const worker = failing();
    await expect(worker.take(1, patience.turnMs * 2)).rejects.toThrow('A bug of ours.');
    expect(worker.given).toEqual([]);
  });

  test('goes to people however often new words begin the count of tries anew', async () => {
    const worker = failing();
    await worker.take(1, patience.longestMs + 1);
    expect(worker.given).toEqual([conversationId]);
  });

  test('because a file is not to be had yet is waited for longer, but not for ever', async () => {
    const worker = failing(1);
    await expect(worker.take(6, patience.turnMs + 1)).rejects.toThrow('cannot be fetched');
    await worker.take(7, patience.fileMs + 1);
    expect(worker.given).toEqual([conversationId]);
  });
});
