/** The desk's procedures about the language model. Who reads, who asks and who changes is decided in the use-cases. */
import { z } from 'zod';
import { setModel } from '#server/use-cases/optional-model';
import { readAi } from '#server/use-cases/read-ai';
import { draftReply, readAiOf, translateWords } from '#server/use-cases/write-with-model';
import { modelWriting, staffOnly } from '../door';
import * as schema from '../schemas/desk-ai';

export const deskAiProcedures = {
  ai: staffOnly.output(schema.aiOutput).query(({ ctx }) => readAi(ctx.wire.tools, ctx.staff)),
  setAi: staffOnly
    .input(schema.setAiInput)
    .output(z.object({}))
    .mutation(async ({ ctx, input }) => {
      await setModel(ctx.wire.tools, input, ctx.staff);
      return {};
    }),
  aiOfTicket: staffOnly
    .input(schema.aiOfTicketInput)
    .output(schema.aiOfTicketOutput)
    .query(({ ctx, input }) => readAiOf(ctx.wire.tools, input, ctx.staff)),
  draftReply: modelWriting
    .input(schema.aiOfTicketInput)
    .output(schema.draftReplyOutput)
    .mutation(({ ctx, input }) => draftReply(ctx.wire.tools, input, ctx.staff)),
  translateWords: modelWriting
    .input(schema.translateInput)
    .output(schema.translateOutput)
    .mutation(({ ctx, input }) => translateWords(ctx.wire.tools, input, ctx.staff)),
};
