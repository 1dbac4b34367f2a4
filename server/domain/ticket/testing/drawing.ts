/**
 * A ticket's life, written a second time by hand from the drawing of the field, so that the tests do not compare the house with itself.
 * Whoever changes the life changes it here too, and means it.
 */
import type { Refusal } from '../../refusals';
import type { MoveInput } from '../move';
import type { MoveName } from '../moves';
import type { TicketState } from '../states';

type Ways = Partial<Record<TicketState, TicketState>>;
const same = (...states: TicketState[]): Ways => Object.fromEntries(states.map((state) => [state, state]));
const to = (goal: TicketState, ...states: TicketState[]): Ways =>
  Object.fromEntries(states.map((state) => [state, goal]));

/** Where each move leads, for a ticket that is with a unit. */
export const drawing: Record<MoveName, Ways> = {
  accept: { submitted: 'accepted' },
  decline: to('declined', 'submitted', 'accepted', 'returned'),
  answerDirectly: to('resolved', 'submitted', 'accepted', 'returned', 'reopened'),
  dispatch: to('dispatched', 'accepted', 'returned', 'reopened', 'dispatched', 'signed-for', 'handling'),
  signFor: { dispatched: 'signed-for' },
  startHandling: { 'signed-for': 'handling' },
  return: to('returned', 'dispatched', 'signed-for', 'handling'),
  takeBack: to('returned', 'dispatched', 'signed-for', 'handling'),
  askCitizen: to('waiting', 'accepted', 'returned', 'reopened', 'signed-for', 'handling'),
  answerFacts: { waiting: 'handling' },
  addFacts: same('submitted', 'accepted', 'dispatched', 'signed-for', 'handling', 'returned', 'reopened'),
  stopWaiting: { waiting: 'handling' },
  resolve: to('resolved', 'signed-for', 'handling'),
  rate: { resolved: 'rated' },
  reopen: to('reopened', 'resolved', 'rated', 'archived'),
  nudge: same(
    'submitted',
    'accepted',
    'dispatched',
    'signed-for',
    'handling',
    'returned',
    'reopened',
    'waiting',
  ),
  withdraw: to(
    'withdrawn',
    'submitted',
    'accepted',
    'dispatched',
    'signed-for',
    'handling',
    'returned',
    'reopened',
    'waiting',
    'merged',
  ),
  merge: to('merged', 'submitted', 'accepted', 'returned'),
  unmerge: { merged: 'accepted' },
  resolveTogether: { merged: 'resolved' },
  declineTogether: { merged: 'declined' },
  archive: to('archived', 'resolved', 'rated', 'declined', 'withdrawn'),
  askExtension: same('signed-for', 'handling'),
  grantExtension: same('dispatched', 'signed-for', 'handling'),
  refuseExtension: same(
    'submitted',
    'accepted',
    'dispatched',
    'signed-for',
    'handling',
    'returned',
    'reopened',
  ),
  reclassify: same('submitted', 'accepted', 'dispatched', 'signed-for', 'handling', 'returned', 'reopened'),
  contribute: same('dispatched', 'signed-for', 'handling'),
  note: same(
    'submitted',
    'accepted',
    'dispatched',
    'signed-for',
    'handling',
    'returned',
    'reopened',
    'waiting',
    'resolved',
    'rated',
  ),
};

const desk = 'agent dispatcher supervisor admin';
export const handlers = 'lead other loose';

/** Who may make each move. Of the handlers only the unit in charge moves the ticket; any of them may add what it knows. */
export const makers: Record<MoveName, string> = {
  accept: `${desk} system`,
  decline: desk,
  answerDirectly: desk,
  dispatch: `${desk} system`,
  signFor: 'lead',
  startHandling: 'lead',
  return: 'lead',
  takeBack: desk,
  askCitizen: `${desk} lead`,
  answerFacts: 'citizen',
  addFacts: 'citizen',
  stopWaiting: `${desk} system`,
  resolve: 'lead',
  rate: 'citizen',
  reopen: 'citizen system supervisor quality',
  nudge: 'citizen',
  withdraw: 'citizen',
  merge: `${desk} system`,
  unmerge: `${desk} system`,
  resolveTogether: 'system',
  declineTogether: 'system',
  archive: 'system supervisor admin',
  askExtension: 'lead',
  grantExtension: 'dispatcher supervisor admin',
  refuseExtension: 'dispatcher supervisor admin',
  reclassify: desk,
  contribute: handlers,
  note: `${desk} ${handlers} quality system`,
};

/** What each move must carry; the value is what is said when it is missing. */
export const needs: Partial<Record<MoveName, Partial<Record<keyof MoveInput, Refusal>>>> = {
  decline: { publicText: 'text-missing', reasonCode: 'reason-missing' },
  answerDirectly: { publicText: 'text-missing' },
  dispatch: { departmentId: 'unknown-department' },
  return: { internalText: 'text-missing', reasonCode: 'reason-missing' },
  takeBack: { internalText: 'text-missing' },
  askCitizen: { publicText: 'text-missing' },
  answerFacts: { publicText: 'text-missing' },
  addFacts: { publicText: 'text-missing' },
  resolve: { publicText: 'text-missing' },
  merge: { targetId: 'case-not-found' },
  resolveTogether: { publicText: 'text-missing' },
  declineTogether: { publicText: 'text-missing', reasonCode: 'reason-missing' },
  askExtension: { internalText: 'text-missing' },
  grantExtension: { publicText: 'text-missing' },
  refuseExtension: { internalText: 'text-missing' },
  contribute: { internalText: 'text-missing' },
  note: { internalText: 'text-missing' },
};

/** What a citizen is told when the state does not allow it; the staff read `move-not-possible`. */
export const refusals: Partial<Record<MoveName, Refusal>> = {
  answerFacts: 'cannot-add-facts',
  addFacts: 'cannot-add-facts',
  rate: 'not-rateable-yet',
  reopen: 'cannot-reopen',
  nudge: 'cannot-nudge',
  withdraw: 'cannot-withdraw',
};
