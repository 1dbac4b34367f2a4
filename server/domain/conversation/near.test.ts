import { describe, expect, test } from 'vitest';
import { linesOf } from './meaning';
import type { NearCase } from './near-cases';
import { newTown, startTalk, type Town } from './testing/talk';

const lights: NearCase = {
  token: 'lights-word',
  category: 'Street lights',
  street: 'River Road',
  meters: null,
  day: '2026-11-19',
  people: 3,
};
const dark: NearCase = { ...lights, token: 'dark-word', street: null, meters: 200, people: 1 };
const lamp = 'The street light has been broken for three days';
const whole = 'The light at 12 River Road is broken';

function around(...near: NearCase[]): Town {
  return { ...newTown(), near };
}
const looks = (town: Town) => town.done.filter(({ kind }) => kind === 'find-near').length;

describe('open cases near somebody who writes', () => {
  test('are told once the place is known: what, where roughly, since when, how many', () => {
    const talk = startTalk(around(lights)).type(lamp);
    expect(talk.keys).toEqual(['bot:noted', 'bot:where']);
    talk.type('12 River Road');
    expect(talk.keys).toEqual(['bot:placeNoted', 'bot:near.found', 'bot:near.street', 'bot:near.ask']);
    expect(talk.said.flatMap(linesOf)[2]?.values).toEqual({
      number: 1,
      category: 'Street lights',
      street: 'River Road',
      count: 3,
      date: { day: '2026-11-19' },
    });
    expect(talk.offered).toEqual(['follow', 'another']);
  });

  test('are told at once to who names the place in the first words', () => {
    const talk = startTalk(around(lights, dark)).type(whole);
    expect(talk.keys).toEqual([
      'bot:noted',
      'bot:near.found',
      'bot:near.street',
      'bot:near.meters',
      'bot:near.ask',
    ]);
    expect(talk.offered).toEqual(['n0', 'n1', 'another']);
  });

  test('are told in few words where each costs something', () => {
    const talk = startTalk(around(lights), 'en', true, { isTerse: true }).type(whole);
    expect(talk.keys).toEqual(['bot:noted', 'bot:near.street', 'bot:near.terse']);
  });

  test('are not a word about nothing: without any the talk goes on as ever', () => {
    const talk = startTalk().type(whole);
    expect(talk.keys).toEqual(['bot:noted', 'bot:who']);
    expect(looks(talk.town)).toBe(1);
    talk.tap('named');
    expect(looks(talk.town)).toBe(1);
  });

  test('are not looked for while nobody knows where', () => {
    const talk = startTalk(around(lights)).type(lamp).tap('skip');
    expect(talk.keys).toEqual(['bot:who']);
    expect(looks(talk.town)).toBe(0);
  });

  test('are not shown to somebody in danger, whatever they write after it', () => {
    const emergency = { number: '119', message: 'Call 119 now.' };
    const talk = startTalk(around(lights)).type('It is burning at 12 River Road', { emergency });
    expect(talk.keys).toEqual(['bot:emergency', 'bot:noted', 'bot:who']);
    talk.type('And the light in front of the house has been broken for days');
    expect(talk.keys.at(-1)).toBe('bot:who');
    expect(looks(talk.town)).toBe(0);
  });

  test('are not shown, and no longer followed, when the danger is told later', () => {
    const emergency = { number: '119', message: 'Call 119 now.' };
    const late = startTalk(around(lights))
      .type(lamp)
      .type('12 River Road, and my house is on fire', { emergency });
    expect(late.keys).toEqual(['bot:emergency', 'bot:placeNoted', 'bot:who']);
    expect(looks(late.town)).toBe(0);
    const follower = startTalk(around(lights)).type(whole).tap('follow');
    follower.type('And now the pole is on fire and people are trapped', { emergency });
    expect(follower.tap('named').keys).not.toContain('bot:check.follows');
    expect(follower.tap('send').keys).toEqual(['bot:filed.known']);
  });

  test('are left by who wants to be kept private, and they are told', () => {
    const talk = startTalk(around(lights)).type(whole).tap('follow').tap('confidential');
    expect(talk.keys[0]).toBe('bot:near.alone');
    expect(talk.tap('send').keys).toEqual(['bot:filed.known']);
  });

  test('are not shown to somebody who reports a violation', () => {
    const asked = { categoryCode: 'food', needsPlace: true, needsWhen: false, questions: [] };
    const food = { code: 'food', names: { en: 'Food' }, department: null, asked };
    const talk = startTalk(around(lights)).type(whole, {
      requestType: { value: 'report', confidence: 0.9 },
      proposals: [food],
    });
    expect(talk.keys.at(-1)).toBe('bot:who');
    expect(looks(talk.town)).toBe(0);
  });

  test('are not read out to somebody who is telling it on the telephone', () => {
    const call = { call: { isOfficeOpen: true } };
    const talk = startTalk(around(lights), 'en', true, call).send({ kind: 'called', locale: 'en' });
    talk.tap('file').tap('named').send({
      kind: 'attachment',
      attachmentId: '00000000-0000-4000-8000-0000000000aa',
      text: whole,
    });
    expect(talk.keys).toEqual(['bot:filed.known']);
    expect(looks(talk.town)).toBe(0);
  });

  test('do not stand in the way when we cannot look', () => {
    const town = around(lights);
    town.refusing.set('find-near', 'service-unavailable');
    expect(startTalk(town).type(whole).keys).toEqual(['bot:noted', 'bot:who']);
  });

  test('leave the proposal its button, here or beside the question that comes instead', () => {
    const asked = { categoryCode: 'lights', needsPlace: true, needsWhen: false, questions: [] };
    const proposals = [{ code: 'lights', names: { en: 'Lights' }, department: null, asked }];
    const about = { requestType: { value: 'complaint', confidence: 0.8 }, proposals };
    expect(startTalk(around(lights)).type(whole, about).offered).toEqual(['follow', 'another', 'topic']);
    expect(startTalk().type(whole, about).offered).toContain('topic');
  });
});

