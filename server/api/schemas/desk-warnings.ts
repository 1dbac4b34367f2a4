/** What goes in and comes out of the desk's procedures for warnings of what rises. */
import { z } from 'zod';
import { ticketStates } from '#server/domain/ticket/states';
import { closedReasons, givenReasons, warningStates } from '#server/domain/warnings/rights';
import { topicWindows } from '#server/domain/warnings/windows';
import { instant } from './public';

const names = z.record(z.string(), z.string());
const done = { at: instant, by: z.string().nullable() };
const warning = z.object({
  id: z.string(),
  window: z.enum(topicWindows),
  category: names.nullable(),
  where: z.object({ kind: z.enum(['city', 'place', 'around']), name: z.string().nullable() }),
  words: z.array(z.string()),
  count: z.number(),
  people: z.number(),
  expected: z.number(),
  /** The same window in the weeks before, the oldest first. */
  past: z.array(z.number()),
  isDanger: z.boolean(),
  state: z.enum(warningStates),
  isRising: z.boolean(),
  firstAt: instant,
  lastAt: instant,
  raisedAt: instant,
  seen: z.object(done).nullable(),
  closed: z.object({ ...done, reason: z.enum(closedReasons) }).nullable(),
  letters: z.array(
    z.object({
      caseNumber: z.string(),
      title: z.string(),
      locale: z.string(),
      status: z.enum(ticketStates),
      submittedAt: instant,
    }),
  ),
});

export const warningsInput = z.strictObject({ isClosed: z.boolean().optional() });
export const warningsOutput = z.object({ rows: z.array(warning), mayDecide: z.boolean() });
export const warningInput = z.strictObject({ id: z.uuid() });
export const warningOutput = warning.extend({ mayDecide: z.boolean() });
export const closeWarningInput = z.strictObject({ id: z.uuid(), reason: z.enum(givenReasons) });
