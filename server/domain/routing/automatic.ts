/**
 * May the house send this case on without a person? Only when the administrator switched that on, the best proposal is as sure as they
 * ask, and nothing about the case calls for a person's eyes: danger, protected identities, a case that came back once.
 */
import type { Identity, RequestType, Urgency } from '../intake/request';
import type { Proposal } from './proposals';

/** Why a case was left to a person. Each has its sentence among the words of routing. */
export const heldBackReasons = [
  'emergency',
  'report',
  'confidential',
  'reopened',
  'returned',
  'barred',
  'no-proposal',
  'below-threshold',
  /** It was to go, and the move was refused: the unit was closed just then, say. */
  'move-refused',
] as const;
export type HeldBack = (typeof heldBackReasons)[number];

/** Below this a proposal is a guess, and no administrator can let guesses go by themselves. */
export const leastThreshold = 0.5;

export type AutomaticSettings = { isAutomatic: boolean; threshold: number };

export type CaseToSend = {
  urgency: Urgency;
  requestType: RequestType;
  identity: Identity;
  /** How often it was reopened. */
  round: number;
  /** A unit returned it, or a person took it back. */
  cameBack: boolean;
  /** A unit said of it, or of its matter, that it is not its own. */
  isBarred: boolean;
};

export type Verdict = { mayGo: true; proposal: Proposal } | { mayGo: false; heldBack: HeldBack };

export function mayGoAlone(
  ticket: CaseToSend,
  best: Proposal | undefined,
  settings: AutomaticSettings,
): Verdict {
  const heldBack = needsPerson(ticket);
  if (heldBack) return { mayGo: false, heldBack };
  if (!best) return { mayGo: false, heldBack: 'no-proposal' };
  if (!settings.isAutomatic || best.confidence < settings.threshold)
    return { mayGo: false, heldBack: 'below-threshold' };
  return { mayGo: true, proposal: best };
}

function needsPerson(ticket: CaseToSend): HeldBack | null {
  if (ticket.urgency !== 'normal') return 'emergency';
  if (ticket.requestType === 'report') return 'report';
  if (ticket.identity === 'confidential') return 'confidential';
  if (ticket.round > 0) return 'reopened';
  if (ticket.cameBack) return 'returned';
  return ticket.isBarred ? 'barred' : null;
}
