import { describe, expect, test } from 'vitest';
import { vocabulary } from '#locales/vocabulary';
import { newState } from './state';
import { draftFrom, isCourtesy, ofThisTalk, type Uttered, unanswered, wordsIn } from './talk-words';

const noon = Date.parse('2026-11-27T12:00:00+08:00');
let minutes = 0;
function says(from: Uttered['from'], text: string | null, more: Partial<Uttered> = {}): Uttered {
  minutes += 1;
  return { from, at: new Date(noon + minutes * 60_000), text, keys: [], files: [], place: null, ...more };
}
const words = (said: Uttered[]) => wordsIn(ofThisTalk(said), vocabulary()).text;

describe('what a person said in a talk', () => {
  test('is their own words, without commands, numbers and codes', () => {
    const said = [
      says('person', '路灯坏了三天'),
      says('bot', null, { keys: ['bot:noted'] }),
      says('person', '482913'),
      says('person', '转人工'),
      says('person', '2611211234567 482913'),
      says('person', 'English'),
      says('staff', '请问在哪里？'),
      says('person', '幸福路12号'),
    ];
    expect(words(said)).toBe('路灯坏了三天\n幸福路12号');
  });

  test('begins after the last case that was filed here', () => {
    const said = [
      says('person', '上一件事'),
      says('bot', null, { keys: ['bot:filed.known'] }),
      says('person', '这一件事'),
    ];
    expect(words(said)).toBe('这一件事');
  });

  test('begins anew after half a day of silence', () => {
    const old = says('person', '昨天的事');
    const fresh = { ...says('person', '今天的事'), at: new Date(old.at.getTime() + 13 * 3_600_000) };
    expect(words([old, fresh])).toBe('今天的事');
  });

  test('is never longer than a request may be', () => {
    expect(words([says('person', '长'.repeat(4_000)), says('person', '话'.repeat(4_000))])).toHaveLength(
      5_000,
    );
  });

  test('what came after the last words of staff has no answer', () => {
    const said = [says('person', 'a'), says('staff', 'b'), says('person', 'c'), says('bot', null)];
    expect(unanswered(said).map(({ text }) => text)).toEqual(['c', null]);
  });
});

describe('a request made of a talk', () => {
  const place = { lat: 31.2, lng: 121.4 };
  test('holds what was begun before, once, with its place and files', () => {
    const state = {
      ...newState('zh-CN', true),
      draft: {
        id: '019a0000-0000-7000-8000-000000000001',
        answers: { text: '路灯坏了', place, identity: 'named' as const, name: '王芳' },
        attachmentIds: ['a'],
      },
    };
    const draft = draftFrom({ text: '路灯坏了\n很黑', files: ['b', 'a'], place: null }, state, 'x', '无');
    expect(draft.answers).toMatchObject({ text: '路灯坏了\n很黑', place, identity: 'named', name: '王芳' });
    expect(draft.attachmentIds).toEqual(['a', 'b']);
  });

  test('keeps who they are private when they did not choose, and is never empty', () => {
    const draft = draftFrom({ text: '', files: [], place: null }, newState('en', true), 'x', 'nothing said');
    expect(draft.answers).toMatchObject({ text: 'nothing said', identity: 'confidential' });
  });
});

test.each(['好的，谢谢您', 'ok thanks', 'شكرا لك'])('%s needs no answer', (text) => {
  expect(isCourtesy(text)).toBe(true);
});
test.each([
  '好的，那什么时候修？',
  'the book on the road is broken',
  '谢谢，但是灯到现在还是没有亮，已经是第三次打电话了，每次都说马上来修，可是一直没有人来过，请给个说法',
])('%s does', (text) => {
  expect(isCourtesy(text)).toBe(false);
});