describe('following one', () => {
  test('is filing with a number of one’s own, and the person hears that it was joined', () => {
    const talk = startTalk(around(lights)).type(whole).tap('follow');
    expect(talk.keys).toEqual(['bot:near.followed', 'bot:who']);
    expect(talk.tap('named').keys).toEqual(['bot:check.follows', 'bot:check.known']);
    expect(talk.tap('send').keys).toEqual(['bot:filed.known', 'bot:near.joined']);
    expect(talk.offered).toContain('do:file');
    expect(talk.state.cases).toHaveLength(1);
    expect(talk.town.filed[0]?.answers).toMatchObject({ text: whole, joinsCaseToken: 'lights-word' });
  });

  test.each(['1', 'yes', '是的', 'follow this one', 'نعم'])('of the only one is said as “%s”', (answer) => {
    const talk = startTalk(around(lights)).type(whole).type(answer);
    expect(talk.state.draft?.answers.joinsCaseToken).toBe('lights-word');
  });

  test('of several goes by number, and “yes” is asked again', () => {
    const talk = startTalk(around(lights, dark)).type(whole);
    expect(talk.type('yes').keys).toEqual([
      'bot:tryAgain',
      'bot:near.found',
      'bot:near.street',
      'bot:near.meters',
      'bot:near.ask',
    ]);
    expect(talk.type('2').state.draft?.answers.joinsCaseToken).toBe('dark-word');
  });

  test('keeps what is added later, without asking again', () => {
    const talk = startTalk(around(lights)).type(whole).tap('follow');
    talk.type('And it is very dark for the children there');
    expect(talk.keys).toEqual(['bot:added', 'bot:who']);
    expect(talk.tap('named').tap('send').town.filed[0]?.answers).toMatchObject({
      text: `${whole}\nAnd it is very dark for the children there`,
      joinsCaseToken: 'lights-word',
    });
  });

  test('promises no message to somebody who stays anonymous', () => {
    const talk = startTalk(around(lights)).type(whole).tap('follow').tap('anonymous').tap('send');
    expect(talk.keys).toEqual(['bot:filed.anonymous', 'bot:near.joinedAnonymous']);
  });

  test('of a case that is over by now files the request all the same, and says so', () => {
    const talk = startTalk(around(lights)).type(whole).tap('follow').tap('named');
    talk.town.isLeadOver = true;
    expect(talk.tap('send').keys).toEqual(['bot:filed.known', 'bot:near.apart']);
    expect(talk.town.filed).toHaveLength(1);
  });

  test('ends when danger is told meanwhile', () => {
    const emergency = { number: '119', message: 'Call 119 now.' };
    const talk = startTalk(around(lights)).type(whole).tap('follow');
    talk.type('Now there is a fire in the cable box', { emergency });
    expect(talk.keys).toEqual(['bot:emergency', 'bot:added', 'bot:who']);
    expect(talk.state.draft?.answers.joinsCaseToken).toBeUndefined();
  });

  test('can be changed at the last look', () => {
    const talk = startTalk(around(lights)).type(whole).tap('follow').tap('named').tap('change');
    expect(talk.tap('near').keys.at(-1)).toBe('bot:near.ask');
    expect(talk.tap('another').keys).toEqual(['bot:near.another', 'bot:check.known']);
    expect(talk.tap('change').offered).not.toContain('near');
  });
});

