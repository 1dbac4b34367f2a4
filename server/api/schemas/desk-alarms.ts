/** What goes in and comes out of the desk's procedures for alarms. */
import { z } from 'zod';
import { dangerKinds } from '#server/understanding/emergency/danger-words';
import { instant } from './public';

const person = { at: instant, by: z.string().nullable() };

export const alarmsOutput = z.object({
  alarms: z.array(
    z.object({
      caseNumber: z.string(),
      kind: z.enum(dangerKinds),
      needsCare: z.boolean(),
      raisedAt: instant,
      isLate: z.boolean(),
    }),
  ),
});
export const takeAlarmInput = z.strictObject({ caseNumber: z.string().max(40) });
export const alarmInput = z.strictObject({ caseNumber: z.string().max(40) });
export const alarmOutput = z
  .object({
    kind: z.enum(dangerKinds),
    raisedAt: instant,
    needsCare: z.boolean(),
    taken: z.object(person).nullable(),
    false: z.object({ ...person, reason: z.string() }).nullable(),
  })
  .nullable();
