import { expect, it } from 'vitest';
import { moveInput } from '#server/api/schemas/desk';
import { formsIn, moveForms, problemOf, problemsOf, readMove, type StaffMove } from './move-forms';

const number = '2611211234567';
const unit = '0192d000-0000-7000-8000-000000000001';
const filled: Record<string, string[]> = {
  reasonCode: ['not-ours'],
  departmentId: [unit],
  assistingIds: [unit],
  targetCaseNumber: ['2611211234563'],
  newDueDate: ['2026-12-04'],
  requestType: ['complaint'],
  categoryCode: ['city.lighting'],
  urgency: ['urgent'],
  publicText: ['我们今天去看过了。'],
  internalText: ['请先核实。'],
};

function posted(move: StaffMove, only = Object.keys(filled)) {
  const own = moveForms[move].fields.filter((field) => only.includes(field));
  const values = own.map((field) => [
    `${move}-${field}`,
    move === 'decline' && field === 'reasonCode' ? ['court'] : filled[field],
  ]);
  return { version: ['3'], ...Object.fromEntries(values) };
}

const everyMove = Object.keys(moveForms) as StaffMove[];

it.each(everyMove)('the form of "%s", filled in, is what the door takes', (move) => {
  const input = readMove(move, number, posted(move));
  expect(moveInput.safeParse(input).error).toBeUndefined();
  expect(input).toMatchObject({ move, caseNumber: number, version: 3 });
});

it('every move that staff can make at the door has a form', () => {
  const doors = moveInput.options.map((option) => option.shape.move.value);
  expect([...everyMove].sort()).toEqual([...doors].sort());
});

it('a form sent empty names each field that is missing', () => {
  expect(problemsOf('decline', {})).toEqual([
    { field: 'reasonCode', reason: 'reason-missing' },
    { field: 'publicText', reason: 'text-missing' },
  ]);
  expect(problemsOf('dispatch', {})).toEqual([{ field: 'departmentId', reason: 'unknown-department' }]);
  expect(problemsOf('accept', {})).toEqual([]);
  expect(problemsOf('reclassify', {})).toEqual([{ field: 'requestType', reason: 'invalid-input' }]);
});

it('a reply that is too long, a date that is none and a number with a wrong digit are named', () => {
  expect(problemsOf('resolve', { 'resolve-publicText': ['字'.repeat(5001)] })[0]?.reason).toBe(
    'text-too-long',
  );
  expect(
    problemsOf('askExtension', { ...posted('askExtension'), 'askExtension-newDueDate': ['soon'] }),
  ).toEqual([{ field: 'newDueDate', reason: 'date-invalid' }]);
  expect(problemsOf('merge', { 'merge-targetCaseNumber': ['2611211234560'] })[0]?.reason).toBe(
    'case-number-invalid',
  );
});

it('a refusal of the door is said at the field it is about, and otherwise for the whole form', () => {
  expect(problemOf('merge', 'case-not-found').field).toBe('targetCaseNumber');
  expect(problemOf('resolve', 'case-not-found').field).toBeUndefined();
  expect(problemOf('resolve', 'changed-meanwhile').field).toBeUndefined();
});

it('only what can be done now is offered, what leads on first', () => {
  expect(formsIn('more', ['decline', 'note', 'dispatch', 'accept'])).toEqual(['dispatch', 'note', 'decline']);
  expect(formsIn('step', ['decline', 'note', 'dispatch', 'accept'])).toEqual(['accept']);
});
