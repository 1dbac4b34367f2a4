/** The desk's procedures about where cases go. Who reads and who changes is decided in the use-cases. */
import { z } from 'zod';
import { readRouting } from '#server/use-cases/read-routing';
import { moveRule, previewRule, saveRule } from '#server/use-cases/routing-rules';
import { setRouting } from '#server/use-cases/routing-settings';
import { staffOnly } from '../door';
import * as schema from '../schemas/desk-routing';

export const deskRoutingProcedures = {
  routing: staffOnly.output(schema.routingOutput).query(({ ctx }) => readRouting(ctx.wire.tools, ctx.staff)),
  setRouting: staffOnly
    .input(schema.setRoutingInput)
    .output(z.object({}))
    .mutation(async ({ ctx, input }) => {
      await setRouting(ctx.wire.tools, input, ctx.staff);
      return {};
    }),
  routingSaveRule: staffOnly
    .input(schema.saveRuleInput)
    .output(schema.savedRuleOutput)
    .mutation(({ ctx, input }) => saveRule(ctx.wire.tools, withReasons(input), ctx.staff)),
  routingMoveRule: staffOnly
    .input(schema.moveRuleInput)
    .output(schema.savedRuleOutput)
    .mutation(({ ctx, input }) => moveRule(ctx.wire.tools, input, ctx.staff)),
  routingPreview: staffOnly
    .input(schema.previewRuleInput)
    .output(schema.previewRuleOutput)
    .query(({ ctx, input }) => previewRule(ctx.wire.tools, withReasons(input), ctx.staff)),
};

/** Without the languages that nothing was written in. */
function withReasons<T extends { reasons: Partial<Record<string, string>> }>(input: T) {
  const written = Object.entries(input.reasons).flatMap(([locale, text]) => (text ? [[locale, text]] : []));
  return { ...input, reasons: Object.fromEntries(written) as Record<string, string> };
}
