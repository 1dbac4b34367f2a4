import { describe, expect, test } from 'vitest';
import type { InboundEvent } from './event';
import { caseNumberOf, newTown, startTalk, storyOf } from './testing/talk';

const open = { call: { isOfficeOpen: true } };
const closed = { call: { isOfficeOpen: false } };
const called: InboundEvent = { kind: 'called', locale: 'en' };
const recording: InboundEvent = {
  kind: 'attachment',
  attachmentId: '00000000-0000-4000-8000-0000000000aa',
  text: 'Voice message, length in seconds: 34. The recording is attached.',
};
const onThePhone = (town = newTown(), facts = open) => startTalk(town, 'en', true, facts).send(called);

describe('a talk on the telephone', () => {
  test('begins with a short menu, in the language that was chosen', () => {
    const talk = startTalk(newTown(), 'zh-CN', false, open).send(called);
    expect(talk.keys).toEqual(['voice:menu']);
    expect(talk.state.locale).toBe('en');
    expect(talk.offered).toEqual(['do:track', 'do:file', 'do:call-back']);
  });

  test('asks who it is before the story, and files the recording at once', () => {
    const talk = onThePhone().tap('file');
    expect(talk.keys).toEqual(['bot:who']);
    talk.tap('confidential');
    expect(talk.keys).toEqual(['voice:what']);
    talk.send(recording);
    expect(talk.keys).toEqual(['bot:filed.known']);
    expect(talk.town.filed).toMatchObject([
      {
        attachmentIds: ['00000000-0000-4000-8000-0000000000aa'],
        answers: {
          identity: 'confidential',
          text: 'Voice message, length in seconds: 34. The recording is attached.',
        },
      },
    ]);
  });

  test('a recording that comes after the call is filed too, and names nobody to the department', () => {
    const talk = onThePhone().send(recording);
    expect(talk.keys).toEqual(['bot:filed.known']);
    expect(talk.town.filed[0]?.answers.identity).toBe('confidential');
  });

  test('offers to rate what was resolved, in three answers and without a word to type', () => {
    const town = newTown();
    const caseNumber = caseNumberOf(1);
    const can = { facts: false, nudge: false, rate: true, reopen: false, withdraw: false };
    town.cases.set(caseNumber, { accessCode: '482913', story: storyOf({ can }), isAnonymous: false });
    const talk = onThePhone(town);
    expect(talk.offered).toContain(`case:${caseNumber}:rate`);
    talk.state = { ...talk.state, cases: [caseNumber] };
    talk.tap('rate').tap('yes').tap('5').tap('4');
    expect(town.ratings).toEqual([{ caseNumber, solved: 'yes', result: 5, service: 4 }]);
  });

  test('asks for the number of a case instead of showing a list', () => {
    expect(onThePhone().tap('track').keys).toEqual(['bot:number']);
  });

  test('a person is put through in office hours, and calls back at other times', () => {
    const person: InboundEvent = { kind: 'choice', choiceId: 'do:person' };
    expect(onThePhone().send(person).keys).toEqual(['voice:person.open']);
    const talk = onThePhone(newTown(), closed).send(person);
    expect(talk.keys).toEqual(['voice:person.closed']);
    expect(talk.offered).toEqual(['do:call-back', 'do:file']);
  });

  test('being called back is a request of its own, with the number that called', () => {
    const talk = onThePhone().send({
      kind: 'call-back',
      text: 'Please call me back.',
      phone: '+8613800138000',
    });
    expect(talk.keys).toEqual(['bot:filed.known']);
    expect(talk.town.filed[0]?.answers).toMatchObject({
      requestType: 'help',
      accessNeeds: ['call-back'],
      phone: '+8613800138000',
    });
  });

  test('whose number is withheld is asked for one first', () => {
    const talk = onThePhone().send({ kind: 'call-back', text: 'Please call me back.' });
    expect(talk.keys).toEqual(['bot:phone']);
    talk.type('13800138000');
    expect(talk.keys).toContain('bot:filed.known');
    expect(talk.town.filed[0]?.answers.phone).toBe('+8613800138000');
  });

  test('a new call begins anew: cases must be opened with their code again', () => {
    const talk = onThePhone().tap('file').tap('named').send(recording);
    expect(talk.state.cases).toHaveLength(1);
    talk.send(called);
    expect(talk.state).toMatchObject({ cases: [], draft: null, caseNumber: null });
  });

  test('a filing that is refused leads to a person, and not in circles', () => {
    const talk = onThePhone().tap('file').tap('named');
    talk.town.refusing.set('submit', 'service-unavailable');
    talk.send(recording);
    expect(talk.keys).toEqual(['refusals:service-unavailable', 'voice:person.open']);
  });
});

describe('photos', () => {
  test('are sent here, or by a page where that is better', () => {
    expect(startTalk().type('photo').keys).toEqual(['bot:photo.here']);
    const talk = startTalk(newTown(), 'ar', true, { photosByLink: true }).type('صورة');
    expect(talk.said[0]).toMatchObject({
      key: 'bot:photo.link',
      values: { url: 'https://city.example/ar/track' },
    });
  });

  test('asking how to send one leaves the question where it was', () => {
    const talk = startTalk().type('The street light is broken').type('photo');
    expect(talk.keys).toEqual(['bot:photo.here', 'bot:where']);
  });
});
