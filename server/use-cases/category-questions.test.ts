import { beforeAll, describe, expect, it } from 'vitest';
import type { CategoryQuestion } from '#server/domain/intake/questions';
import { aRequest, fromWeb, type TestHouse, testHouse } from '#server/testing/test-house';
import { askedForDraft } from './asked-for';
import {
  listAskedCategories,
  readCategoryQuestions,
  saveCategoryQuestion,
  setCategoryNeeds,
} from './category-questions';
import { readDraft, saveDraft, submitDraft } from './drafts';
import { findCase } from './find-case';
import { readTicket } from './read-ticket';
import { submitRequest } from './submit-request';
import { suggest } from './suggest';

let house: TestHouse;

const names = (en: string) => ({ 'zh-CN': `问：${en}`, en, ar: `سؤال ${en}` });
const pole: CategoryQuestion = {
  code: 'pole',
  kind: 'text',
  names: names('Number on the pole'),
  hints: {},
  options: [],
  isRequired: false,
};
const state: CategoryQuestion = {
  code: 'state',
  kind: 'choice',
  names: names('What does it do?'),
  hints: {},
  options: [
    { code: 'dark', names: names('It is dark') },
    { code: 'flickers', names: names('It flickers') },
  ],
  isRequired: true,
};

async function write(question: CategoryQuestion, isActive = true, isNew = false) {
  const admin = await house.staff('admin');
  const change = { categoryCode: 'city.lamps', isNew, question, sort: 10, isActive };
  return saveCategoryQuestion(house.tools, change, admin);
}

beforeAll(async () => {
  house = await testHouse();
  await write(pole);
  await write(state);
});

describe('the questions of a category', () => {
  it('are the administrator’s, and each change stands in the journal with what was there before', async () => {
    const agent = await house.staff('agent');
    const change = { categoryCode: 'city.lamps', isNew: false, question: pole, sort: 10, isActive: true };
    await expect(saveCategoryQuestion(house.tools, change, agent)).rejects.toThrow('not-allowed');
    await expect(listAskedCategories(house.tools, agent)).rejects.toThrow('not-allowed');
    await write({ ...pole, names: names('Pole number') });
    const [entry] = await house.prisma.auditEntry.findMany({ orderBy: { id: 'desc' }, take: 1 });
    expect(entry?.action).toBe('save-category-question');
    expect(JSON.stringify(entry?.data)).toContain('Number on the pole');
    expect(JSON.stringify(entry?.data)).toContain('Pole number');
    await write(pole);
  });

  it('have words in every language, a code of their own, and are six at most', async () => {
    await expect(write({ ...pole, names: { en: 'Only English' } })).rejects.toThrow('invalid-input');
    await expect(write(pole, true, true)).rejects.toThrow('question-code-taken');
    for (const code of ['c1', 'c2', 'c3', 'c4']) await write({ ...pole, code });
    await expect(write({ ...pole, code: 'c5' })).rejects.toThrow('too-many-questions');
    for (const code of ['c1', 'c2', 'c3', 'c4']) await write({ ...pole, code }, false);
    const admin = await house.staff('admin');
    const read = await readCategoryQuestions(house.tools, { categoryCode: 'city.lamps' }, admin);
    expect(read.questions.filter(({ isActive }) => isActive).map(({ code }) => code)).toEqual([
      'pole',
      'state',
    ]);
    const [line] = await listAskedCategories(house.tools, admin);
    expect(line).toMatchObject({ code: 'city.lamps', questions: 2 });
  });

  it('are asked of who writes about it, and of nobody who chose something else', async () => {
    const text = '路灯坏了';
    expect((await askedForDraft(house.tools, { text })).questions).toHaveLength(2);
    expect((await askedForDraft(house.tools, { text, kindDone: true })).questions).toEqual([]);
    expect(
      await askedForDraft(house.tools, { text: '你好', kindDone: true, categoryCode: 'city.lamps' }),
    ).toMatchObject({ categoryCode: 'city.lamps', needsPlace: true });
  });

  it('say whether there is a place and a time to ask for', async () => {
    const admin = await house.staff('admin');
    const needs = { categoryCode: 'city.lamps', needsPlace: false, needsWhen: true };
    await setCategoryNeeds(house.tools, needs, admin);
    expect(await askedForDraft(house.tools, { text: '路灯坏了' })).toMatchObject({
      needsPlace: false,
      needsWhen: true,
    });
    await setCategoryNeeds(house.tools, { ...needs, needsPlace: null, needsWhen: null }, admin);
  });
});

