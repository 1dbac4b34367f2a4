/** The desk's procedures for alarms. Who takes them stands in domain/danger/alarms. */
import { z } from 'zod';
import { listAlarms, readAlarm, takeAlarm } from '#server/use-cases/alarms';
import { staffOnly } from '../door';
import * as schema from '../schemas/desk-alarms';

export const deskAlarmProcedures = {
  alarms: staffOnly.output(schema.alarmsOutput).query(({ ctx }) => listAlarms(ctx.wire.tools, ctx.staff)),
  alarm: staffOnly
    .input(schema.alarmInput)
    .output(schema.alarmOutput)
    .query(({ ctx, input }) => readAlarm(ctx.wire.tools, input, ctx.staff)),
  takeAlarm: staffOnly
    .input(schema.takeAlarmInput)
    .output(z.object({}))
    .mutation(({ ctx, input }) => takeAlarm(ctx.wire.tools, input, ctx.staff)),
};
