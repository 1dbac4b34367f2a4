import { describe, expect, test } from 'vitest';
import { type ClockCase, type ClockRule, chooseRule, defaultClockRules } from './clock-rules';

const reply: ClockCase = { kind: 'reply', categoryCode: null, requestType: null, urgency: 'normal' };
const anything: ClockRule = {
  kind: 'reply',
  categoryCode: null,
  requestType: null,
  urgency: null,
  span: { unit: 'working-day', amount: 5 },
};

describe('the promises of a new city', () => {
  test.each([
    { about: { requestType: 'consultation' }, span: { unit: 'working-day', amount: 1 } },
    { about: { requestType: 'complaint' }, span: { unit: 'working-day', amount: 5 } },
    { about: { requestType: null }, span: { unit: 'working-day', amount: 5 } },
    { about: { urgency: 'urgent' }, span: { unit: 'hour', amount: 24 } },
    { about: { urgency: 'urgent', requestType: 'consultation' }, span: { unit: 'hour', amount: 24 } },
    { about: { urgency: 'life', categoryCode: 'safety.fire' }, span: { unit: 'hour', amount: 2 } },
    { about: { kind: 'first-contact' }, span: { unit: 'working-day', amount: 1 } },
    { about: { kind: 'sign-for' }, span: { unit: 'working-hour', amount: 4 } },
  ] as const)('for $about it is $span.amount × $span.unit', ({ about, span }) => {
    expect(chooseRule(defaultClockRules, { ...reply, ...about })?.span).toEqual(span);
  });
});

describe('which rule holds', () => {
  const ofType: ClockRule = { ...anything, requestType: 'complaint' };
  const ofHousing: ClockRule = { ...anything, categoryCode: 'housing' };
  const ofRepairs: ClockRule = { ...anything, categoryCode: 'housing.repairs' };
  const ofUrgent: ClockRule = { ...anything, urgency: 'urgent' };
  const everything = [anything, ofType, ofHousing, ofRepairs, ofUrgent];
  const complaint: ClockCase = { ...reply, categoryCode: 'housing.repairs', requestType: 'complaint' };

  function chosen(wanted: ClockCase, rules = everything): ClockRule | null {
    const forwards = chooseRule(rules, wanted);
    expect(chooseRule([...rules].reverse(), wanted)).toBe(forwards);
    return forwards;
  }

  test('urgency comes before category, and category before type', () => {
    expect(chosen({ ...complaint, urgency: 'urgent' })).toBe(ofUrgent);
    expect(chosen(complaint)).toBe(ofRepairs);
    expect(chosen({ ...complaint, categoryCode: 'traffic' })).toBe(ofType);
    expect(chosen({ ...reply, categoryCode: 'traffic' })).toBe(anything);
  });

  test('a category covers those below it, and the nearer one wins', () => {
    expect(chosen({ ...complaint, categoryCode: 'housing.rent' })).toBe(ofHousing);
    expect(chosen({ ...complaint, categoryCode: 'housing.repairs.lift' })).toBe(ofRepairs);
  });

  test('a category does not cover one that merely begins with the same letters', () => {
    expect(chosen({ ...reply, categoryCode: 'housing-fund' })).toBe(anything);
  });

  test('of two rules for one category, the one that also names the type wins', () => {
    const ofBoth: ClockRule = { ...ofRepairs, requestType: 'complaint' };
    expect(chosen(complaint, [...everything, ofBoth])).toBe(ofBoth);
  });

  test('of equals the first wins, and a rule for another promise never', () => {
    const twin: ClockRule = { ...anything };
    expect(chooseRule([anything, twin], reply)).toBe(anything);
    expect(chooseRule([twin, anything], reply)).toBe(twin);
    expect(chooseRule([anything], { ...reply, kind: 'sign-for' })).toBeNull();
  });
});