describe('answers to them', () => {
  it('of an outside client may be missing or more than asked, but not what the question does not offer', async () => {
    const lamp = { categoryCode: 'city.lamps' };
    await submitRequest(house.tools, aRequest(lamp), fromWeb);
    await submitRequest(house.tools, aRequest({ ...lamp, answers: { pole: 'A-7', when: '昨晚' } }), fromWeb);
    await submitRequest(house.tools, aRequest({ ...lamp, answers: { colour: 'red' } }), fromWeb);
    await submitRequest(house.tools, aRequest({ answers: { state: 'green' } }), fromWeb);
    const wrong: Record<string, string>[] = [{ state: 'green' }, { pole: 'x'.repeat(501) }];
    for (const answers of wrong)
      await expect(submitRequest(house.tools, aRequest({ ...lamp, answers }), fromWeb)).rejects.toThrow(
        'unknown-answer',
      );
  });

  it('are kept in the form between its pages, sent with it, and read with their questions', async () => {
    const answers = {
      text: '幸福路12号的路灯不亮。',
      photosDone: true,
      placeDone: true,
      place: { text: '幸福路12号' },
      requestType: 'help' as const,
      categoryCode: 'city.lamps',
      kindDone: true,
      identity: 'anonymous' as const,
      needsDone: true,
    };
    const { draftId, asked } = await saveDraft(house.tools, { answers });
    expect(asked.questions.map(({ code }) => code)).toEqual(['pole', 'state']);
    const sending = { draftId, locale: 'en' as const };
    await expect(submitDraft(house.tools, sending)).rejects.toThrow('draft-incomplete');
    const answered = { answers: { state: 'flickers', pole: 'A-7' }, detailsFor: 'city.lamps' };
    await saveDraft(house.tools, { draftId, answers: { ...answers, ...answered } });
    expect((await readDraft(house.tools, { draftId })).answers.answers).toEqual(answered.answers);
    const { caseNumber, accessCode } = await submitDraft(house.tools, sending);
    const found = await findCase(house.tools, { caseNumber, locale: 'en' }, { accessCode, grants: [] });
    expect('answers' in found && found.answers).toEqual([
      { question: 'Number on the pole', answers: ['A-7'] },
      { question: 'What does it do?', answers: ['It flickers'] },
    ]);
    const read = await readTicket(house.tools, { caseNumber }, await house.staff('dispatcher'));
    expect(read.answers[1]?.answers[0]?.['zh-CN']).toBe('问：It flickers');
  });

  it('keep their words when the question is switched off later', async () => {
    const answers = { pole: 'B-9' };
    const request = aRequest({ categoryCode: 'city.lamps', answers });
    const { caseNumber } = await submitRequest(house.tools, request, fromWeb);
    await write(pole, false);
    const read = await readTicket(house.tools, { caseNumber }, await house.staff('dispatcher'));
    expect(read.answers[0]?.question.en).toBe('Number on the pole');
    await write(pole);
  });
});

describe('a proposal while somebody writes', () => {
  it('names the unit and the date of each category, and says in one sentence what we would do', async () => {
    const made = await suggest(house.tools, { text: 'The street light is broken', locale: 'en' });
    expect(made.categories[0]).toMatchObject({
      code: 'city.lamps',
      department: { code: 'lamps', name: 'City Management' },
    });
    expect(made.filing).toContain('Street lights, to City Management');
    expect(made.replyDueAt).toBe(made.categories[0]?.replyDueAt);
    expect(made.proposals[0]?.asked.questions).toHaveLength(2);
  });

  it('of danger says that it goes first, and promises sooner', async () => {
    const calm = await suggest(house.tools, { text: 'The street light is broken', locale: 'en' });
    const burning = await suggest(house.tools, {
      text: 'The street light is on fire and the house is burning, people are inside',
      locale: 'en',
    });
    expect(burning.filing).toContain('urgent');
    expect(new Date(burning.replyDueAt).getTime()).toBeLessThan(new Date(calm.replyDueAt).getTime());
  });
});
