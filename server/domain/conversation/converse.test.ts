import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isLocale, locales } from '#locales/languages';
import { sayMessage } from '#locales/say';
import { plainTranslator } from '#locales/translate';
import { refusalCodes } from '../refusals';
import type { Effect, InboundEvent } from './event';
import { linesOf, meaningSchema, oneMessage } from './meaning';
import { stateSchema } from './state';
import { caseNumberOf, newTown, passport, startTalk, storyOf, type Talk } from './testing/talk';
import { wordNames } from './vocabulary';

const allWords = locales.flatMap((locale) =>
  wordNames.flatMap((name) => plainTranslator(locale)(`bot:words.${name}`).split('|')),
);
const matters = [
  '路灯坏了三天了',
  'The street light at 12 River Road is broken',
  'الإنارة معطلة منذ ثلاثة أيام',
  'How do I get a passport?',
];
const numbers = [
  caseNumberOf(1),
  `${caseNumberOf(2)} 482913`,
  '482913',
  '0138001380001',
  '1',
  '2',
  '٣',
  '4',
  '5',
];
const taps = [
  'do:file',
  'do:person',
  `case:${caseNumberOf(1)}:see`,
  `case:${caseNumberOf(2)}:rate`,
  `rate:${caseNumberOf(2)}:no`,
  `case:${caseNumberOf(1)}:answer`,
  'q1:send',
  'q2:skip',
  'x',
];

const text = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...allWords) },
  { weight: 3, arbitrary: fc.constantFrom(...matters) },
  { weight: 2, arbitrary: fc.constantFrom(...numbers) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) },
  { weight: 1, arbitrary: fc.constant('long '.repeat(1200)) },
);
const uuid = fc.uuid();

type Deed = InboundEvent | { kind: 'offered'; order: number } | { kind: 'refuse'; effect: Effect['kind'] };

const deed: fc.Arbitrary<Deed> = fc.oneof(
  { weight: 8, arbitrary: text.map((words) => ({ kind: 'text' as const, text: words })) },
  { weight: 6, arbitrary: fc.nat(9).map((order) => ({ kind: 'offered' as const, order })) },
  {
    weight: 2,
    arbitrary: fc.constantFrom(...taps).map((choiceId) => ({ kind: 'choice' as const, choiceId })),
  },
  { weight: 1, arbitrary: uuid.map((attachmentId) => ({ kind: 'attachment' as const, attachmentId })) },
  { weight: 1, arbitrary: fc.constant({ kind: 'location' as const, lat: 31.2, lng: 121.5 }) },
  {
    weight: 1,
    arbitrary: fc.constantFrom('+8613800138000', 'x').map((phone) => ({ kind: 'contact' as const, phone })),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom('unsupported', 'blocked').map((kind) => ({ kind }) as InboundEvent),
  },
  {
    weight: 1,
    arbitrary: fc
      .constantFrom<Effect['kind']>('submit', 'find', 'promise', 'rate', 'nudge', 'find-near')
      .map((effect) => ({ kind: 'refuse' as const, effect })),
  },
);

const somewhere = { category: null, street: null, meters: 300, day: '2026-11-19', people: 2 };

function busyTown() {
  const town = newTown();
  town.near = ['one', 'two'].map((token) => ({ ...somewhere, token }));
  const open = { facts: true, nudge: true, rate: true, reopen: true, withdraw: true };
  for (const order of [1, 2])
    town.cases.set(caseNumberOf(order), {
      accessCode: '482913',
      story: storyOf({ can: open, reply: 'Done.' }),
      isAnonymous: false,
    });
  return town;
}

/** Null when the deed was not something the person did. */
function act(talk: Talk, deed: Deed): Talk | null {
  if (deed.kind === 'refuse') {
    talk.town.refusing.set(deed.effect, Object.keys(refusalCodes)[deed.effect.length] as never);
    return null;
  }
  if (deed.kind === 'offered') {
    const choices = talk.said.at(-1)?.choices ?? [];
    const choice = choices[deed.order % Math.max(1, choices.length)];
    return choice ? talk.send({ kind: 'choice', choiceId: choice.id }) : null;
  }
  return deed.kind === 'text' ? talk.type(deed.text, { articles: [passport] }) : talk.send(deed);
}

/** A draft ends by being filed, by having been answered, or because the person said so. */
const endings = ['bot:filed.known', 'bot:filed.anonymous', 'bot:cancelled', 'bot:glad'];

test('whatever people do, they get an answer, and nothing they wrote is lost', () => {
  fc.assert(
    fc.property(
      fc.array(deed, { minLength: 1, maxLength: 25 }),
      fc.constantFrom(...locales),
      (deeds, locale) => {
        const talk = startTalk(busyTown(), locale, false);
        for (const next of deeds) {
          const before = talk.state;
          if (!act(talk, next)) continue;
          expect(stateSchema.safeParse(talk.state).error?.message).toBeUndefined();
          if (next.kind !== 'blocked') expect(talk.said.length).toBeGreaterThan(0);
          const written = before.draft?.answers.text;
          const isReplaced =
            before.question?.name === 'rewrite' || talk.keys.some((key) => endings.includes(key));
          if (written && !isReplaced) expect(talk.state.draft?.answers.text?.startsWith(written)).toBe(true);
        }
      },
    ),
    { numRuns: 400 },
  );
});

test('every message fits the contract of meanings, and its words exist in every language', () => {
  fc.assert(
    fc.property(fc.array(deed, { minLength: 1, maxLength: 15 }), (deeds) => {
      const talk = startTalk(busyTown(), 'en', true);
      for (const next of deeds) {
        if (!act(talk, next)) continue;
        const message = oneMessage(talk.said);
        if (!message) continue;
        expect(meaningSchema.safeParse(message).error?.message).toBeUndefined();
        for (const { id } of message.choices ?? []) expect(id).toMatch(/^[\x21-\x7e]{1,40}$/);
        for (const locale of locales)
          expect(sayMessage(message, locale, 'Asia/Shanghai')).not.toMatch(/(^|\s)bot:|\[object|\{\{/);
        for (const { key } of linesOf(message)) expect(key).toMatch(/^(bot|refusals|common|ticket):/);
      }
    }),
    { numRuns: 150 },
  );
});

test('a conversation always speaks a language that we have', () => {
  fc.assert(
    fc.property(fc.array(text, { maxLength: 10 }), (texts) => {
      const talk = startTalk(busyTown(), 'zh-CN', false);
      for (const words of texts) expect(isLocale(talk.type(words).state.locale)).toBe(true);
    }),
    { numRuns: 60 },
  );
});
