import { describe, expect, test } from 'vitest';
import { showCaseNumber } from '../ticket/case-number';
import type { CaseStory } from './event';
import { caseNumberOf, newTown, startTalk, storyOf } from './testing/talk';

const one = caseNumberOf(1);
const two = caseNumberOf(2);

function townWith(story: Partial<CaseStory> = {}) {
  const town = newTown();
  for (const number of [one, two])
    town.cases.set(number, { accessCode: '482913', story: storyOf(story), isAnonymous: false });
  return town;
}

/** A talk in which case `one` was proven with its code. */
function proven(story: Partial<CaseStory> = {}) {
  return startTalk(townWith(story)).type(`${one} 482913`);
}

const answered = { status: 'resolved', reply: 'The lamp was replaced.' } as const;
const rateable = {
  ...answered,
  can: { facts: false, nudge: false, rate: true, reopen: true, withdraw: false },
};

describe('tracking a case in conversation', () => {
  test('a case number typed at any moment tells the status', () => {
    const talk = startTalk(townWith())
      .type('The street light has been broken for days')
      .type(showCaseNumber(one));
    expect(talk.keys).toEqual(['bot:brief', 'bot:code']);
  });

  test('full-width and Arabic digits are digits', () => {
    const wide = [...one].map((digit) => String.fromCodePoint(0xff10 + Number(digit))).join('');
    const arabic = [...one].map((digit) => String.fromCodePoint(0x660 + Number(digit))).join('');
    expect(startTalk(townWith()).type(wide).keys).toEqual(['bot:brief', 'bot:code']);
    expect(startTalk(townWith()).type(`رقم ${arabic}`).keys).toEqual(['bot:brief', 'bot:code']);
  });

  test('the whole story needs the code, once', () => {
    const talk = startTalk(townWith()).type(one).type('482 913');
    expect(talk.keys).toEqual(['bot:story', 'bot:storyDue']);
    expect(talk.type(one).keys).toEqual(['bot:story', 'bot:storyDue']);
  });

  test('number and code may come in one message', () => {
    expect(proven().keys).toEqual(['bot:story', 'bot:storyDue']);
  });

  test('a wrong code is told and asked again', () => {
    const talk = startTalk(townWith()).type(one).type('000000');
    expect(talk.keys).toEqual(['refusals:wrong-access-code', 'bot:code']);
  });

  test('a locked code is not asked again', () => {
    const talk = startTalk(townWith()).type(one);
    talk.town.refusing.set('find', 'too-many-tries');
    expect(talk.type('111111').keys).toEqual(['refusals:too-many-tries']);
  });

  test('a number that is none of ours is told and asked again', () => {
    expect(startTalk().type('track').type(one).keys).toEqual(['refusals:case-not-found', 'bot:number']);
    expect(startTalk().type('track').type('12345').keys).toEqual([
      'refusals:case-number-invalid',
      'bot:number',
    ]);
  });

  test('a long story that quotes a case number is a new matter, not a look-up', () => {
    const talk = startTalk(townWith()).type(
      `The light that I reported as ${one} went out again last night, please come`,
    );
    expect(talk.keys).toEqual(['bot:noted', 'bot:where']);
  });

  test('somebody with one case hears about it without choosing', () => {
    expect(proven().type('my cases').keys).toEqual(['bot:story', 'bot:storyDue']);
  });

  test('somebody with several cases chooses by number, title or button', () => {
    const talk = proven().type(`${two} 482913`).type('我的诉求');
    expect(talk.keys).toEqual(['bot:pick.see']);
    expect(talk.type('2').keys[0]).toBe('bot:story');
    expect(talk.state.caseNumber).toBe(two);
  });

  test('somebody without cases is asked for a number', () => {
    expect(startTalk().type('طلباتي').keys).toEqual(['bot:noCases', 'bot:number']);
  });

  test('the unfinished request goes on after a look at a case', () => {
    const talk = proven().type('The street light has been broken for days').type(one);
    expect(talk.keys).toEqual(['bot:story', 'bot:storyDue', 'bot:where']);
  });
});

describe('doing something with a case in conversation', () => {
  test('a nudge goes out by a word', () => {
    const talk = proven().type('催办');
    expect(talk.keys).toEqual(['bot:changed.nudge']);
    expect(talk.town.done.at(-1)).toEqual({ kind: 'nudge', caseNumber: one });
  });

  test('a refused nudge says why', () => {
    const talk = proven();
    talk.town.refusing.set('nudge', 'cannot-nudge-yet');
    expect(talk.type('hurry').keys).toEqual(['refusals:cannot-nudge-yet']);
  });

  test('facts are asked for and sent with their photos', () => {
    const attachmentId = '11111111-1111-4111-8111-111111111111';
    const talk = proven().type('add facts').send({ kind: 'attachment', attachmentId });
    expect(talk.keys).toEqual(['bot:fileKept']);
    expect(talk.type('The other lamp is out as well').keys).toEqual(['bot:changed.add-facts']);
    expect(talk.town.done.at(-1)).toMatchObject({
      text: 'The other lamp is out as well',
      attachmentIds: [attachmentId],
    });
    expect(talk.state.draft).toBeNull();
  });

  test('facts are not asked for when the case takes none', () => {
    expect(proven(rateable).type('add facts').keys).toEqual(['refusals:cannot-add-facts']);
  });

  test('opening again asks what is missing and may be skipped', () => {
    const talk = proven(rateable).tap('reopen');
    expect(talk.keys).toEqual(['bot:whyReopen']);
    expect(talk.tap('skip').keys).toEqual(['bot:changed.reopen']);
  });

  test('taking back asks once more', () => {
    expect(proven().tap('withdraw').keys).toEqual(['bot:withdraw']);
    expect(proven().tap('withdraw').tap('no').keys).toEqual(['bot:fine']);
    expect(proven().tap('withdraw').tap('yes').keys).toEqual(['bot:changed.withdraw']);
  });

  test('a stranger must prove the case before doing anything with it', () => {
    const talk = startTalk(townWith()).send({ kind: 'choice', choiceId: `case:${one}:withdraw` });
    expect(talk.keys).toEqual(['bot:brief', 'bot:code']);
    expect(talk.type('482913').keys).toEqual(['bot:withdraw']);
  });
});

