import { describe, expect, test } from 'vitest';
import { vocabulary } from '#locales/vocabulary';
import type { InboundEvent } from './event';
import { answerTo, gather } from './gather';
import { newState } from './state';
import { option } from './turn';

const text = (said: string): InboundEvent => ({ kind: 'text', text: said });
const photo: InboundEvent = { kind: 'attachment', attachmentId: '00000000-0000-4000-8000-000000000009' };
const state = newState('en', false);
const gathered = (...events: InboundEvent[]) => gather(events, state, vocabulary());

describe('what comes within seconds', () => {
  test('is one story when the lines continue each other', () => {
    expect(gathered(text('The lamp is broken'), text('on River Road'))).toEqual([
      text('The lamp is broken\non River Road'),
    ]);
  });

  test.each(['help', '投诉', '2611211234567', 'English', '/start', '1'])(
    'keeps %s apart, as it means something by itself',
    (word) => {
      const events = [text('The lamp is broken'), text(word), text('on River Road')];
      expect(gathered(...events)).toEqual(events);
    },
  );

  test('keeps the answer to the question on the table apart', () => {
    const asked = {
      ...state,
      question: { name: 'check' as const, choices: [option('send'), option('change')] },
    };
    const events = [text('send'), text('and thank you very much')];
    expect(gather(events, asked, vocabulary())).toEqual(events);
  });

  test('leaves files where they stand among the words', () => {
    const events = [photo, text('look at this'), photo];
    expect(gathered(...events)).toEqual(events);
  });
});

describe('the answer to a burst', () => {
  const line = (key: string, number?: number) => ({ key, ...(number && { values: { number } }) });

  test('counts five photos once and asks one question', () => {
    const burst = [1, 2, 3].map((number) => ({
      lines: [line('bot:fileKept', number)],
      asked: { key: 'bot:what.photos' },
    }));
    expect(answerTo(burst, true)).toEqual([line('bot:fileKept', 3), { key: 'bot:what.photos' }]);
  });

  test('says the number to call first, and once', () => {
    const alarm = { key: 'bot:emergency' };
    const burst = [
      { lines: [line('bot:noted')], asked: { key: 'bot:where' } },
      { lines: [alarm, line('bot:added')], asked: { key: 'bot:where' } },
      { lines: [alarm, line('bot:added')], asked: { key: 'bot:where' } },
    ];
    expect(answerTo(burst, true).map(({ key }) => key)).toEqual([
      'bot:emergency',
      'bot:noted',
      'bot:added',
      'bot:where',
    ]);
  });

  test('puts the question that stays open after the last photo', () => {
    const where = { key: 'bot:where', choices: [option('skip')] };
    const burst = [
      { lines: [line('bot:fileKept', 1), line('bot:noted')], asked: where },
      { lines: [line('bot:fileKept', 2)], asked: null },
    ];
    expect(answerTo(burst, true)).toEqual([line('bot:noted'), line('bot:fileKept', 2), where]);
    expect(answerTo(burst, false)).toEqual([line('bot:noted'), line('bot:fileKept', 2)]);
  });

  test('offers only the buttons of the last', () => {
    const burst = [
      { lines: [{ key: 'bot:hello', choices: [option('do:file')] }], asked: null },
      { lines: [], asked: { key: 'bot:where', choices: [option('skip')] } },
    ];
    expect(answerTo(burst, true).map(({ choices }) => choices?.length ?? 0)).toEqual([0, 1]);
  });
});
