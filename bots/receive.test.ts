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

function channelWith(inbound: Partial<Inbound>, syncReply?: { withinMs: number }): Channel {
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

/** A door that answers each event with a row of the outbox. */
function receiving(change: Partial<Receiving> = {}, isBehind = false) {
  const taken: unknown[] = [];
  const settled: string[] = [];
  const message = { locale: 'en', meaning: { key: 'bot:fine' }, recipient: '1', notice: 'reply' } as Claimed;
  const tools: Receiving = {
    door: {
      channels: {
        async receive(input) {
          taken.push(input);
          return { outcome: 'taken', locale: 'en', replyId: `row-${input.externalId}` };
        },
      },
      outbox: {
        claim: async () => (isBehind ? { outcome: 'later', message: null } : { outcome: 'claimed', message }),
        settle: async ({ id }) => settled.push(id),
      },
    },
    storeFile: async () => ({ ok: true, attachmentId: '00000000-0000-4000-8000-000000000009' }),
    zone: 'Asia/Shanghai',
    log: quietLog,
    ...change,
  };
  return { tools, taken, settled };
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
    const { tools } = receiving();
    const door = {
      ...tools.door,
      channels: { receive: () => Promise.reject(new Error('the database restarts')) },
    };
    await expect(receiveWebhook(channelWith({}), request, { ...tools, door })).rejects.toThrow('restarts');
  });

  test('a reply that the vendor takes in its response goes out with it, once', async () => {
    const { tools, taken, settled } = receiving();
    const said = await receiveWebhook(channelWith({}, { withinMs: 4_000 }), request, tools);
    expect(said.body).toBe('All right.|All right.');
    expect(taken).toMatchObject([{ replyWithinMs: 4_000 }, { replyWithinMs: 4_000 }]);
    expect(settled).toEqual(['row-1', 'row-2']);
  });

  test('a reply whose turn has not come is left to the worker', async () => {
    const { tools, settled } = receiving({}, true);
    expect((await receiveWebhook(channelWith({}, { withinMs: 4_000 }), request, tools)).body).toBe('');
    expect(settled).toEqual([]);
  });

  test('a file is fetched, kept and handed over with its caption', async () => {
    const media: ParsedEvent = {
      key: '3',
      address: { externalId: '1' },
      event: { kind: 'media', media: { id: 'f', bytes: 9 }, text: 'here' },
    };
    const { tools, taken } = receiving();
    const fetchMedia = async () => ({ ok: true as const, body: Buffer.from('x') });
    await receiveWebhook(channelWith({ parse: () => [media], fetchMedia }), request, tools);
    expect(taken).toMatchObject([{ event: { kind: 'attachment', text: 'here' } }]);
  });

  test('a file that cannot be kept is told, not lost', async () => {
    const media: ParsedEvent = {
      key: '3',
      address: { externalId: '1' },
      event: { kind: 'media', media: { id: 'f', bytes: 9 } },
    };
    const { tools, taken } = receiving();
    const fetchMedia = async () => ({ ok: false as const, reason: 'file-too-large' as const });
    await receiveWebhook(channelWith({ parse: () => [media], fetchMedia }), request, tools);
    expect(taken).toMatchObject([{ event: { kind: 'file-refused', reason: 'file-too-large' } }]);
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
