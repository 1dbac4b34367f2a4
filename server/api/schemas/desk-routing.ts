/** What goes in and comes out of the desk's procedures about where cases go. */
import { z } from 'zod';
import { locales } from '#locales/languages';
import { applicantKinds, requestTypes } from '#server/domain/intake/request';
import { heldBackReasons, leastThreshold } from '#server/domain/routing/automatic';
import { instant } from './public';

const names = z.record(z.string(), z.string());

export const setRoutingInput = z.strictObject({
  isAutomatic: z.boolean(),
  threshold: z.number().min(leastThreshold).max(1),
});

const minutes = z.int().min(0).max(1440);
const ruleWords = {
  categoryCode: z.string().max(80).nullable(),
  requestType: z.enum(requestTypes).nullable(),
  applicantKind: z.enum(applicantKinds).nullable(),
  placeWords: z.array(z.string().trim().min(1).max(60)).max(50),
  weekdays: z.array(z.int().min(1).max(7)).max(7),
  fromMinutes: minutes.max(1439).nullable(),
  toMinutes: minutes.min(1).nullable(),
  departmentId: z.uuid(),
  reasons: z.partialRecord(z.enum(locales), z.string().trim().min(1).max(200)),
};
export const previewRuleInput = z.strictObject(ruleWords);
export const saveRuleInput = z.strictObject({ id: z.uuid().nullable(), ...ruleWords });
export const savedRuleOutput = z.object({ id: z.string() });
export const moveRuleInput = z.strictObject({ id: z.uuid(), move: z.enum(['up', 'down', 'on', 'off']) });

export const previewRuleOutput = z.object({
  /** How many tickets were looked at, how many the rule would have moved, and how many of those went to its unit anyway. */
  looked: z.number(),
  moved: z.number(),
  wentThere: z.number(),
  cases: z.array(
    z.object({
      caseNumber: z.string(),
      title: z.string(),
      /** The unit that it is with, or was with last. */
      department: names.nullable(),
    }),
  ),
});

const share = z.number().min(0).max(1);
export const routingOutput = z.object({
  settings: setRoutingInput,
  days: z.number(),
  /** What the house did on its own in these days, and how much of it did not last. */
  record: z.object({ sent: z.number(), returned: z.number(), reversed: z.number() }),
  /** First dispatches of these days that are measured. */
  decided: z.number(),
  curve: z.array(z.object({ threshold: share, count: z.number(), share, right: share.nullable() })),
  /** What the department model in use would do alone, measured on tickets that it did not learn from; null when none is in use. */
  learned: z
    .object({
      version: z.number(),
      measuredOn: z.number(),
      points: z.array(z.object({ threshold: share, dispatched: share, right: share.nullable() })),
    })
    .nullable(),
  rules: z.array(
    z.object({
      id: z.string(),
      sort: z.number(),
      isActive: z.boolean(),
      categoryCode: z.string().nullable(),
      requestType: z.string().nullable(),
      applicantKind: z.string().nullable(),
      placeWords: z.array(z.string()),
      weekdays: z.array(z.number()),
      fromMinutes: z.number().nullable(),
      toMinutes: z.number().nullable(),
      departmentId: z.string(),
      reasons: names,
      updatedAt: instant,
      staffName: z.string().nullable(),
    }),
  ),
});

const reason = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('rule'), ruleId: z.string(), says: names }),
  z.object({ kind: z.literal('category'), names }),
  z.object({ kind: z.literal('alike'), count: z.number(), of: z.number() }),
  z.object({ kind: z.literal('model'), version: z.number(), confidence: share }),
]);
const proposal = z.object({ departmentId: z.string(), confidence: share, reasons: z.array(reason) });

/** On the ticket page, for the centre. */
export const ticketRouting = z.object({
  proposals: z.array(proposal),
  decisions: z.array(
    z.object({
      id: z.string(),
      at: instant,
      isAutomatic: z.boolean(),
      by: z.string().nullable(),
      department: names.nullable(),
      taken: proposal.nullable(),
      wasFirst: z.boolean(),
      threshold: z.number().nullable(),
      heldBack: z.enum(heldBackReasons).nullable(),
      returnedAt: instant.nullable(),
      reversedAt: instant.nullable(),
      reversedBy: z.string().nullable(),
      reverseReason: z.string().nullable(),
    }),
  ),
  bars: z.array(
    z.object({
      departmentId: z.string(),
      department: names,
      at: instant,
      reasonCode: z.string(),
      liftedBy: z.string().nullable(),
      liftReason: z.string().nullable(),
    }),
  ),
});
