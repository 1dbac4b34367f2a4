/** The desk's procedures for answering somebody on the spot, from what is written already. */
import { countSpokenAnswer } from '#server/use-cases/article-feedback';
import { deskAnswersTo } from '#server/use-cases/desk-answers';
import { centreOnly } from '../centre-only';
import * as schema from '../schemas/desk-answers';

export const deskAnswerProcedures = {
  answers: centreOnly
    .input(schema.answersInput)
    .output(schema.answersOutput)
    .query(async ({ ctx, input }) => ({ articles: await deskAnswersTo(ctx.wire.tools, input) })),
  answeredOnTheSpot: centreOnly
    .input(schema.spokenAnswerInput)
    .output(schema.spokenAnswerOutput)
    .mutation(async ({ ctx, input }) => ({ isCounted: await countSpokenAnswer(ctx.wire.tools, input) })),
};
