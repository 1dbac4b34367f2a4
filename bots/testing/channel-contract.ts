/**
 * What every channel promises, as tests. A new channel adds a harness (recorded requests, forged ones, ways to make its vendor fail) and
 * runs all of this.
 */
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { locales } from '#locales/languages';
import { isolateEnd, isolateStart } from '#locales/translate';
import { inboundEventSchema } from '#server/domain/conversation/event';
import type { Choice, Meaning } from '#server/domain/conversation/meaning';
import type { Channel, Delivery, NativeMessage, RawRequest, SendResult } from '../channel';
import { render } from '../render';
import { sizeOf } from '../split';
import { nastyTexts } from './nasty-texts';

export type Sample = { name: string; request: RawRequest; kinds: string[] };

export type Bench = {
  channel: Channel;
  /** Requests as the vendor sends them, and what they must become. None for channels that only send. */
  samples: Sample[];
  /** Requests that are not the vendor's. */
  forged: { name: string; request: RawRequest }[];
  /** A recipient that can be written to. */
  recipient: string;
  /** Makes the vendor answer in its own way, and says what the adapter must make of it. */
  failures: { name: string; recipient?: string; provoke(): void | Promise<void>; kind: SendResult['kind'] }[];
  close(): Promise<void>;
};

export function channelContract(name: string, open: () => Promise<Bench>): void {
  describe(`the channel ${name}`, () => {
    let bench: Bench;
    beforeAll(async () => {
      bench = await open();
    });
    afterAll(() => bench.close());

    test('declares capabilities that can be kept', () => {
      const { text, choices } = bench.channel.capabilities;
      expect(text.max).toBeGreaterThanOrEqual(140);
      expect(choices.native === 0 || choices.titleMax >= 10).toBe(true);
      expect(choices.idMaxBytes).toBeGreaterThanOrEqual(40);
      expect(bench.channel.account).toMatch(/^[\w.@+-]{1,120}$/);
    });

    test('reads what its vendor recorded, the same every time, each with a key of its own', () => {
      const { inbound } = bench.channel;
      if (!inbound) return expect(bench.samples).toEqual([]);
      expect(bench.samples.length).toBeGreaterThan(5);
      const keys = bench.samples.flatMap(({ name: sample, request, kinds }) => {
        const events = inbound.parse(request);
        expect(
          events.map(({ event }) => event.kind),
          sample,
        ).toEqual(kinds);
        expect(inbound.parse(request), sample).toEqual(events);
        for (const { address, event } of events) {
          expect(address.externalId, sample).not.toBe('');
          if (event.kind !== 'media' && event.kind !== 'receipt')
            expect(inboundEventSchema.safeParse(event).success, sample).toBe(true);
        }
        return events.map(({ key }) => key);
      });
      expect(new Set(keys).size).toBe(keys.length);
    });

    test('believes recorded requests and nobody else', () => {
      const { inbound } = bench.channel;
      for (const { request } of bench.samples) expect(inbound?.verify(request).ok).toBe(true);
      for (const { name: forgery, request } of bench.forged)
        expect(inbound?.verify(request).ok, forgery).toBe(false);
      if (inbound) expect(bench.forged.length).toBeGreaterThan(2);
    });

    test('is not upset by requests of any other shape', () => {
      const { inbound } = bench.channel;
      const [sample] = bench.samples;
      if (!inbound || !sample) return;
      const parses = (body: string) => inbound.parse({ ...sample.request, body: Buffer.from(body) });
      for (const body of ['', 'null', '[]', '{', '{"update_id":"x"}', '"text"', '\u0000'])
        expect(parses(body)).toEqual([]);
      fc.assert(
        fc.property(fc.json({ maxDepth: 4 }), (body) => Array.isArray(parses(body))),
        { numRuns: 200 },
      );
    });

    test.each(Object.entries(nastyTexts))('keeps its limits with %s', (_, text) => {
      for (const locale of locales)
        for (const count of [0, 20])
          keepsLimits(
            bench.channel,
            renderAll(bench, { key: 'bot:added', choices: choicesOf(count) }, text, locale),
            count,
          );
    });

    test('sends what it rendered', async () => {
      const parts = renderAll(
        bench,
        { key: 'bot:who', values: { phone: '12345' }, choices: choicesOf(5) },
        '',
        'en',
      );
      for (const part of parts)
        expect((await bench.channel.send(part, deliveryTo(bench.recipient))).kind).toBe('sent');
    });

    test('sends every nasty text that it rendered', async () => {
      for (const text of Object.values(nastyTexts))
        for (const part of renderAll(bench, { key: 'bot:added' }, text, 'ar').slice(0, 3))
          expect((await bench.channel.send(part, deliveryTo(bench.recipient))).kind).toBe('sent');
    });

    test('tells apart what will go through later, never, and to whom', async () => {
      for (const { name: failure, provoke, kind, recipient } of bench.failures) {
        await provoke();
        const result = await bench.channel.send(plain('Hello'), deliveryTo(recipient ?? bench.recipient));
        expect(result.kind, failure).toBe(kind);
      }
    });
  });
}

function plain(text: string): NativeMessage {
  return { text, choices: [], asList: false, asksLocation: false, asksContact: false, locale: 'en' };
}

let deliveries = 0;

export function deliveryTo(recipient: string, meaning: Meaning = { key: 'bot:added' }): Delivery {
  deliveries += 1;
  const id = `00000000-0000-4000-8000-${String(deliveries).padStart(12, '0')}`;
  return {
    id,
    account: 'test',
    recipient,
    locale: 'en',
    notice: 'reply',
    meaning,
    caseNumber: null,
    answers: null,
    lastHeardAt: null,
  };
}

function choicesOf(count: number): Choice[] {
  const long = 'A label that is longer than any button may be, with a number at its end: ';
  return Array.from({ length: count }, (_, order) => ({
    id: `q1:${'choice'.repeat(4)}${order}`,
    label: { text: order % 3 === 0 ? `${long}${order}` : `Choice ${order}` },
  }));
}

/** The words of a meaning come from the catalogue; here the nasty text stands in for a person's words in it. */
function renderAll(
  { channel }: Bench,
  meaning: Meaning,
  text: string,
  locale: (typeof locales)[number],
): NativeMessage[] {
  const said = text ? { ...meaning, key: 'bot:storyReply', values: { reply: text } } : meaning;
  return render(said, locale, channel.capabilities, 'Asia/Shanghai');
}

function keepsLimits(channel: Channel, parts: NativeMessage[], count: number): void {
  const { text, choices, list } = channel.capabilities;
  for (const part of parts) {
    const most = part.asList && list ? list : choices;
    expect(sizeOf(part.text, text.unit)).toBeLessThanOrEqual(text.max);
    expect(part.text.trim()).not.toBe('');
    expect(part.text).not.toMatch(/\p{Surrogate}/u);
    expect(part.text.split(isolateStart).length).toBe(part.text.split(isolateEnd).length);
    for (const { id, label } of part.choices) {
      expect(Buffer.byteLength(id)).toBeLessThanOrEqual(most.idMaxBytes);
      expect(label.length).toBeLessThanOrEqual(most.titleMax);
    }
  }
  const shown = parts.flatMap((part) => part.choices).length;
  const listed =
    parts
      .map((part) => part.text)
      .join('\n')
      .match(/^\d{1,2}\. /gm)?.length ?? 0;
  expect(shown === count || listed >= count).toBe(true);
}
