/**
 * What a language model outside may be asked for, how asking can fail, and whose words never leave the house. The model is a help that can be
 * missing at any moment: without it everything goes on by the house's own rules.
 */
import type { Identity, RequestType } from '../intake/request';

export const aiPurposes = ['doubtful-reading', 'draft-reply', 'translation'] as const;
export type AiPurpose = (typeof aiPurposes)[number];

/**
 * `not-an-answer`: the service spoke, but not as such services do. `wrong-shape`: the model wrote something else than what was asked for.
 * `resting`: it was not asked, because it failed again and again a moment ago.
 */
export const aiFailures = [
  'too-slow',
  'unreachable',
  'said-no',
  'too-long',
  'not-an-answer',
  'wrong-shape',
  'resting',
] as const;
export type AiFailure = (typeof aiFailures)[number];

export type Prices = { pricePerMillionIn: number; pricePerMillionOut: number };
export type TokensUsed = { tokensIn: number; tokensOut: number };

export function costOf({ tokensIn, tokensOut }: TokensUsed, prices: Prices): number {
  return (tokensIn * prices.pricePerMillionIn + tokensOut * prices.pricePerMillionOut) / 1_000_000;
}

/** Words of a report or of somebody who wants to stay unknown may tell who wrote them, also without a name. */
export function mayLeaveTheHouse(ticket: { identity: Identity; requestType: RequestType }): boolean {
  return ticket.identity !== 'confidential' && ticket.requestType !== 'report';
}

/** Below this the house's own reading of a category or a type counts as doubtful. */
const sureFrom = 0.5;
export function isDoubtful(confidence: number | undefined): boolean {
  return confidence === undefined || confidence < sureFrom;
}
