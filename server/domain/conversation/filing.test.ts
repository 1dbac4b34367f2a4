import { describe, expect, test } from 'vitest';
import { passport, startTalk } from './testing/talk';

const lamp = 'The street light has been broken for three days';
const location = { kind: 'location', lat: 31.2, lng: 121.5 } as const;
const photo = (order: number) =>
  ({
    kind: 'attachment',
    attachmentId: `11111111-1111-4111-8111-${String(order).padStart(12, '0')}`,
  }) as const;

describe('filing a request in conversation', () => {
  test('takes four turns: what, where, who, send', () => {
    const talk = startTalk();
    expect(talk.type(lamp).keys).toEqual(['bot:noted', 'bot:where']);
    expect(talk.type('Hedong Road 18').keys).toEqual(['bot:placeNoted', 'bot:who']);
    expect(talk.tap('confidential').keys).toEqual(['bot:check.known']);
    expect(talk.tap('send').keys).toEqual(['bot:filed.known']);
    expect(talk.town.filed[0]?.answers).toMatchObject({
      text: lamp,
      place: { text: 'Hedong Road 18' },
      identity: 'confidential',
    });
  });

  test('does not ask where when the first message says it', () => {
    expect(startTalk().type('河东路18号的路灯坏了三天').keys).toEqual(['bot:noted', 'bot:who']);
    expect(startTalk().type('The light at 12 River Road is broken').keys).toEqual(['bot:noted', 'bot:who']);
    expect(startTalk().type('الإنارة معطلة في شارع النهر منذ ثلاثة أيام').keys).toEqual([
      'bot:noted',
      'bot:who',
    ]);
  });

  test('asks where when a street is only mentioned', () => {
    expect(startTalk().type('路灯坏了').keys).toEqual(['bot:noted', 'bot:where']);
    expect(startTalk().type('我们小区的马路上路灯坏了').keys).toEqual(['bot:noted', 'bot:where']);
  });

  test('tells the promised date before sending', () => {
    const talk = startTalk().type(lamp).tap('skip').tap('named');
    expect(talk.said.at(-1)?.values?.date).toEqual({ instant: '2026-11-27T18:00:00+08:00' });
  });

  test('takes a place from the map at any moment, and does not ask for it again', () => {
    const talk = startTalk().send(location);
    expect(talk.keys).toEqual(['bot:placeNoted', 'bot:what.first']);
    expect(talk.type(lamp).keys).toEqual(['bot:noted', 'bot:who']);
    expect(talk.state.draft?.answers.place).toEqual({ lat: 31.2, lng: 121.5 });
  });

  test('takes photos at any moment and asks once what they show', () => {
    const talk = startTalk().send(photo(1));
    expect(talk.keys).toEqual(['bot:fileKept', 'bot:what.photos']);
    expect(talk.send(photo(2)).keys).toEqual(['bot:fileKept']);
    talk.type(lamp).tap('skip').send(photo(3));
    expect(talk.keys).toEqual(['bot:fileKept']);
    expect(talk.type('2').tap('send').town.filed[0]?.attachmentIds).toHaveLength(3);
  });

  test('reads the caption of a photo as words', () => {
    const talk = startTalk().send({ ...photo(1), text: lamp });
    expect(talk.keys).toEqual(['bot:fileKept', 'bot:noted', 'bot:where']);
  });

  test('refuses a tenth file and keeps the nine', () => {
    const talk = startTalk().type(lamp);
    for (let order = 1; order <= 9; order += 1) talk.send(photo(order));
    expect(talk.send(photo(10)).keys).toContain('refusals:too-many-files');
    expect(talk.state.draft?.attachmentIds).toHaveLength(9);
  });

  test('adds what a person says in between to the request', () => {
    const talk = startTalk().type(lamp).tap('skip').type('And it is very dark for the children there');
    expect(talk.keys).toEqual(['bot:added', 'bot:who']);
    expect(talk.state.draft?.answers.text).toBe(`${lamp}\nAnd it is very dark for the children there`);
  });

  test('reads a phone number at the last look as a phone number', () => {
    const talk = startTalk().type(lamp).tap('skip').tap('named').type('１３８ ００１３ ８０００');
    expect(talk.keys).toEqual(['bot:phoneNoted', 'bot:check.known']);
    expect(talk.state.draft?.answers.phone).toBe('+8613800138000');
  });

  test('takes the name that is written beside the number', () => {
    const talk = startTalk().type(lamp).tap('skip').tap('named').tap('phone').type('王芳，138 0013 8000');
    expect(talk.state.draft?.answers).toMatchObject({ name: '王芳', phone: '+8613800138000' });
    expect(talk.said.at(-1)?.values?.contact).toBe('王芳 +86 138 0013 8000');
    const again = startTalk().type(lamp).tap('skip').tap('named').tap('phone').type('my number');
    expect(again.keys).toEqual(['refusals:phone-invalid', 'bot:phone']);
  });

  test('keeps no phone number of someone who stays anonymous', () => {
    const talk = startTalk().type(lamp).tap('skip').tap('anonymous');
    expect(talk.keys).toEqual(['bot:check.anonymous']);
    expect(talk.offered).not.toContain('phone');
    expect(talk.send({ kind: 'contact', phone: '+8613800138000' }).keys).toContain('bot:phoneNotKept');
    expect(talk.state.draft?.answers.phone).toBeUndefined();
  });

  test('does not tie an anonymous case to the conversation', () => {
    const talk = startTalk().type(lamp).tap('skip').tap('anonymous').tap('send');
    expect(talk.keys).toEqual(['bot:filed.anonymous']);
    expect(talk.state.cases).toEqual([]);
  });

  test('changes one answer and keeps the others', () => {
    const talk = startTalk()
      .type(lamp)
      .tap('skip')
      .tap('named')
      .tap('change')
      .tap('where')
      .type('12 River Road');
    expect(talk.keys).toEqual(['bot:placeNoted', 'bot:check.known']);
    expect(talk.state.draft?.answers).toMatchObject({
      text: lamp,
      identity: 'named',
      place: { text: '12 River Road' },
    });
  });

  test('keeps the old text until there is a new one', () => {
    const talk = startTalk().type(lamp).tap('skip').tap('named').tap('change').tap('rewrite');
    expect(talk.state.draft?.answers.text).toBe(lamp);
    expect(talk.type('Two lights are broken on the bridge').keys).toEqual(['bot:noted', 'bot:check.known']);
    expect(talk.state.draft?.answers.text).toBe('Two lights are broken on the bridge');
  });

  test('throws a draft away only after asking', () => {
    const talk = startTalk().type(lamp).type('cancel');
    expect(talk.keys).toEqual(['bot:cancel']);
    expect(talk.tap('no').keys).toEqual(['bot:kept', 'bot:where']);
    expect(talk.type('cancel').type('yes').keys).toEqual(['bot:cancelled']);
    expect(talk.state.draft).toBeNull();
  });

  test('sends a request once when the button is tapped twice', () => {
    const talk = startTalk().type(lamp).tap('skip').tap('named');
    const choiceId = talk.said.at(-1)?.choices?.[0]?.id ?? '';
    talk.send({ kind: 'choice', choiceId });
    expect(talk.send({ kind: 'choice', choiceId }).keys[0]).toBe('bot:closed');
    expect(talk.town.filed).toHaveLength(1);
  });

  test('puts right what was refused and asks again', () => {
    const talk = startTalk().send(photo(1)).type(lamp).tap('skip').tap('named');
    talk.town.refusing.set('submit', 'file-not-found');
    expect(talk.tap('send').keys).toEqual(['refusals:file-not-found', 'bot:check.known']);
    expect(talk.tap('send').keys).toEqual(['bot:filed.known']);
  });

  test('keeps what was written when more would be too long', () => {
    const talk = startTalk().type(lamp).tap('skip').type('x'.repeat(4990));
    expect(talk.keys[0]).toBe('refusals:text-too-long');
    expect(talk.state.draft?.answers.text).toBe(lamp);
  });
});

