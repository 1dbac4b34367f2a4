import { describe, expect, it } from 'vitest';
import {
  answerProblem,
  askedForCategory,
  type CategoryQuestion,
  fittingAnswers,
  hasWrongAnswer,
  questionSchema,
} from './questions';

const option = (code: string) => ({ code, names: { en: code } });
const question = (code: string, change: Partial<CategoryQuestion> = {}): CategoryQuestion => ({
  code,
  kind: 'text',
  names: { en: `${code}?` },
  hints: {},
  options: [],
  isRequired: false,
  ...change,
});
const hours = question('hours', {
  kind: 'choice',
  options: [option('day'), option('night')],
  isRequired: true,
});
const source = question('source', { kind: 'several', options: [option('music'), option('pump')] });

describe('what a category asks', () => {
  const tree = [
    { id: '1', code: 'noise', parentId: null, needsPlace: null, needsWhen: true },
    { id: '2', code: 'noise.site', parentId: '1', needsPlace: false, needsWhen: null },
  ];
  const placed = [
    { ...hours, categoryId: '1' },
    { ...question('since'), categoryId: '1' },
    { ...question('since', { names: { en: 'Since when do they build?' } }), categoryId: '2' },
  ];

  it('is what its parent asks, too, its own first and in the place of its parent’s of the same code', () => {
    const asked = askedForCategory(tree[1], tree, placed);
    expect(asked.questions.map(({ code, names }) => [code, names.en])).toEqual([
      ['since', 'Since when do they build?'],
      ['hours', 'hours?'],
    ]);
  });

  it('is at a place and a time as it says itself, else as its parent says, else at a place', () => {
    expect(askedForCategory(tree[1], tree, placed)).toMatchObject({ needsPlace: false, needsWhen: true });
    expect(askedForCategory(tree[0], tree, placed)).toMatchObject({ needsPlace: true, needsWhen: true });
    expect(askedForCategory(undefined, tree, placed)).toEqual({
      categoryCode: null,
      needsPlace: true,
      needsWhen: false,
      questions: [],
    });
  });
});

describe('an answer', () => {
  it('must be there where it is required', () => {
    for (const nothing of [undefined, '', ' ', []]) expect(answerProblem(hours, nothing)).toBe('missing');
    expect(answerProblem(source, [])).toBeNull();
  });

  it('must be one of those offered, and only one where one is asked for', () => {
    expect(answerProblem(hours, 'night')).toBeNull();
    expect(answerProblem(hours, 'noon')).toBe('not-offered');
    expect(answerProblem(hours, ['day', 'night'])).toBe('not-offered');
    expect(answerProblem(source, ['music', 'pump'])).toBeNull();
  });

  it('may have 500 characters and no more', () => {
    expect(answerProblem(question('site'), 'x'.repeat(500))).toBeNull();
    expect(answerProblem(question('site'), 'x'.repeat(501))).toBe('too-long');
  });

  it('that belongs to another category is left out', () => {
    const asked = { categoryCode: 'noise', needsPlace: true, needsWhen: true, questions: [hours, source] };
    expect(fittingAnswers(asked, { hours: 'night', source: [''], line: '3' })).toEqual({ hours: 'night' });
  });

  it('to a question that nobody asked is no fault; to one that was asked it must be offered, and nothing has to be said', () => {
    const asked = { categoryCode: 'noise', needsPlace: true, needsWhen: false, questions: [hours] };
    expect(hasWrongAnswer(asked, { line: '3' })).toBe(false);
    expect(hasWrongAnswer(asked, { hours: 'noon' })).toBe(true);
    expect(hasWrongAnswer(asked, { when: ['a', 'b'] })).toBe(true);
    expect(hasWrongAnswer(asked, { when: 'last night', hours: 'night' })).toBe(false);
    expect(hasWrongAnswer(asked, {})).toBe(false);
  });
});

describe('a question as it is kept', () => {
  it('has two choices at least where one chooses, each once, and none where one writes', () => {
    expect(questionSchema.safeParse(hours).success).toBe(true);
    expect(questionSchema.safeParse({ ...hours, options: [option('day')] }).success).toBe(false);
    expect(questionSchema.safeParse({ ...hours, options: [option('day'), option('day')] }).success).toBe(
      false,
    );
    expect(questionSchema.safeParse(question('site', { options: [option('a'), option('b')] })).success).toBe(
      false,
    );
  });

  it('never takes the place of "when"', () => {
    expect(questionSchema.safeParse(question('when')).success).toBe(false);
  });
});
