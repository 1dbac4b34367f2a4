/**
 * Every move a ticket can make, as one table: from where, to where, who may make it, and what it must carry.
 * `to: 'same'` leaves the state as it is; `to: 'back'` returns from waiting to where the work was (with the unit, or with the centre);
 * `to: 'before'` undoes a merge.
 */
import type { StaffRole } from '../people/roles';
import type { Refusal } from '../refusals';
import { statesIn, type TicketState } from './states';

type Need = 'publicText' | 'internalText' | 'reasonCode' | 'department' | 'target';

export type MoveRule = {
  from: readonly TicketState[];
  to: TicketState | 'same' | 'back' | 'before';
  by: readonly (StaffRole | 'citizen' | 'system')[];
  needs: readonly Need[];
  /** A handler makes this move for the lead unit, and the ticket must be with it. */
  forLeadUnit?: true;
  /** The citizen sees this move in the timeline. */
  isPublic: boolean;
  /** A message goes to the citizen. */
  tellsCitizen: boolean;
  /** What to say when the state does not allow it; `move-not-possible` unless named. */
  refusal?: Refusal;
};

const alive = statesIn('open', 'waiting');
const desk: StaffRole[] = ['agent', 'dispatcher', 'supervisor', 'admin'];
const quiet = { isPublic: false, tellsCitizen: false } as const;
const told = { isPublic: true, tellsCitizen: true } as const;
const shown = { isPublic: true, tellsCitizen: false } as const;

export const moves = {
  // The house accepts and dispatches by itself only where domain/routing/automatic says that it may.
  accept: { from: ['submitted'], to: 'accepted', by: [...desk, 'system'], needs: [], ...shown },
  decline: {
    // Also after a return: the unit may be the first to see that it is a matter for a court.
    from: ['submitted', 'accepted', 'returned'],
    to: 'declined',
    by: desk,
    needs: ['reasonCode', 'publicText'],
    ...told,
  },
  answerDirectly: {
    from: ['submitted', 'accepted', 'returned', 'reopened'],
    to: 'resolved',
    by: desk,
    needs: ['publicText'],
    ...told,
  },
  dispatch: {
    from: ['accepted', 'returned', 'reopened', 'dispatched', 'signed-for', 'handling'],
    to: 'dispatched',
    by: [...desk, 'system'],
    needs: ['department'],
    ...told,
  },
  signFor: {
    from: ['dispatched'],
    to: 'signed-for',
    by: ['handler'],
    needs: [],
    forLeadUnit: true,
    ...shown,
  },
  startHandling: {
    from: ['signed-for'],
    to: 'handling',
    by: ['handler'],
    needs: [],
    forLeadUnit: true,
    ...shown,
  },
  return: {
    from: ['dispatched', 'signed-for', 'handling'],
    to: 'returned',
    by: ['handler'],
    needs: ['reasonCode', 'internalText'],
    forLeadUnit: true,
    ...shown,
  },
  takeBack: {
    from: ['dispatched', 'signed-for', 'handling'],
    to: 'returned',
    by: desk,
    needs: ['internalText'],
    ...shown,
  },
  askCitizen: {
    // A unit that returns a ticket for want of facts leaves it to the centre to ask for them.
    from: ['accepted', 'returned', 'reopened', 'signed-for', 'handling'],
    to: 'waiting',
    by: [...desk, 'handler'],
    needs: ['publicText'],
    forLeadUnit: true,
    ...told,
  },
  answerFacts: {
    from: ['waiting'],
    to: 'back',
    by: ['citizen'],
    needs: ['publicText'],
    ...shown,
    refusal: 'cannot-add-facts',
  },
  addFacts: {
    from: statesIn('open'),
    to: 'same',
    by: ['citizen'],
    needs: ['publicText'],
    ...shown,
    refusal: 'cannot-add-facts',
  },
  stopWaiting: { from: ['waiting'], to: 'back', by: ['system', ...desk], needs: [], ...shown },
  resolve: {
    from: ['signed-for', 'handling'],
    to: 'resolved',
    by: ['handler'],
    needs: ['publicText'],
    forLeadUnit: true,
    ...told,
  },
  rate: {
    from: ['resolved'],
    to: 'rated',
    by: ['citizen'],
    needs: [],
    ...shown,
    refusal: 'not-rateable-yet',
  },
  reopen: {
    from: ['resolved', 'rated', 'archived'],
    to: 'reopened',
    by: ['citizen', 'system', 'supervisor', 'quality'],
    needs: [],
    ...told,
    refusal: 'cannot-reopen',
  },
  nudge: { from: alive, to: 'same', by: ['citizen'], needs: [], ...shown, refusal: 'cannot-nudge' },
  // Who was merged into another's case may leave it, too.
  withdraw: {
    from: [...alive, 'merged'],
    to: 'withdrawn',
    by: ['citizen'],
    needs: [],
    ...told,
    refusal: 'cannot-withdraw',
  },
  merge: {
    from: ['submitted', 'accepted', 'returned'],
    to: 'merged',
    // The system: for somebody who said "follow this one".
    by: [...desk, 'system'],
    needs: ['target'],
    ...told,
  },
  /** They were not the same after all, or the leading case went away. */
  unmerge: { from: ['merged'], to: 'before', by: [...desk, 'system'], needs: [], ...told },
  /** The leading case was answered: so are those that were merged into it, each with its own rating. */
  resolveTogether: { from: ['merged'], to: 'resolved', by: ['system'], needs: ['publicText'], ...told },
  declineTogether: {
    from: ['merged'],
    to: 'declined',
    by: ['system'],
    needs: ['reasonCode', 'publicText'],
    ...told,
  },
  archive: {
    from: ['resolved', 'rated', 'declined', 'withdrawn'],
    to: 'archived',
    by: ['system', 'supervisor', 'admin'],
    needs: [],
    ...shown,
  },
  askExtension: {
    from: ['signed-for', 'handling'],
    to: 'same',
    by: ['handler'],
    needs: ['internalText'],
    forLeadUnit: true,
    ...quiet,
  },
  grantExtension: {
    from: ['dispatched', 'signed-for', 'handling'],
    to: 'same',
    by: ['dispatcher', 'supervisor', 'admin'],
    needs: ['publicText'],
    ...told,
  },
  refuseExtension: {
    from: statesIn('open'),
    to: 'same',
    by: ['dispatcher', 'supervisor', 'admin'],
    needs: ['internalText'],
    ...quiet,
  },
  reclassify: { from: statesIn('open'), to: 'same', by: desk, needs: [], ...told },
  contribute: {
    from: ['dispatched', 'signed-for', 'handling'],
    to: 'same',
    by: ['handler'],
    needs: ['internalText'],
    ...quiet,
  },
  note: {
    from: [...alive, ...statesIn('answered')],
    to: 'same',
    by: [...desk, 'handler', 'quality', 'system'],
    needs: ['internalText'],
    ...quiet,
  },
} as const satisfies Record<string, MoveRule>;

export type MoveName = keyof typeof moves;
export const moveNames = Object.keys(moves) as [MoveName, ...MoveName[]];

export function ruleOf(name: MoveName): MoveRule {
  return moves[name];
}

export const declineReasons = [
  'not-government',
  'court',
  'police-emergency',
  'already-handled',
  'not-clear',
  'other-city',
] as const;

export const returnReasons = ['not-ours', 'not-enough-facts', 'wrong-level'] as const;
