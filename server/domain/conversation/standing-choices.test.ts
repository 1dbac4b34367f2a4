import { expect, it } from 'vitest';
import { makeCaseNumber } from '../ticket/case-number';
import { standingChoice } from './standing-choices';

const caseNumber = makeCaseNumber('2026-11-21', 123456);

it('a button that always works is known by its id', () => {
  expect(standingChoice('do:file')?.label).toEqual({ key: 'bot:choice.file' });
  expect(standingChoice(`case:${caseNumber}:see`)?.label).toEqual({ key: 'bot:choice.seeCase' });
  expect(standingChoice(`case:${caseNumber}:nudge`)?.label).toEqual({ key: 'bot:choice.nudge' });
  expect(standingChoice(`rate:${caseNumber}:partly`)?.label).toEqual({ key: 'ticket:solved.partly' });
});

it('what was never offered has no words', () => {
  for (const id of [
    'q3:yes',
    'do:stop',
    'do:',
    'case:123:see',
    `case:${caseNumber}:burn`,
    `rate:${caseNumber}:9`,
    '',
  ]) {
    expect(standingChoice(id)).toBeNull();
  }
});
