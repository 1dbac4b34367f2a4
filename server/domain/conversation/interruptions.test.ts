import { describe, expect, test } from 'vitest';
import { startTalk } from './testing/talk';

const lamp = 'The street light has been broken for three days';

describe('what a person may say at any moment', () => {
  test('a greeting is answered with what one can do here', () => {
    expect(startTalk().type('你好').keys).toEqual(['bot:hello']);
    expect(startTalk().type('/start from-poster').keys).toEqual(['bot:hello']);
    expect(startTalk().type('مرحباً').offered).toEqual([
      'do:file',
      'do:ask',
      'do:track',
      'do:person',
      'do:language',
    ]);
  });

  test('help keeps the question on the table', () => {
    expect(startTalk().type(lamp).type('help').keys).toEqual(['bot:help', 'bot:where']);
  });

  test('a person is one word away, and nothing written is lost', () => {
    const talk = startTalk().type(lamp).type('转人工');
    expect(talk.keys).toEqual(['bot:person.waits']);
    expect(talk.said[0]?.values).toEqual({ minutes: 3 });
    expect(talk.state.handover).toMatchObject({ firstWords: lamp });
    expect(talk.state.draft?.answers.text).toBe(lamp);
  });

  test('the name of a language changes the language and asks the question again', () => {
    const talk = startTalk().type(lamp).type('العربية');
    expect(talk.state.locale).toBe('ar');
    expect(talk.keys).toEqual(['bot:languageSet', 'bot:where']);
    expect(startTalk().type('英文').state.locale).toBe('en');
    expect(startTalk().type('Chinese').state.locale).toBe('zh-CN');
    expect(startTalk().type('language').tap('ar').state.locale).toBe('ar');
  });

  test('the bot follows the language that a person writes until one was chosen', () => {
    expect(startTalk(undefined, 'en', false).type('路灯坏了三天了').state.locale).toBe('zh-CN');
    expect(startTalk(undefined, 'en', true).type('路灯坏了三天了').state.locale).toBe('en');
  });

  test('a short answer does not change the language', () => {
    const talk = startTalk(undefined, 'zh-CN', false).type('路灯坏了三天了').type('OK Plaza');
    expect(talk.state.locale).toBe('zh-CN');
  });

  test('stop stops asking and keeps what was written', () => {
    const talk = startTalk().type(lamp).type('停');
    expect(talk.keys).toEqual(['bot:stoppedKept']);
    expect(talk.type('continue').keys).toEqual(['bot:where']);
  });

  test('danger is answered first, whatever was asked', () => {
    const emergency = { number: '120', message: 'Call 120 now.' };
    const talk = startTalk().type(lamp).type('My father is not breathing, please help us', { emergency });
    expect(talk.keys[0]).toBe('bot:emergency');
    expect(talk.said[0]?.values).toEqual({ message: 'Call 120 now.' });
  });

  test('a button of an old question is told to be closed, and the question on the table is put again', () => {
    const talk = startTalk().type(lamp);
    const old = talk.said.at(-1)?.choices?.[0]?.id ?? '';
    talk.type('12 River Road');
    expect(talk.send({ kind: 'choice', choiceId: old }).keys).toEqual(['bot:closed', 'bot:who']);
    expect(talk.send({ kind: 'choice', choiceId: 'q1:nothing' }).keys).toEqual(['bot:closed', 'bot:who']);
  });

  test('an answer can be a button, its number, its words in any language, or how they begin', () => {
    for (const answer of ['2', '２', '٢', '保密', 'Keep me private', 'keep me', 'إبقاء هويتي سرية', '2️⃣']) {
      const talk = startTalk().type(lamp).tap('skip').type(answer);
      expect(talk.state.draft?.answers.identity, answer).toBe('confidential');
    }
  });

  test('an answer that fits nothing is asked for again', () => {
    expect(startTalk().type(lamp).tap('skip').type('hmm').keys).toEqual(['bot:tryAgain', 'bot:who']);
  });

  test('thanks after a case is just thanks', () => {
    const talk = startTalk().type(lamp).tap('skip').tap('named').tap('send').type('谢谢！');
    expect(talk.keys).toEqual(['bot:welcome']);
  });

  test('a message of a kind we cannot read says what we can', () => {
    expect(startTalk().type(lamp).send({ kind: 'unsupported' }).keys).toEqual([
      'bot:unsupported',
      'bot:where',
    ]);
    expect(startTalk().type('   ').keys).toEqual(['bot:unsupported']);
  });

  test('a file that cannot be kept says why', () => {
    const talk = startTalk().send({ kind: 'file-refused', reason: 'file-too-large' });
    expect(talk.keys).toEqual(['refusals:file-too-large']);
  });

  test('nothing is said to someone who blocked us', () => {
    expect(startTalk().type(lamp).send({ kind: 'blocked' }).said).toEqual([]);
  });

  test('the buttons of the last message can be typed by number', () => {
    expect(startTalk().type('hello').type('1').keys).toEqual(['bot:what.first']);
  });

  test('an empty request does not follow a person around', () => {
    const talk = startTalk().type('file').type('my cases').type('skip');
    expect(talk.keys).toEqual(['bot:fine']);
  });
});
