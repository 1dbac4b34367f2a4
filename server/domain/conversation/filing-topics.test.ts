import { describe, expect, test } from 'vitest';
import type { AskedFor } from '../intake/questions';
import type { Suggestion } from './event';
import type { Proposal } from './proposal';
import { newTown, startTalk } from './testing/talk';

const option = (code: string, en: string) => ({ code, names: { en } });
const asked = (categoryCode: string, change: Partial<AskedFor> = {}): AskedFor => ({
  categoryCode,
  needsPlace: true,
  needsWhen: false,
  questions: [],
  ...change,
});
const hours = {
  code: 'hours',
  kind: 'choice' as const,
  names: { en: 'At what hours is it?' },
  hints: {},
  options: [option('day', 'During the day'), option('night', 'At night')],
  isRequired: true,
};
const site = {
  code: 'site',
  kind: 'text' as const,
  names: { en: 'Which site?' },
  hints: {},
  options: [],
  isRequired: false,
};
const lights: Proposal = {
  code: 'city.lights',
  names: { en: 'Street lights' },
  department: { en: 'City Management' },
  asked: asked('city.lights'),
};
const noise: Proposal = {
  code: 'noise',
  names: { en: 'Construction noise' },
  department: { en: 'Environment Bureau' },
  asked: asked('noise', { needsWhen: true, questions: [hours, site] }),
};
const pension: Proposal = {
  code: 'pension',
  names: { en: 'Pensions' },
  department: null,
  asked: asked('pension', { needsPlace: false }),
};
const about = (...proposals: Proposal[]): Partial<Suggestion> => ({
  requestType: { value: 'complaint', confidence: 0.8 },
  proposals,
});
const lamp = 'The street light has been broken for three days';
const drilling = 'They are drilling next door and we cannot sleep';

describe('what a request seems to be about', () => {
  test('is said in one sentence after the first message, with a button to change it', () => {
    const talk = startTalk().type(lamp, about(lights, noise));
    expect(talk.keys).toEqual(['bot:noted', 'bot:proposal.whole', 'bot:where']);
    expect(talk.said[1]?.values).toEqual({
      type: { key: 'ticket:type.complaint' },
      category: { names: lights.names },
      department: { names: lights.department },
    });
    expect(talk.offered).toEqual(['skip', 'topic']);
    expect(talk.type('12 River Road').offered).not.toContain('topic');
  });

  test('is right when the person just goes on, and the case goes under it', () => {
    const talk = startTalk().type(lamp, about(lights, noise)).tap('skip').tap('named');
    expect(talk.keys).toEqual(['bot:check.topicUnit', 'bot:check.known']);
    expect(talk.tap('send').town.filed[0]?.answers.categoryCode).toBe('city.lights');
  });

  test('is not taken for a place when the person says that it is right', () => {
    const talk = startTalk().type(lamp, about(lights)).type('yes');
    expect(talk.keys).toEqual(['bot:where']);
    expect(talk.state.draft?.answers.place).toBeUndefined();
  });

  test('can be changed for another proposal, which asks its own questions', () => {
    const talk = startTalk().type(drilling, about(lights, noise)).tap('topic');
    expect(talk.keys).toEqual(['bot:topic.ask']);
    expect(talk.tap('t1').keys).toEqual(['bot:topic.noted', 'bot:where']);
    expect(talk.tap('skip').keys).toEqual(['bot:when']);
    expect(talk.state.draft?.answers).toMatchObject({ categoryCode: 'noise', kindDone: true });
  });

  test('is looked for again in a few words, and nobody has to find one', () => {
    const talk = startTalk().type(drilling, about(lights)).tap('topic');
    expect(talk.type('noise from a building site', about(noise)).keys).toEqual(['bot:topic.ask']);
    expect(talk.offered[0]).toBe('t0');
    expect(talk.type('xyz').keys).toEqual(['bot:topic.unknown', 'bot:topic.ask']);
    expect(talk.tap('noneOfThese').keys).toEqual(['bot:topic.sorted', 'bot:where']);
    expect(talk.state.draft?.answers.categoryCode).toBeUndefined();
  });

  test('can be another kind of request', () => {
    const talk = startTalk().type(lamp, about(lights)).tap('topic').tap('kind').tap('report');
    expect(talk.keys).toEqual(['bot:topic.noted', 'bot:where']);
    expect(talk.tap('skip').tap('named').said.at(-1)?.before?.[0]?.values?.type).toEqual({
      key: 'ticket:type.report',
    });
  });

  test('can still be changed at the last look', () => {
    const talk = startTalk().type(lamp, about(lights, pension)).tap('skip').tap('named');
    expect(talk.tap('change').tap('topic').tap('t1').keys.at(-1)).toBe('bot:check.known');
    expect(talk.tap('send').town.filed[0]?.answers.categoryCode).toBe('pension');
  });

  test('is not spoken of in danger, nor where every word costs', () => {
    const emergency = { number: '119', message: 'Call 119 now.' };
    expect(startTalk().type(lamp, { ...about(lights), emergency }).keys).toEqual([
      'bot:emergency',
      'bot:noted',
      'bot:where',
    ]);
    const short = startTalk(newTown(), 'en', true, { isTerse: true }).type(lamp, about(lights));
    expect(short.keys).toEqual(['bot:noted', 'bot:where']);
    expect(short.offered).toEqual(['skip']);
  });

  test('is said after answers from the knowledge base that did not help', () => {
    const article = { slug: 'lamps', title: 'Lamps', summary: 'Who mends them.' };
    const talk = startTalk().type(lamp, { ...about(lights), articles: [article] });
    expect(talk.keys).toEqual(['bot:article', 'bot:helped']);
    expect(talk.tap('no').keys).toEqual(['bot:proposal.whole', 'bot:where']);
  });
});

