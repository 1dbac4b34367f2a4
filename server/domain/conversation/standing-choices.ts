/**
 * Buttons that mean the same today and in a month (`do:file`, `case:2611211234567:see`, `rate:2611211234567:yes`), known from their id
 * alone: pressed when no question is on the table, they still stand in the talk with their own words.
 */
import { isCaseNumber } from '../ticket/case-number';
import { caseActions } from './case-actions';
import type { Choice } from './meaning';

/** The commands that are offered as buttons. */
const offered = ['file', 'ask', 'track', 'person', 'language'] as const;
const solved = ['yes', 'partly', 'no'] as const;

/** Null for answers to one question, and for whatever was never offered. */
export function standingChoice(id: string): Choice | null {
  const key = keyOf(id);
  return key ? { id: id.slice(0, 40), label: { key } } : null;
}

function keyOf(id: string): string | null {
  const [group, first = '', second = ''] = id.split(':');
  if (id === 'do:leave') return 'bot:choice.leaveQueue';
  if (group === 'do') return offered.some((name) => name === first) ? `bot:choice.${first}` : null;
  if (!isCaseNumber(first)) return null;
  if (group === 'case' && second === 'see') return 'bot:choice.seeCase';
  if (group === 'case')
    return caseActions.some((action) => action === second) ? `bot:choice.${second}` : null;
  return group === 'rate' && solved.some((word) => word === second) ? `ticket:solved.${second}` : null;
}
