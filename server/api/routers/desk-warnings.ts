/** The desk's procedures for warnings of what rises. Who may read and decide stands in domain/warnings/rights. */
import { z } from 'zod';
import { closeWarning, listWarnings, readWarning, seeWarning } from '#server/use-cases/warnings';
import { staffOnly } from '../door';
import * as schema from '../schemas/desk-warnings';

export const deskWarningProcedures = {
  warnings: staffOnly
    .input(schema.warningsInput)
    .output(schema.warningsOutput)
    .query(({ ctx, input }) => listWarnings(ctx.wire.tools, input, ctx.staff)),
  warning: staffOnly
    .input(schema.warningInput)
    .output(schema.warningOutput)
    .query(({ ctx, input }) => readWarning(ctx.wire.tools, input, ctx.staff)),
  warningSeen: staffOnly
    .input(schema.warningInput)
    .output(z.object({}))
    .mutation(({ ctx, input }) => seeWarning(ctx.wire.tools, input, ctx.staff)),
  warningClose: staffOnly
    .input(schema.closeWarningInput)
    .output(z.object({}))
    .mutation(({ ctx, input }) => closeWarning(ctx.wire.tools, input, ctx.staff)),
};
