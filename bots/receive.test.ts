import { describe, expect, test } from 'vitest';
import { talkChannels } from '#server/domain/channels';
import type { Channel, Inbound, ParsedEvent, RawRequest } from './channel';
import type { Claimed } from './door';
import { type Receiving, receiveWebhook } from './receive';
import { quietLog } from './testing/quiet-log';

const request: RawRequest = {
  method: 'POST',
  url: 'https://city.example/webhooks/x',
  headers: {},
  body: Buffer.from(''),
};
const words = (key: string, text: string): ParsedEvent => ({
  key,
  address: { externalId: '1' },
  event: { kind: 'text', text },
});

function channelWith(inbound: Partial<Inbound>, syncReply?: { withinMs: number; most?: number }): Channel {
  return {
    name: 'telegram',
    account: 'bot',
    capabilities: { ...talkChannels.telegram, syncReply },
    inbound: {
      verify: () => ({ ok: true }),
      parse: () => [words('1', 'one'), words('2', 'two')],
      ack: (replies) => ({
        status: 200,
        contentType: 'text/plain',
        body: replies.map(({ text }) => text).join('|'),
      }),
      ...inbound,
    },
    send: async () => ({ kind: 'sent', vendorId: null }),
  };
}

type Door = Receiving['door'];

/** A door that answers each event with a row of the outbox. */
function receiving(change: Partial<Door['channels']> = {}, isBehind = false) {
  const taken: unknown[] = [];
  const turns: unknown[] = [];
  const settled: string[] = [];
  const message = { locale: 'en', meaning: { key: 'bot:fine' }, recipient: '1', notice: 'reply' } as Claimed;
  let now = 0;
  const tools: Receiving = {
    door: {
      channels: {
        async receive(input) {
          taken.push(input);
          return { outcome: 'taken', conversationId: `talk-${input.externalId}` };
        },
        async queueReceipt({ receipt }) {
          taken.push(receipt);
          return {};
        },
        waitingMedia: async () => [],
        replaceMedia: async () => ({}),
        async turn(input) {
          turns.push(input);
          return { locale: 'en', replyId: `row-of-${input.conversationId}`, waits: false };
        },
        answer: async () => ({ message, status: 'sent', vendorId: 'response' }),
        ...change,
      },
      outbox: {
        claim: async () => (isBehind ? { outcome: 'later', message: null } : { outcome: 'claimed', message }),
        settle: async ({ id }) => settled.push(id),
      },
    },
    channels: new Map(),
    storeFile: async () => ({ ok: true, attachmentId: '00000000-0000-4000-8000-000000000009' }),
    zone: 'Asia/Shanghai',
    log: quietLog,
    wait: async (ms) => {
      now += ms;
    },
    clock: () => now,
  };
  return { tools, taken, turns, settled };
}

