/**
 * How long each promise is. Rules are data that an administrator edits; these are the ones a new city starts with.
 * A rule names what it is for and leaves the rest open (`null`), and of all that fit a case the most specific
 * wins: how urgent it is comes before what it is about, and that before what kind of request it is.
 */

import type { ClockSpan } from './clock';

/** What is promised: the reply, the first contact with the person, or that the unit signs for the case. */
export type ClockKind = 'reply' | 'first-contact' | 'sign-for';

export type Urgency = 'normal' | 'urgent' | 'life';

export type ClockRule = {
  kind: ClockKind;
  /** A category, which includes those below it: `housing` covers `housing.repairs`. */
  categoryCode: string | null;
  requestType: string | null;
  urgency: Urgency | null;
  span: ClockSpan;
};

/** What a rule is looked up by. Category and type may not be known yet. */
export type ClockCase = {
  kind: ClockKind;
  categoryCode: string | null;
  requestType: string | null;
  urgency: Urgency;
};

const anyCase = { categoryCode: null, requestType: null, urgency: null };

export const defaultClockRules: readonly ClockRule[] = [
  { ...anyCase, kind: 'reply', span: { unit: 'working-day', amount: 5 } },
  { ...anyCase, kind: 'reply', requestType: 'consultation', span: { unit: 'working-day', amount: 1 } },
  { ...anyCase, kind: 'reply', urgency: 'urgent', span: { unit: 'hour', amount: 24 } },
  { ...anyCase, kind: 'reply', urgency: 'life', span: { unit: 'hour', amount: 2 } },
  { ...anyCase, kind: 'first-contact', span: { unit: 'working-day', amount: 1 } },
  { ...anyCase, kind: 'sign-for', span: { unit: 'working-hour', amount: 4 } },
];

/** The most specific rule that fits, the first of equals; null when none does. */
export function chooseRule(rules: readonly ClockRule[], wanted: ClockCase): ClockRule | null {
  const fitting = rules.filter((rule) => fits(rule, wanted));
  return fitting.sort(byMostSpecific)[0] ?? null;
}

function fits(rule: ClockRule, wanted: ClockCase): boolean {
  return (
    rule.kind === wanted.kind &&
    (rule.urgency === null || rule.urgency === wanted.urgency) &&
    (rule.requestType === null || rule.requestType === wanted.requestType) &&
    (rule.categoryCode === null || covers(rule.categoryCode, wanted.categoryCode))
  );
}

function covers(category: string, wanted: string | null): boolean {
  return wanted === category || (wanted?.startsWith(`${category}.`) ?? false);
}

function byMostSpecific(one: ClockRule, other: ClockRule): number {
  return (
    Number(other.urgency !== null) - Number(one.urgency !== null) ||
    nearness(other) - nearness(one) ||
    Number(other.requestType !== null) - Number(one.requestType !== null)
  );
}

/** All categories that cover one case begin alike, so the longest is the nearest. */
function nearness(rule: ClockRule): number {
  return rule.categoryCode?.length ?? 0;
}
