import { expect, it, test } from 'vitest';
import { type CaseToSend, mayGoAlone } from './automatic';

const plain: CaseToSend = {
  urgency: 'normal',
  requestType: 'help',
  identity: 'named',
  round: 0,
  cameBack: false,
  isBarred: false,
};
const sure = { departmentId: 'lamps', confidence: 0.95, reasons: [] };
const on = { isAutomatic: true, threshold: 0.95 };

it('what is as sure as the administrator asks goes by itself', () => {
  expect(mayGoAlone(plain, sure, on)).toEqual({ mayGo: true, proposal: sure });
});

test.each([
  ['an urgent case', { urgency: 'urgent' }, 'emergency'],
  ['danger to life', { urgency: 'life' }, 'emergency'],
  ['a report of wrongdoing', { requestType: 'report' }, 'report'],
  ['a protected identity', { identity: 'confidential' }, 'confidential'],
  ['a reopened case', { round: 1 }, 'reopened'],
  ['a case that came back', { cameBack: true }, 'returned'],
  ['a matter that a unit refused', { isBarred: true }, 'barred'],
] as [string, Partial<CaseToSend>, string][])(
  '%s is left to a person, however sure',
  (_what, facts, heldBack) => {
    const certain = { ...sure, confidence: 1 };
    expect(mayGoAlone({ ...plain, ...facts }, certain, on)).toEqual({ mayGo: false, heldBack });
  },
);

it('nothing goes without a proposal, below the threshold, or while it is switched off', () => {
  expect(mayGoAlone(plain, undefined, on)).toMatchObject({ heldBack: 'no-proposal' });
  expect(mayGoAlone(plain, { ...sure, confidence: 0.94 }, on)).toMatchObject({ heldBack: 'below-threshold' });
  expect(mayGoAlone(plain, sure, { ...on, isAutomatic: false })).toMatchObject({ mayGo: false });
});
