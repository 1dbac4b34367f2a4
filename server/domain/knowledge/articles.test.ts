import { describe, expect, test } from 'vitest';
import { type StaffRole, staffRoles } from '../people/roles';
import { slugFrom } from './article';
import { mayPublish, mayWrite, writesFor } from './article-rights';
import { articleMoves, articleStateNames, moveArticle, possibleArticleMoves } from './article-states';
import { missingIn, nameMissing } from './complete';
import { changedPart, differences } from './differences';
import { languageState, writeTexts } from './language-state';
import { reviewState } from './review';
import { chinese, english, someContent } from './testing/some-article';

const unit = '019a0000-0000-7000-8000-000000000001';
const actor = (role: StaffRole, departmentId: string | null = null) =>
  ({ kind: 'staff', staffId: 'x', role, departmentId }) as const;
const supervisor = actor('supervisor');
const inState = (state: (typeof articleStateNames)[number], content = someContent()) => ({
  state,
  ownerId: unit,
  content,
});

describe('what an article needs before the public may read it', () => {
  test('a complete article lacks nothing', () => {
    expect(missingIn(someContent())).toEqual([]);
  });

  test.each([
    'title',
    'summary',
    'body',
    'conditions',
    'papers',
    'whereAndWhen',
    'fee',
    'duration',
    'legalBasis',
  ])('it cannot be published without %s, in any of its languages', (field) => {
    const { en } = someContent().texts;
    const content = someContent({ texts: { ...someContent().texts, en: en && { ...en, [field]: '' } } });
    expect(missingIn(content).map(nameMissing)).toEqual([`en.${field}`]);
    expect(moveArticle(inState('draft', content), 'publish', supervisor)).toMatchObject({
      ok: false,
      reason: 'article-incomplete',
      missing: [{ locale: 'en', field }],
    });
  });

  test('a question form, a phone or a link, and the source language itself are needed too', () => {
    const { en } = someContent().texts;
    const bare = someContent({ phone: '', texts: { en: en && { ...en, questions: [] } } });
    const names = missingIn(bare).map(nameMissing);
    expect(names).toEqual(expect.arrayContaining(['zh-CN.title', 'zh-CN.papers', 'en.questions', 'contact']));
    expect(missingIn(someContent({ phone: '', link: 'https://city.example' }))).toEqual([]);
  });

  test('what is said not to apply is not asked for', () => {
    const texts = { 'zh-CN': { ...chinese, fee: '', papers: '', sourceVersion: 1 } };
    expect(missingIn(someContent({ texts, notNeeded: ['fee', 'papers'] }))).toEqual([]);
    expect(missingIn(someContent({ texts, notNeeded: ['fee'] })).map(nameMissing)).toEqual(['zh-CN.papers']);
  });

  test('it cannot end before it begins', () => {
    const content = someContent({ validFrom: '2026-05-01', validTo: '2026-04-30' });
    expect(missingIn(content).map(nameMissing)).toEqual(['validTo']);
  });
});

describe('the life of an article', () => {
  test('goes from draft to review to the public, and is retired and published again', () => {
    const walk = [
      ['draft', 'submit', 'in-review'],
      ['in-review', 'sendBack', 'draft'],
      ['in-review', 'publish', 'published'],
      ['published', 'retire', 'retired'],
      ['retired', 'publish', 'published'],
    ] as const;
    for (const [from, move, to] of walk)
      expect(moveArticle(inState(from), move, supervisor)).toEqual({ ok: true, state: to });
  });

  test('what is retired cannot be handed in, and what is a draft cannot be sent back', () => {
    expect(moveArticle(inState('retired'), 'submit', supervisor)).toMatchObject({
      reason: 'move-not-possible',
    });
    expect(moveArticle(inState('draft'), 'sendBack', supervisor)).toMatchObject({
      reason: 'move-not-possible',
    });
  });

  test('an incomplete article can still be retired and sent back', () => {
    const empty = someContent({ texts: {} });
    expect(moveArticle(inState('in-review', empty), 'sendBack', supervisor)).toMatchObject({ ok: true });
    expect(moveArticle(inState('published', empty), 'retire', supervisor)).toMatchObject({ ok: true });
  });

  test('a unit hands in its own articles and publishes none; another unit does neither', () => {
    const own = actor('handler', unit);
    expect(possibleArticleMoves(inState('draft'), own)).toEqual(['submit']);
    for (const state of articleStateNames)
      expect(possibleArticleMoves(inState(state), actor('handler', 'another'))).toEqual([]);
  });
});

