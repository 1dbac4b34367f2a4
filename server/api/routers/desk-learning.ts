/** The desk's procedures about what was learned from closed tickets. Who reads and who acts is decided in the use-cases. */
import { z } from 'zod';
import { askToLearn, chooseModel } from '#server/use-cases/choose-model';
import { readLearning } from '#server/use-cases/read-learning';
import { staffOnly } from '../door';
import * as schema from '../schemas/desk-learning';

export const deskLearningProcedures = {
  learning: staffOnly
    .output(schema.learningOutput)
    .query(({ ctx }) => readLearning(ctx.wire.tools, ctx.staff)),
  learnNow: staffOnly.output(z.object({})).mutation(({ ctx }) => askToLearn(ctx.wire.tools, ctx.staff)),
  chooseModel: staffOnly
    .input(schema.chooseModelInput)
    .output(z.object({}))
    .mutation(({ ctx, input }) => chooseModel(ctx.wire.tools, input, ctx.staff)),
};
