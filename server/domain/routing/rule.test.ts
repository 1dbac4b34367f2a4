import { expect, it, test } from 'vitest';
import { cityMoment, fittingRules, type RoutedMatter, type RoutingRule, ruleFits } from './rule';

const zone = 'Asia/Shanghai';
const anywhere: RoutingRule = {
  id: 'r1',
  sort: 10,
  isActive: true,
  categoryCode: null,
  requestType: null,
  applicantKind: null,
  placeWords: [],
  weekdays: [],
  fromMinutes: null,
  toMinutes: null,
  departmentId: 'lamps',
  reasons: { en: 'Because.' },
};
const matter: RoutedMatter = {
  categoryCodes: ['city.lamps', 'city'],
  requestType: 'help',
  applicantKind: 'person',
  place: '桥头街道幸福路12号',
  weekday: 3,
  minutes: 10 * 60,
};
const fits = (rule: Partial<RoutingRule>, other: Partial<RoutedMatter> = {}) =>
  ruleFits({ ...anywhere, ...rule }, { ...matter, ...other });

it('a rule for a category holds for everything below it and not for its neighbours', () => {
  expect(fits({ categoryCode: 'city' })).toBe(true);
  expect(fits({ categoryCode: 'city.lamps' })).toBe(true);
  expect(fits({ categoryCode: 'city.lam' })).toBe(false);
  expect(fits({ categoryCode: 'city.lamps' }, { categoryCodes: ['city'] })).toBe(false);
});

it('everything that a rule asks for has to fit', () => {
  expect(fits({ requestType: 'help', applicantKind: 'person' })).toBe(true);
  expect(fits({ requestType: 'complaint', applicantKind: 'person' })).toBe(false);
  expect(fits({ requestType: 'help', applicantKind: 'enterprise' })).toBe(false);
  expect(fits({ applicantKind: 'person' }, { applicantKind: null })).toBe(false);
  expect(fits({ isActive: false })).toBe(false);
});

test.each([
  ['桥头街道', '桥头街道幸福路12号', true],
  ['幸福路', 'ＸＸ，幸福路１２号', true],
  ['North Bank', 'outside 12 Xingfu Road, north bank', true],
  ['East', 'Easter Lane', false],
  ['East', 'Far East, gate 2', true],
  ['Road 1', 'Road 12', false],
  ['الضفة', 'في الضفة الشمالية', true],
  ['柳荫', '桥头街道', false],
])('the place %j named in %j: %s', (word, place, isNamed) => {
  expect(fits({ placeWords: ['没有的地方', word] }, { place })).toBe(isNamed);
});

it('hours include the first minute and not the last, and may go over midnight', () => {
  const day = { fromMinutes: 9 * 60, toMinutes: 18 * 60 };
  expect(fits(day, { minutes: 9 * 60 })).toBe(true);
  expect(fits(day, { minutes: 18 * 60 })).toBe(false);
  const night = { fromMinutes: 22 * 60, toMinutes: 6 * 60 };
  expect(fits(night, { minutes: 23 * 60 })).toBe(true);
  expect(fits(night, { minutes: 5 * 60 })).toBe(true);
  expect(fits(night, { minutes: 12 * 60 })).toBe(false);
});

it('weekdays and minutes are those of the city, not of the machine', () => {
  // Sunday evening in London is Monday morning in the city.
  expect(cityMoment(new Date('2026-03-08T23:30:00Z'), zone)).toEqual({ weekday: 1, minutes: 7 * 60 + 30 });
  expect(cityMoment(new Date('2026-03-08T12:00:00Z'), zone).weekday).toBe(7);
  expect(fits({ weekdays: [6, 7] }, { weekday: 7 })).toBe(true);
  expect(fits({ weekdays: [6, 7] }, { weekday: 1 })).toBe(false);
});

it('rules come in the order that the administrator gave them', () => {
  const rules = [
    { ...anywhere, id: 'late', sort: 30 },
    { ...anywhere, id: 'other', sort: 20, requestType: 'praise' },
    { ...anywhere, id: 'early', sort: 10 },
  ];
  expect(fittingRules(rules, matter).map(({ id }) => id)).toEqual(['early', 'late']);
});
