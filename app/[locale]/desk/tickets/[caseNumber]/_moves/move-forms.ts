/**
 * The forms of the moves as one table: what each asks for, and where it stands on the page. From the same table a posted form becomes
 * the door's input, and a refusal finds the field it is about. Names of fields carry the move, as several forms share a page.
 */
import type { z } from 'zod';
import type { moveInput } from '#server/api/schemas/desk';
import { limits } from '#server/domain/intake/request';
import type { Refusal } from '#server/domain/refusals';
import { parseCaseNumber } from '#server/domain/ticket/case-number';
import { declineReasons, type MoveName, returnReasons } from '#server/domain/ticket/moves';
import { all, one, type Values } from '../../../_posted';

export type DeskMove = z.infer<typeof moveInput>;
export type StaffMove = DeskMove['move'];

export type FieldName =
  | 'reasonCode'
  | 'departmentId'
  | 'assistingIds'
  | 'targetCaseNumber'
  | 'newDueDate'
  | 'requestType'
  | 'categoryCode'
  | 'urgency'
  | 'publicText'
  | 'internalText';

export type MoveForm = {
  /** `reply` stands under the person's words, `step` is a button by itself, `more` opens when it is wanted. */
  place: 'reply' | 'step' | 'more';
  fields: readonly FieldName[];
  optional?: readonly FieldName[];
  look?: 'danger';
};

/** In the order they stand in: what leads on first, what ends or undoes last. */
export const moveForms: Record<StaffMove, MoveForm> = {
  resolve: { place: 'reply', fields: ['publicText'] },
  answerDirectly: { place: 'reply', fields: ['publicText'] },
  accept: { place: 'step', fields: [] },
  signFor: { place: 'step', fields: [] },
  startHandling: { place: 'step', fields: [] },
  stopWaiting: { place: 'step', fields: [] },
  dispatch: {
    place: 'more',
    fields: ['departmentId', 'assistingIds', 'internalText'],
    optional: ['assistingIds', 'internalText'],
  },
  takeBack: { place: 'more', fields: ['internalText'] },
  grantExtension: { place: 'more', fields: ['publicText'] },
  refuseExtension: { place: 'more', fields: ['internalText'] },
  askCitizen: { place: 'more', fields: ['publicText'] },
  askExtension: { place: 'more', fields: ['newDueDate', 'internalText'] },
  contribute: { place: 'more', fields: ['internalText'] },
  reopen: { place: 'more', fields: ['internalText'], optional: ['internalText'] },
  reclassify: {
    place: 'more',
    fields: ['requestType', 'categoryCode', 'urgency'],
    optional: ['requestType', 'categoryCode', 'urgency'],
  },
  note: { place: 'more', fields: ['internalText'] },
  merge: { place: 'more', fields: ['targetCaseNumber'] },
  unmerge: { place: 'step', fields: [] },
  return: { place: 'more', fields: ['reasonCode', 'internalText'], look: 'danger' },
  decline: { place: 'more', fields: ['reasonCode', 'publicText'], look: 'danger' },
  archive: { place: 'more', fields: [], look: 'danger' },
};

const inOrder = Object.keys(moveForms) as StaffMove[];

export function isStaffMove(name: string): name is StaffMove {
  return Object.hasOwn(moveForms, name);
}

/** The forms to show, of the moves that can be made now. */
export function formsIn(place: MoveForm['place'], possible: readonly MoveName[]): StaffMove[] {
  return inOrder.filter((move) => moveForms[move].place === place && possible.includes(move));
}

export function fieldId(move: StaffMove, field: FieldName): string {
  return `${move}-${field}`;
}

/** What was posted, as the door wants it; what was left empty is left out. */
export function readMove(move: StaffMove, caseNumber: string, values: Values): DeskMove {
  const typed = moveForms[move].fields.map((field) => [field, readField(move, field, values)]);
  const given = typed.filter(([, value]) => value !== undefined);
  return {
    move,
    caseNumber,
    version: Number(one(values, 'version')),
    ...Object.fromEntries(given),
  } as DeskMove;
}

function readField(move: StaffMove, field: FieldName, values: Values): string | string[] | undefined {
  const name = fieldId(move, field);
  if (field === 'assistingIds') return all(values, name);
  return one(values, name) || undefined;
}

export type Problem = { field?: FieldName; reason: Refusal };

/** What is missing before the door is asked, field by field, in the order of the form. */
export function problemsOf(move: StaffMove, values: Values): Problem[] {
  const { fields, optional = [] } = moveForms[move];
  const isEmpty = fields.every((field) => one(values, fieldId(move, field)) === '');
  if (move === 'reclassify' && isEmpty) return [{ field: 'requestType', reason: 'invalid-input' }];
  return fields.flatMap((field) => {
    const value = one(values, fieldId(move, field));
    const reason = value === '' && optional.includes(field) ? null : shortcoming(move, field, value);
    return reason ? [{ field, reason }] : [];
  });
}

function shortcoming(move: StaffMove, field: FieldName, value: string): Refusal | null {
  if (field === 'publicText' || field === 'internalText') {
    if (value === '') return 'text-missing';
    return value.length > limits.text ? 'text-too-long' : null;
  }
  if (field === 'reasonCode') return reasonsOf(move).includes(value) ? null : 'reason-missing';
  if (field === 'departmentId') return value ? null : 'unknown-department';
  if (field === 'targetCaseNumber') return parseCaseNumber(value) ? null : 'case-number-invalid';
  if (field === 'newDueDate') return /^\d{4}-\d{2}-\d{2}$/.test(value) ? null : 'date-invalid';
  return null;
}

export function reasonsOf(move: StaffMove): readonly string[] {
  return move === 'decline' ? declineReasons : returnReasons;
}

const fieldsOfRefusals: Partial<Record<Refusal, readonly FieldName[]>> = {
  'text-missing': ['publicText', 'internalText'],
  'text-too-long': ['publicText', 'internalText'],
  'reason-missing': ['reasonCode'],
  'unknown-department': ['departmentId'],
  'unknown-category': ['categoryCode'],
  'date-invalid': ['newDueDate'],
  'case-not-found': ['targetCaseNumber'],
  'case-number-invalid': ['targetCaseNumber'],
};

/** The field of this move that the door's refusal is about, when it is about one. */
export function problemOf(move: StaffMove, reason: Refusal): Problem {
  const field = fieldsOfRefusals[reason]?.find((candidate) => moveForms[move].fields.includes(candidate));
  return { field, reason };
}