describe('looking it up first', () => {
  const asked = { requestType: { value: 'consultation', confidence: 0.8 } as const, articles: [passport] };

  test('a question hears up to three answers before it becomes a request', () => {
    const articles = [passport, passport, passport, passport];
    const talk = startTalk().type('How do I renew my passport?', { ...asked, articles });
    expect(talk.keys).toEqual(['bot:article', 'bot:article', 'bot:article', 'bot:helped']);
  });

  test('ends there when it helped', () => {
    const talk = startTalk().type('How do I renew my passport?', asked).tap('yes');
    expect(talk.keys).toEqual(['bot:glad']);
    expect(talk.state.draft).toBeNull();
    const said = { kind: 'rate-articles', slugs: ['passport'], didHelp: true };
    expect(talk.town.done).toContainEqual(expect.objectContaining(said));
  });

  test('carries on with what was asked when it did not', () => {
    const talk = startTalk().type('How do I renew my passport?', asked).tap('no');
    expect(talk.keys).toEqual(['bot:where']);
    expect(talk.state.draft?.answers.text).toBe('How do I renew my passport?');
    const said = { kind: 'rate-articles', slugs: ['passport'], didHelp: false };
    expect(talk.town.done).toContainEqual(expect.objectContaining(said));
  });

  test('answers a question in the middle of a request and goes on with the request', () => {
    const talk = startTalk().type(lamp).type('ask').type('passport');
    expect(talk.keys).toEqual(['bot:article', 'bot:where']);
    expect(talk.state.draft?.answers.text).toBe(lamp);
  });

  test('offers to send on a question that has no answer', () => {
    const talk = startTalk().type('ask').type('Who paints the benches in the old park');
    expect(talk.keys).toEqual(['bot:noAnswersFile', 'bot:where']);
  });

  test('hears a good answer too who comes with a complaint, and what they said stays their story', () => {
    const talk = startTalk().type('My passport was not handed out to me', { articles: [passport] });
    expect(talk.keys).toEqual(['bot:article', 'bot:helped']);
    expect(talk.type('And they were rude about it as well').keys).toEqual(['bot:added', 'bot:where']);
    expect(talk.state.draft?.answers.text).toBe(
      'My passport was not handed out to me\nAnd they were rude about it as well',
    );
  });

  test('is told when an answer is in another language', () => {
    const talk = startTalk().type('How do I renew my passport?', {
      articles: [{ ...passport, locale: 'zh-CN' }],
    });
    expect(talk.keys).toEqual(['bot:articleIn', 'bot:helped']);
    expect(talk.said[0]?.values?.language).toBe('简体中文');
  });

  test('answers once, however often the button is pressed', () => {
    const talk = startTalk().type('How do I renew my passport?', asked);
    const yes = talk.said.at(-1)?.choices?.find(({ id }) => id.endsWith(':yes'))?.id ?? '';
    const { draft } = talk.state;
    talk.tap('yes').send({ kind: 'choice', choiceId: yes });
    expect(talk.keys).toContain('bot:closed');
    const rated = talk.town.done.filter(({ kind }) => kind === 'rate-articles');
    expect(rated).toEqual([
      { kind: 'rate-articles', slugs: ['passport'], didHelp: true, draftId: draft?.id },
    ]);
  });

  test('shows no articles to someone in danger', () => {
    const emergency = { number: '119', message: 'Call 119 now.' };
    const talk = startTalk().type('What do I do, the house is on fire?', { ...asked, emergency });
    expect(talk.keys).toEqual(['bot:emergency', 'bot:noted', 'bot:where']);
  });
});