describe('receiving what a vendor delivers', () => {
  test('hands over every event of a batch, in order', async () => {
    const { tools, taken, settled } = receiving();
    expect(await receiveWebhook(channelWith({}), request, tools)).toMatchObject({ status: 200, body: '' });
    expect(taken).toMatchObject([{ externalId: '1' }, { externalId: '2' }]);
    expect(settled).toEqual([]);
  });

  test('reads nothing from a request that is not the vendor’s', async () => {
    const { tools, taken } = receiving();
    const channel = channelWith({
      verify: () => ({ ok: false, status: 401 }),
      parse: () => expect.unreachable(),
    });
    expect((await receiveWebhook(channel, request, tools)).status).toBe(401);
    expect(taken).toEqual([]);
  });

  test('answers a handshake and does nothing else', async () => {
    const answer = { status: 200, contentType: 'text/plain', body: 'challenge' };
    const channel = channelWith({ verify: () => ({ ok: true, answer }), parse: () => expect.unreachable() });
    expect(await receiveWebhook(channel, request, receiving().tools)).toEqual(answer);
  });

  test('does not say that it took an event which is not safe', async () => {
    const { tools } = receiving({ receive: () => Promise.reject(new Error('the database restarts')) });
    await expect(receiveWebhook(channelWith({}), request, tools)).rejects.toThrow('restarts');
  });

  test('thinks about nothing while the vendor waits', async () => {
    const { tools, turns } = receiving();
    await receiveWebhook(channelWith({}), request, tools);
    expect(turns).toEqual([]);
  });

  const sync = { withinMs: 4_000 };

  test('a reply that the vendor takes in its response goes out with it, once', async () => {
    const { tools, turns, settled } = receiving();
    expect((await receiveWebhook(channelWith({}, sync), request, tools)).body).toBe('All right.|All right.');
    expect(turns).toMatchObject([
      { conversationId: 'talk-1', replyWithinMs: 4_000, unlessAfter: { externalId: '1' } },
      { conversationId: 'talk-2', replyWithinMs: 4_000, unlessAfter: { externalId: '2' } },
    ]);
    expect(settled).toEqual(['row-of-talk-1', 'row-of-talk-2']);
  });

  test('a reply whose turn has not come is left to the worker', async () => {
    const { tools, settled } = receiving({}, true);
    expect((await receiveWebhook(channelWith({}, sync), request, tools)).body).toBe('');
    expect(settled).toEqual([]);
  });

  test('a reply that came too late for the response is left to the worker', async () => {
    const { tools, settled } = receiving();
    const slow: Receiving = {
      ...tools,
      clock: (() => {
        let at = 0;
        return () => {
          at += 5_000;
          return at;
        };
      })(),
    };
    expect((await receiveWebhook(channelWith({}, sync), request, slow)).body).toBe('');
    expect(settled).toEqual([]);
  });

  test('a vendor that asks again hears the same answer, and nothing is done twice', async () => {
    const { tools, turns, settled } = receiving({
      receive: async () => ({ outcome: 'seen-before', conversationId: 'talk' }),
    });
    const one = channelWith({ parse: () => [words('1', 'one')] }, sync);
    expect((await receiveWebhook(one, request, tools)).body).toBe('All right.');
    expect([turns, settled]).toEqual([[], []]);
  });

  test('a vendor that asks again for what the worker sent hears nothing a second time', async () => {
    const { tools } = receiving({
      receive: async () => ({ outcome: 'seen-before', conversationId: 'talk' }),
      answer: async () => ({ message: {} as Claimed, status: 'sent', vendorId: '4711' }),
    });
    const one = channelWith({ parse: () => [words('1', 'one')] }, sync);
    expect((await receiveWebhook(one, request, tools)).body).toBe('');
  });

  test('an answer that is more than a response holds is left to the worker, whole', async () => {
    const { tools, settled } = receiving();
    const one = channelWith({ parse: () => [words('1', 'one')] }, { ...sync, most: 0 });
    expect((await receiveWebhook(one, request, tools)).body).toBe('');
    expect(settled).toEqual(['row-of-talk-1']);
  });

  test('a receipt is noted and answered with nothing', async () => {
    const receipt: ParsedEvent = {
      key: 'm1:delivered',
      address: { externalId: '1' },
      event: { kind: 'receipt', vendorId: 'm1', status: 'delivered' },
    };
    const { tools, taken, turns } = receiving();
    await receiveWebhook(channelWith({ parse: () => [receipt] }, sync), request, tools);
    expect(taken).toEqual([{ channel: 'telegram', account: 'bot', vendorId: 'm1', status: 'delivered' }]);
    expect(turns).toEqual([]);
  });

  test('an acknowledgement that fails harms nobody', async () => {
    const { tools, taken } = receiving();
    const acknowledge = () => Promise.reject(new Error('query is too old'));
    await receiveWebhook(channelWith({ acknowledge }), request, tools);
    expect(taken).toHaveLength(2);
  });

  test('a channel that only sends has no webhook', async () => {
    const channel: Channel = { ...channelWith({}), inbound: undefined };
    expect((await receiveWebhook(channel, request, receiving().tools)).status).toBe(404);
  });
});