describe('only what the category needs is asked', () => {
  test('no place of what is nowhere', () => {
    const talk = startTalk().type('My pension was not paid', about(pension));
    expect(talk.keys).toEqual(['bot:noted', 'bot:proposal.withoutUnit', 'bot:who']);
  });

  test('the time, unless the words say it', () => {
    const without = startTalk().type(drilling, about(noise)).tap('skip');
    expect(without.keys).toEqual(['bot:when']);
    expect(without.type('every night').keys).toEqual(['bot:detail.bare']);
    const dated = startTalk().type('They were drilling last night again', about(noise)).tap('skip');
    expect(dated.keys).toEqual(['bot:detail.bare']);
  });

  test('the questions that must be answered, by button, number or word; the others are left out', () => {
    for (const answer of ['2', 'At night', 'at ni']) {
      const talk = startTalk().type(`${drilling} since Monday`, about(noise)).tap('skip');
      expect(talk.said.at(-1)?.values).toEqual({ question: { names: hours.names } });
      expect(talk.type(answer).keys, answer).toEqual(['bot:who']);
      expect(talk.state.draft?.answers.answers).toEqual({ hours: 'night' });
    }
  });

  test('and what is said instead of an answer is kept, and the question put again', () => {
    const talk = startTalk().type(`${drilling} since Monday`, about(noise)).tap('skip');
    expect(talk.type('The children in the house cannot sleep either').keys).toEqual([
      'bot:added',
      'bot:detail.bare',
    ]);
    expect(talk.type('help').keys).toEqual(['bot:help', 'bot:detail.bare']);
  });

  test('stand in the summary with their answers, and can be answered anew', () => {
    const talk = startTalk()
      .type(drilling, about(noise))
      .tap('skip')
      .type('every night')
      .tap('o1')
      .tap('named');
    expect(talk.keys).toEqual([
      'bot:check.topicUnit',
      'bot:check.when',
      'bot:check.answer',
      'bot:check.known',
    ]);
    expect(talk.said.at(-1)?.before?.[2]?.values?.answer).toBe('At night');
    expect(talk.tap('change').tap('detail').keys).toEqual(['bot:detail.bare']);
    expect(talk.tap('o0').tap('send').town.filed[0]?.answers).toMatchObject({
      when: 'every night',
      answers: { hours: 'day' },
    });
  });

  test('when the category changed meanwhile, staff sort it and nothing else is lost', () => {
    const talk = startTalk().type(lamp, about(lights)).tap('skip').tap('named');
    talk.town.refusing.set('submit', 'unknown-category');
    expect(talk.tap('send').keys).toContain('bot:check.known');
    expect(talk.tap('send').keys).toEqual(['bot:filed.known']);
    expect(talk.town.filed[0]?.answers.categoryCode).toBeUndefined();
    expect(talk.town.filed[0]?.answers.text).toBe(lamp);
  });
});
