import { describe, expect, test } from 'vitest';
import { vocabulary } from '#locales/vocabulary';
import { converse } from './converse';
import type { CaseStory, Letter, Suggestion } from './event';
import { plainSubject } from './letter-words';
import { newState } from './state';
import { caseNumberOf, passport, storyOf } from './testing/talk';
import type { Facts, LetterPlace } from './turn';

const own = caseNumberOf(1);
const other = caseNumberOf(2);

function factsWith(letter: LetterPlace | null, suggestion: Partial<Suggestion> = {}): Facts {
  return {
    newId: '00000000-0000-4000-8000-000000000001',
    vocabulary: vocabulary(),
    suggestion: {
      language: 'en',
      requestType: { value: 'help', confidence: 0.4 },
      emergency: null,
      articles: [],
      ...suggestion,
    },
    city: { phone: '12345', police: '110', fire: '119', medical: '120' },
    baseUrl: 'https://city.example',
    letter,
  };
}

const letterOf = (change: Partial<Letter>): Letter => ({
  kind: 'letter',
  subject: 'Street light',
  text: 'The street light is broken.',
  attachmentIds: [],
  ...change,
});

const state = newState('en', false);
const nowhere = { own: null, linkedCase: null };
const inCase = (change: Partial<CaseStory>, isAnswer = true): LetterPlace => ({
  own: { caseNumber: own, story: storyOf(change), isAnswer },
  linkedCase: null,
});
const open = { facts: true, nudge: true, rate: false, reopen: false, withdraw: true };
const answered = { facts: false, nudge: false, rate: true, reopen: true, withdraw: false };
const closed = { facts: false, nudge: false, rate: false, reopen: false, withdraw: false };

const write = (change: Partial<Letter>, place: LetterPlace = nowhere, suggestion: Partial<Suggestion> = {}) =>
  converse(state, letterOf(change), factsWith(place, suggestion));

describe('a letter', () => {
  test('that begins something is filed at once, named, with its files and itself', () => {
    const files = ['00000000-0000-4000-8000-00000000000a'];
    const originalId = '00000000-0000-4000-8000-00000000000b';
    const { effect } = write({ name: 'Ann Lee', attachmentIds: files, originalId });
    expect(effect).toMatchObject({
      kind: 'submit',
      draft: {
        answers: { text: 'The street light is broken.', name: 'Ann Lee', identity: 'named' },
        attachmentIds: [...files, originalId],
        letter: { title: 'Street light' },
      },
    });
  });

  test('that reports a violation keeps its writer private', () => {
    const { effect } = write({}, nowhere, { requestType: { value: 'report', confidence: 0.8 } });
    expect(effect).toMatchObject({ draft: { answers: { identity: 'confidential' } } });
  });

  test('that asks what we know hears it with its number, the number first', () => {
    const facts = factsWith(nowhere, { articles: [passport] });
    const asked = converse(state, letterOf({ text: 'How can I renew my passport?' }), facts);
    const filed = {
      kind: 'filed',
      caseNumber: own,
      accessCode: '482913',
      replyDueAt: '2026-11-27T18:00:00+08:00',
    } as const;
    const { say, state: after } = converse(asked.state, filed, facts);
    expect(say.map(({ key }) => key)).toEqual([
      'bot:letter.filed',
      'bot:letter.articles',
      'bot:article',
      'bot:letter.goOn',
    ]);
    expect(after.draft).toBeNull();
  });

  test('whose files are gone is filed without them', () => {
    const { state: asked, effect } = write({ attachmentIds: ['00000000-0000-4000-8000-00000000000a'] });
    if (effect?.kind !== 'submit') throw new Error('It was not filed.');
    const again = converse(asked, { kind: 'refused', effect, reason: 'file-not-found' }, factsWith(nowhere));
    expect(again.effect).toMatchObject({ kind: 'submit', draft: { attachmentIds: [] } });
  });

  test('with another’s number is linked to that case', () => {
    const { effect } = write({}, { own: null, linkedCase: other });
    expect(effect).toMatchObject({ kind: 'submit', draft: { letter: { linkedCase: other } } });
  });

  test.each([
    ['hello', 'bot:letter.help'],
    ['ok', 'bot:letter.help'],
    ['thanks', 'bot:welcome'],
    ['语言', 'bot:language'],
  ])('of the word %s is no request', (text, key) => {
    const { say, ask, effect } = write({ subject: '', text });
    expect(effect).toBeNull();
    expect([...say, ...(ask ? [ask] : [])].map((said) => said.key)).toContain(key);
  });

  test('of one word with danger in it is filed', () => {
    const emergency = { number: '119', message: 'Call 119.' };
    expect(write({ subject: '', text: 'fire' }, nowhere, { emergency }).effect?.kind).toBe('submit');
  });

  test.each(['STOP', '停止', 'توقف'])('of the word %s ends the notices', (text) => {
    expect(write({ subject: 'Re: x', text }).effect).toEqual({ kind: 'set-notices', wanted: false });
  });
});

