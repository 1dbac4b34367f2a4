import { describe, expect, test } from 'vitest';
import { chinaCalendar } from '../calendar/sample-calendars';
import {
  afterCitizen,
  heldBy,
  isSlow,
  minutesToWait,
  presentUntil,
  runOut,
  talkTimes,
  waitingFrom,
  whyAbsent,
  withBot,
} from './handover';

const morning = new Date('2026-11-27T10:00:00+08:00');
const night = new Date('2026-11-27T22:00:00+08:00');
const minutesLater = (minutes: number) => new Date(morning.getTime() + minutes * 60_000);

describe('the time told to somebody who waits', () => {
  test.each([
    { waiting: 1, atTalks: 1, minutes: 3 },
    { waiting: 4, atTalks: 2, minutes: 6 },
    { waiting: 1, atTalks: 5, minutes: 2 },
    { waiting: 40, atTalks: 1, minutes: 15 },
    { waiting: 0, atTalks: 0, minutes: 3 },
  ])('with $waiting waiting and $atTalks at talks is $minutes minutes', ({ waiting, atTalks, minutes }) => {
    expect(minutesToWait(waiting, atTalks)).toBe(minutes);
  });

  test('is when the wait ends, and not a moment before', () => {
    const wait = waitingFrom(morning, 3);
    expect(runOut(wait, new Date(minutesLater(3).getTime() - 1))).toBeNull();
    expect(runOut(wait, minutesLater(3))).toBe('late');
  });
});

describe('who answers', () => {
  const there = { channel: 'telegram', isOpen: true, atTalks: 1 } as const;
  test('is the staff when one of them takes talks', () => {
    expect(whyAbsent(there)).toBeNull();
    expect(whyAbsent({ ...there, isOpen: false })).toBeNull();
  });
  test('is nobody when no one takes talks, and the hour says why', () => {
    expect(whyAbsent({ ...there, atTalks: 0 })).toBe('away');
    expect(whyAbsent({ ...there, atTalks: 0, isOpen: false })).toBe('closed');
  });
  test('is nobody for letters and calls, which become cases', () => {
    expect(whyAbsent({ ...there, channel: 'email' })).toBe('written');
    expect(whyAbsent({ ...there, channel: 'voice' })).toBe('written');
  });
  test('a page left open in the evening promises nobody to anybody', () => {
    expect(presentUntil(morning, chinaCalendar, false)).toEqual(minutesLater(talkTimes.presence));
    expect(presentUntil(night, chinaCalendar, false)).toBeNull();
    expect(presentUntil(night, chinaCalendar, true)).not.toBeNull();
  });
});

describe('a talk that a member of staff has', () => {
  const held = heldBy('someone', morning);
  test('ends a quarter of an hour after the last word of theirs', () => {
    expect(runOut(held, minutesLater(14))).toBeNull();
    expect(runOut(held, minutesLater(15))).toBe('left');
  });
  test('lasts longer when the citizen answers', () => {
    expect(runOut(afterCitizen(held, minutesLater(10), false), minutesLater(20))).toBeNull();
  });
  test('is not kept alive by a citizen who writes again and again without an answer', () => {
    expect(runOut(afterCitizen(held, minutesLater(10), true), minutesLater(15))).toBe('left');
  });
  test('is pointed out when a message has no answer for five minutes', () => {
    expect(isSlow(morning, minutesLater(4))).toBe(false);
    expect(isSlow(morning, minutesLater(5))).toBe(true);
    expect(isSlow(null, minutesLater(60))).toBe(false);
  });
  test('the bot has no time that runs out', () => {
    expect(runOut(withBot, minutesLater(9_999))).toBeNull();
  });
});