describe('“mine is another”', () => {
  test.each(['2', 'no', '不是', 'mine is another', 'لا'])(
    'is said as “%s”, goes on, and is asked once',
    (answer) => {
      const talk = startTalk(around(lights)).type(whole).type(answer);
      expect(talk.keys).toEqual(['bot:near.another', 'bot:who']);
      talk.type('And it is very dark for the children there');
      expect(talk.keys).toEqual(['bot:added', 'bot:who']);
      expect(talk.tap('named').tap('send').keys).toEqual(['bot:filed.known']);
    },
  );

  test('holds for this story and this place: another one is asked about anew', () => {
    const talk = startTalk(around(lights)).type(whole).tap('another').tap('named');
    talk.tap('change').tap('where').type('5 Lake Road');
    expect(talk.keys.at(-1)).toBe('bot:near.ask');
    talk.tap('another').tap('change').tap('rewrite').type('Two lights are broken on the bridge');
    expect(talk.keys.at(-1)).toBe('bot:near.ask');
  });
});

describe('while it is asked', () => {
  const asking = () => startTalk(around(lights)).type(whole);

  test('another language says it again in that language', () => {
    const talk = asking().type('中文');
    expect(talk.keys).toEqual(['bot:languageSet', 'bot:near.found', 'bot:near.street', 'bot:near.ask']);
    expect(talk.state.draft?.near?.locale).toBe('zh-CN');
    expect(looks(talk.town)).toBe(2);
  });

  test('cases can be looked at, and the request goes on where it was', () => {
    const talk = asking().type('my cases');
    expect(talk.keys).toContain('bot:noCases');
    expect(talk.tap('skip').keys.at(-1)).toBe('bot:near.ask');
  });

  test('nothing is thrown away without asking', () => {
    const talk = asking().type('cancel');
    expect(talk.keys).toEqual(['bot:cancel']);
    expect(talk.tap('no').keys.at(-1)).toBe('bot:near.ask');
    expect(talk.type('cancel').type('yes').state.draft).toBeNull();
  });

  test('a person can be asked for', () => {
    const talk = asking().type('person');
    expect(talk.town.done.at(-1)).toEqual({ kind: 'ask-person' });
    expect(talk.state.draft?.answers.text).toBe(whole);
  });

  test('a word about the matter is kept, and the question comes again', () => {
    const talk = asking().type('And it is very dark for the children there');
    expect(talk.keys.at(-1)).toBe('bot:near.ask');
    expect(talk.state.draft?.answers.text).toContain('very dark');
  });

  test('stopping keeps what was written', () => {
    const talk = asking().type('stop');
    expect(talk.keys).toEqual(['bot:stoppedKept']);
    expect(talk.type('continue').keys.at(-1)).toBe('bot:near.ask');
  });
});
