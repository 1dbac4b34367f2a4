/** Promises given to a person: when the reply, the first contact and the unit's signature are due, by the rules and calendar in force. */

import type { ClockSpan } from '#server/domain/calendar/clock';
import { dueAt } from '#server/domain/calendar/clock';
import { type ClockKind, chooseRule } from '#server/domain/calendar/clock-rules';
import type { Urgency } from '#server/domain/intake/request';
import type { Tools } from './tools';

export type Matter = { categoryCode: string | null; requestType: string; urgency: Urgency };

export async function spanFor(tools: Tools, kind: ClockKind, matter: Matter): Promise<ClockSpan> {
  const rule = chooseRule(await tools.directory.clockRules(), { kind, ...matter });
  if (!rule) throw new Error(`There is no clock rule for ${kind}.`);
  return rule.span;
}

export async function promiseOf(tools: Tools, kind: ClockKind, matter: Matter, from: Date): Promise<Date> {
  const span = await spanFor(tools, kind, matter);
  return dueAt(from, span, await tools.directory.calendar());
}

export async function categoryCodeOf(tools: Tools, categoryId: string | null): Promise<string | null> {
  if (!categoryId) return null;
  return (await tools.directory.categories()).find((category) => category.id === categoryId)?.code ?? null;
}