describe('a letter in a case', () => {
  test.each([
    ['answers what the unit asked', { question: 'Which lamp?', can: open }, 'The second.', 'add-facts'],
    ['adds to an open case', { can: open }, 'There are two.', 'add-facts'],
    [
      'reaches the case that this one went into',
      { status: 'merged', can: closed },
      'There are two.',
      'add-facts',
    ],
    ['rates with a word and two marks', { can: answered }, 'solved 5 4', 'rate'],
    ['rates in Chinese', { can: answered }, '没有解决，1 2\n还是不亮', 'rate'],
    ['rates in Arabic', { can: answered }, 'تم الحل ٥ ٤', 'rate'],
    ['opens the case again with a word', { can: answered }, 'Not solved', 'reopen'],
    ['opens the case again with a story', { can: answered }, 'It was dark again last night.', 'reopen'],
    ['opens a rated case again', { can: { ...answered, rate: false } }, 'It was dark again.', 'reopen'],
    ['is a new request when the case takes nothing', { can: closed }, 'It was dark again.', 'submit'],
    ['asks to hurry', { can: open }, 'hurry up', 'nudge'],
    ['asks how it goes', { can: open }, 'status', 'find'],
  ] as const)('%s', (_, story, text, effect) => {
    expect(write({ text }, inCase(story as Partial<CaseStory>)).effect?.kind).toBe(effect);
  });

  test('of thanks changes nothing', () => {
    const { say, effect } = write({ text: 'Thank you!' }, inCase({ can: answered }));
    expect(effect).toBeNull();
    expect(say.map(({ key }) => key)).toEqual(['bot:letter.welcome']);
  });

  test('that takes the request back is asked first, and "yes" to another case does not do it', () => {
    const asked = write({ text: 'withdraw' }, inCase({ can: open }));
    expect(asked.ask?.key).toBe('bot:withdraw');
    const elsewhere = {
      ...inCase({}),
      own: { caseNumber: other, story: storyOf({ can: open }), isAnswer: true },
    };
    const yes = letterOf({ text: 'yes' });
    expect(converse(asked.state, yes, factsWith(elsewhere)).effect?.kind).toBe('add-facts');
    expect(converse(asked.state, yes, factsWith(inCase({ can: open }))).effect?.kind).toBe('withdraw');
  });

  test.each([
    ['adds to an open case', { can: open }, 'There are two.', 'add-facts'],
    ['answers what the unit asked', { question: 'Which lamp?', can: open }, 'The second.', 'add-facts'],
    ['does not take the request back', { can: open }, 'withdraw', 'add-facts'],
    ['does not rate', { can: { ...open, rate: true } }, 'solved 5 4', 'add-facts'],
    ['does not rate an answered case', { can: answered }, 'solved 5 4', 'submit'],
    ['does not open a case again', { can: answered }, 'It was dark again last night.', 'submit'],
    ['does not open a case again with a word', { can: answered }, 'Not solved', 'submit'],
  ] as const)('that only quotes its number %s', (_, story, text, effect) => {
    const { ask, effect: done } = write({ text }, inCase(story as Partial<CaseStory>, false));
    expect(done?.kind).toBe(effect);
    expect(ask).toBeNull();
  });

  test('that only quotes its number, or nothing, cannot say "yes" to a withdrawal that was asked', () => {
    const asked = write({ text: 'withdraw' }, inCase({ can: open }));
    const yes = (place: LetterPlace) =>
      converse(asked.state, letterOf({ subject: '', text: 'yes' }), factsWith(place));
    expect(yes(inCase({ can: open }, false)).effect?.kind).toBe('add-facts');
    expect(yes(nowhere).effect).toBeNull();
    expect(yes(nowhere).say.map(({ key }) => key)).toEqual(['bot:letter.help']);
  });

  test('without words of its own says so', () => {
    expect(write({ text: '' }, inCase({ can: open })).say.map(({ key }) => key)).toEqual([
      'bot:letter.empty',
    ]);
  });
});

describe('a subject', () => {
  test.each([
    ['Re: Fwd: [#2611211234567] Lamp', 'Lamp'],
    ['回复：答复: 路灯', '路灯'],
    ['رد: مصباح', 'مصباح'],
    ['Re[2]: Re: Lamp', 'Lamp'],
    ['Report: lamp', 'Report: lamp'],
  ])('%s', (subject, plain) => {
    expect(plainSubject(subject)).toBe(plain);
  });
});