describe('who may do what with articles', () => {
  test('agents write all and publish none; quality, supervisors and administrators publish', () => {
    expect(staffRoles.filter((role) => mayPublish(actor(role)))).toEqual(['admin', 'supervisor', 'quality']);
    expect(staffRoles.filter((role) => mayWrite(actor(role), { ownerId: unit }))).toEqual([
      'admin',
      'agent',
      'supervisor',
      'quality',
    ]);
  });

  test('a handler writes for the own unit alone, and one without a unit for none', () => {
    expect(mayWrite(actor('handler', unit), { ownerId: unit })).toBe(true);
    expect(mayWrite(actor('handler', 'another'), { ownerId: unit })).toBe(false);
    expect(writesFor(actor('handler', unit))).toBe('own-unit');
    expect(writesFor(actor('handler'))).toBeNull();
  });

  test('those who only look on can make no move at all', () => {
    for (const role of ['dispatcher', 'analyst'] as const)
      for (const state of articleStateNames)
        for (const move of articleMoves)
          expect(moveArticle(inState(state), move, actor(role))).toMatchObject({ reason: 'not-allowed' });
  });
});

describe('the languages of an article', () => {
  const newer = { ...chinese, body: '先看一看是不是停电。' };
  const save = (written: Parameters<typeof writeTexts>[1], confirmed: ('en' | 'ar')[] = []) =>
    writeTexts(someContent(), written, { sourceLocale: 'zh-CN', confirmed, version: 2 });
  const stateOf = (saved: ReturnType<typeof save>, locale: 'zh-CN' | 'en') => {
    const text = saved.texts[locale];
    return text && languageState(text, saved);
  };

  test('when the source language says something new, the others are outdated', () => {
    const saved = save({ 'zh-CN': newer, en: english });
    expect(stateOf(saved, 'zh-CN')).toBe('human');
    expect(stateOf(saved, 'en')).toBe('outdated');
  });

  test('until they are rewritten or confirmed', () => {
    expect(stateOf(save({ 'zh-CN': newer, en: { ...english, body: 'First look.' } }), 'en')).toBe('human');
    expect(stateOf(save({ 'zh-CN': newer, en: english }, ['en']), 'en')).toBe('human');
  });

  test('saving the same words again outdates nothing', () => {
    expect(stateOf(save({ 'zh-CN': chinese, en: english }), 'en')).toBe('human');
    expect(stateOf(save({ en: { ...english, fee: 'Free' } }), 'en')).toBe('human');
  });

  test('what a machine wrote says so until a person confirms it', () => {
    const machine = { ...english, title: 'Lamp', origin: 'machine' as const };
    expect(stateOf(save({ en: machine }), 'en')).toBe('machine');
    expect(stateOf(save({ en: machine }, ['en']), 'en')).toBe('human');
  });

  test('a language that is emptied or taken away is gone, the others stay', () => {
    expect(Object.keys(save({ en: null }).texts)).toEqual(['zh-CN']);
    const nothing = { ...english, ...Object.fromEntries(Object.keys(english).map((key) => [key, ''])) };
    expect(Object.keys(save({ en: { ...nothing, questions: [], origin: 'human' } }).texts)).toEqual([
      'zh-CN',
    ]);
    expect(Object.keys(save({ 'zh-CN': newer }).texts).sort()).toEqual(['en', 'zh-CN']);
  });
});

describe('what changed between two versions', () => {
  test('is told field by field and language by language', () => {
    const before = someContent();
    const texts = { ...before.texts, en: { ...english, fee: '5 yuan', sourceVersion: 1 } };
    expect(differences(before, someContent({ phone: '110', isPublic: false, texts }))).toEqual([
      { locale: null, field: 'phone', before: '12345', after: '110' },
      { locale: null, field: 'isPublic', before: 'true', after: 'false' },
      { locale: 'en', field: 'fee', before: '免费。', after: '5 yuan' },
    ]);
    expect(differences(before, someContent())).toEqual([]);
  });

  test('a sentence is cut where it differs', () => {
    expect(changedPart('两天修好', '三天修好')).toEqual({
      before: [
        { text: '两', isChanged: true },
        { text: '天修好', isChanged: false },
      ],
      after: [
        { text: '三', isChanged: true },
        { text: '天修好', isChanged: false },
      ],
    });
    expect(changedPart('', 'new')).toEqual({ before: [], after: [{ text: 'new', isChanged: true }] });
    expect(changedPart('aa', 'aaa').after).toEqual([
      { text: 'aa', isChanged: false },
      { text: 'a', isChanged: true },
    ]);
  });
});

test('a review is due two weeks before its day and overdue the day after it', () => {
  expect(reviewState('2026-03-11', '2026-03-12')).toBe('overdue');
  expect(reviewState('2026-03-12', '2026-03-12')).toBe('due');
  expect(reviewState('2026-03-26', '2026-03-12')).toBe('due');
  expect(reviewState('2026-03-27', '2026-03-12')).toBe('later');
});

test('an address is made of the English title', () => {
  expect(slugFrom('How do I renew my passport?')).toBe('how-do-i-renew-my-passport');
  expect(slugFrom('Café d’été')).toBe('cafe-dete');
  expect(slugFrom('路灯')).toBe('');
  expect(slugFrom(`${'x'.repeat(59)} yz`)).toBe('x'.repeat(59));
});
