import { describe, expect, test } from 'vitest';
import { talkChannels } from '#server/domain/channels';
import type { Channel, NativeMessage, SendResult } from './channel';
import { type Delivering, deliverTask, mostTries, waitBefore } from './deliver';
import type { Claimed, Settlement } from './door';
import { quietLog } from './testing/quiet-log';

const id = '00000000-0000-4000-8000-000000000001';

function claimed(change: Partial<Claimed> = {}): Claimed {
  return {
    id,
    channel: 'telegram',
    account: '123456',
    recipient: '1',
    locale: 'en',
    notice: 'reply',
    meaning: { key: 'bot:fine' },
    caseNumber: null,
    attempts: 1,
    createdAt: '2026-03-11T10:00:00+08:00',
    answers: null,
    lastHeardAt: '2026-03-11T10:00:00+08:00',
    ...change,
  };
}

/** A worker whose channel answers as told, one answer for each message sent. */
function worker(
  message: Claimed,
  answers: (SendResult | Error)[],
  before: ('later' | 'taken')[] = [],
  change: Partial<Channel> = {},
) {
  const sent: NativeMessage[] = [];
  const settled: Settlement[] = [];
  const channel: Channel = {
    name: 'telegram',
    account: '123456',
    capabilities: talkChannels.telegram,
    async send(part) {
      const answer = answers.shift() ?? { kind: 'sent', vendorId: '7' };
      if (answer instanceof Error) throw answer;
      if (answer.kind === 'sent') sent.push(part);
      return answer;
    },
    ...change,
  };
  const delivering: Delivering = {
    door: {
      outbox: {
        async claim() {
          const first = before.shift();
          return first ? { outcome: first, message: null } : { outcome: 'claimed', message };
        },
        settle: async ({ outcome }) => settled.push(outcome),
      },
      conversation: { append: async () => undefined },
    },
    channels: () => new Map([['telegram:123456', channel]]),
    zone: 'Asia/Shanghai',
    log: quietLog,
    random: () => 0,
    wait: async () => undefined,
    now: () => Date.parse('2026-03-11T10:00:05+08:00'),
  };
  return { deliver: deliverTask(delivering), sent, settled };
}

describe('delivering a message', () => {
  test('sends it and says so', async () => {
    const { deliver, sent, settled } = worker(claimed(), []);
    await deliver(id);
    expect(sent.map((part) => part.text)).toEqual(['All right.']);
    expect(settled).toEqual([{ kind: 'sent', vendorId: '7', isDelivered: false }]);
  });

  test('does nothing with a row that another worker has', async () => {
    const { deliver, sent, settled } = worker(claimed(), [], ['taken']);
    await deliver(id);
    expect([sent, settled]).toEqual([[], []]);
  });

  test('waits a moment for an earlier message to the same person', async () => {
    const { deliver, sent } = worker(claimed(), [], ['later', 'later']);
    await deliver(id);
    expect(sent).toHaveLength(1);
  });

  test('goes back to the queue when the earlier message takes long', async () => {
    const { deliver } = worker(
      claimed(),
      [],
      Array.from({ length: 20 }, () => 'later' as const),
    );
    await expect(deliver(id)).rejects.toThrow('An earlier message');
  });

  test('obeys the time that the vendor names', async () => {
    const { deliver, settled } = worker(claimed(), [
      { kind: 'retry', afterMs: 33_000, error: 'telegram-429' },
    ]);
    await deliver(id);
    expect(settled).toEqual([{ kind: 'retry', afterMs: 33_000, error: 'telegram-429' }]);
  });

  test('waits longer after each try, up to an hour', () => {
    const waits = [1, 2, 3, 12, 40].map((attempt) => waitBefore(attempt, 0));
    expect(waits).toEqual([5_000, 10_000, 20_000, 3_600_000, 3_600_000]);
    expect(waitBefore(1, 1)).toBe(2_500);
  });

  test('gives up after twelve tries, and says why', async () => {
    const failing: SendResult = { kind: 'retry', afterMs: null, error: 'telegram-502' };
    const { deliver, settled } = worker(claimed({ attempts: mostTries }), [failing]);
    await deliver(id);
    expect(settled).toEqual([{ kind: 'permanent', error: 'gave-up: telegram-502' }]);
  });

  test('tells a closed window, a refused message and a lost person apart', async () => {
    const results: SendResult[] = [
      { kind: 'windowClosed', error: '131047' },
      { kind: 'permanent', error: 'telegram-400' },
      { kind: 'unreachable', error: 'telegram-403' },
    ];
    const outcomes = [];
    for (const result of results) {
      const { deliver, settled } = worker(claimed(), [result]);
      await deliver(id);
      outcomes.push(...settled.map((outcome) => outcome.kind));
    }
    expect(outcomes).toEqual(['windowClosed', 'permanent', 'unreachable']);
  });

  test('says it by template when the person wrote too long ago for free words', async () => {
    const templates: string[] = [];
    const capabilities = { ...talkChannels.whatsapp };
    const change: Partial<Channel> = {
      capabilities,
      async sendOutsideWindow({ notice }) {
        templates.push(notice);
        return { kind: 'sent', vendorId: 't1' };
      },
    };
    const old = claimed({ notice: 'resolved', lastHeardAt: '2026-03-09T10:00:00+08:00' });
    const late = worker(old, [], [], change);
    await late.deliver(id);
    expect([late.sent, templates]).toEqual([[], ['resolved']]);
    const never = worker({ ...old, lastHeardAt: null }, [], [], { capabilities });
    await never.deliver(id);
    expect(never.settled).toEqual([{ kind: 'windowClosed', error: 'outside-window' }]);
    const surprised = worker(claimed(), [{ kind: 'windowClosed', error: '131047' }], [], change);
    await surprised.deliver(id);
    expect(surprised.settled).toMatchObject([{ kind: 'sent', vendorId: 't1' }]);
  });

  test('keeps a message whose channel is not connected', async () => {
    const { deliver, settled } = worker(claimed({ channel: 'email' }), []);
    await deliver(id);
    expect(settled).toEqual([{ kind: 'retry', afterMs: 5_000, error: 'channel-not-connected' }]);
  });

  test('writes no words of an error that may quote a person', async () => {
    const { deliver, settled } = worker(claimed(), [new TypeError('cannot send "my secret" to 13800138000')]);
    await deliver(id);
    expect(settled).toEqual([{ kind: 'retry', afterMs: 5_000, error: 'adapter-failed: TypeError' }]);
  });

  test('does not repeat the parts of a long message that went out before a retry', async () => {
    const long = claimed({
      meaning: { key: 'bot:storyReply', values: { reply: 'One sentence here. '.repeat(300) } },
    });
    const { deliver, sent } = worker(long, [
      { kind: 'sent', vendorId: '1' },
      { kind: 'retry', afterMs: 1, error: 'x' },
    ]);
    await deliver(id);
    expect(sent).toHaveLength(1);
    await deliver(id);
    expect(sent).toHaveLength(2);
    expect(new Set(sent.map((part) => part.text)).size).toBe(2);
  });
});