describe('rating in conversation', () => {
  const tapped = () => proven(rateable).send({ kind: 'choice', choiceId: `rate:${one}:yes` });

  test('the button of the notice answers the first question', () => {
    const talk = tapped();
    expect(talk.keys).toEqual(['bot:result']);
    expect(talk.type('4').keys).toEqual(['bot:service']);
    expect(talk.type('٥').keys).toEqual(['bot:comment']);
    expect(talk.tap('skip').keys).toEqual(['bot:rated.yes']);
    expect(talk.town.ratings).toEqual([{ caseNumber: one, solved: 'yes', result: 4, service: 5 }]);
  });

  test('whoever is dissatisfied hears that the case is open again', () => {
    const talk = proven(rateable).tap('rate').tap('no').tap('1').tap('2').type('Nobody came.');
    expect(talk.keys).toEqual(['bot:rated.reopened']);
    expect(talk.town.ratings[0]).toMatchObject({ solved: 'no', comment: 'Nobody came.' });
  });

  test('nobody who said "partly" is congratulated', () => {
    expect(proven(rateable).tap('rate').tap('partly').tap('3').tap('3').tap('skip').keys).toEqual([
      'bot:rated.partly',
    ]);
  });

  test('words instead of a mark become the comment, which is not asked for again', () => {
    const talk = tapped().type('They came twice and were friendly');
    expect(talk.keys).toEqual(['bot:commentNoted', 'bot:result']);
    expect(talk.tap('5').tap('5').keys).toEqual(['bot:rated.yes']);
    expect(talk.town.ratings[0]).toMatchObject({ comment: 'They came twice and were friendly' });
  });

  test('a case without a reply cannot be rated yet', () => {
    expect(proven().type('rate').keys).toEqual(['refusals:not-rateable-yet']);
  });

  test('a rated case says so', () => {
    const story = { ...rateable, isRated: true, can: { ...rateable.can, rate: false } };
    const talk = proven(story).send({ kind: 'choice', choiceId: `rate:${one}:no` });
    expect(talk.keys).toEqual(['refusals:already-rated']);
    expect(talk.state.rating).toBeNull();
  });

  test('the marks can be said in words', () => {
    expect(tapped().type('很不满意').type('非常').keys).toContain('bot:tryAgain');
    expect(tapped().type('很不满意').state.rating?.result).toBe(1);
  });
});

describe('when a unit asked for something', () => {
  const choices = [{ id: `case:${one}:answer`, label: { key: 'bot:choice.answer' } }];
  /** The notice stands last in the talk. */
  function asked(story: Partial<CaseStory>) {
    const talk = proven(story);
    talk.state = { ...talk.state, question: { name: 'notice', choices } };
    talk.said = [{ key: 'notices:asked.body', choices }];
    return talk;
  }
  const waiting = { status: 'waiting', question: 'Which floor is it?' } as const;

  test('the next words are the answer', () => {
    const talk = asked(waiting).type('3F');
    expect(talk.keys).toEqual(['bot:changed.add-facts']);
    expect(talk.town.done.at(-1)).toMatchObject({ kind: 'add-facts', caseNumber: one, text: '3F' });
  });

  test('the button asks for the words', () => {
    expect(asked(waiting).tap('answer').keys).toEqual(['bot:facts']);
  });

  test('a photo waits for its words and goes with them', () => {
    const attachmentId = '11111111-1111-4111-8111-111111111111';
    const talk = asked(waiting).send({ kind: 'attachment', attachmentId });
    expect(talk.keys).toEqual(['bot:fileKept', 'bot:facts']);
    talk.type('The third floor');
    expect(talk.town.done.at(-1)).toMatchObject({ attachmentIds: [attachmentId] });
  });

  test('words that come when the case waits no longer are a new matter, with their photos', () => {
    const attachmentId = '11111111-1111-4111-8111-111111111111';
    const talk = asked({ status: 'handling' }).send({
      kind: 'attachment',
      attachmentId,
      text: 'The bus stop has no roof',
    });
    expect(talk.keys).toEqual(['bot:fileKept', 'bot:noted', 'bot:where']);
    expect(talk.state.draft).toMatchObject({
      answers: { text: 'The bus stop has no roof' },
      attachmentIds: [attachmentId],
    });
    expect(talk.state.held).toBeNull();
  });

  test('a command is still a command', () => {
    expect(asked(waiting).type('help').keys).toEqual(['bot:help']);
  });
});
