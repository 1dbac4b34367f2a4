/** The desk's procedures for matters of several people. Merging and its undoing are moves (`desk.move`). */
import { z } from 'zod';
import { listMatters, readMatter } from '#server/use-cases/read-matters';
import { readSameMatter, setNotSame } from '#server/use-cases/same-matter';
import { staffOnly } from '../door';
import * as schema from '../schemas/desk-matters';

export const deskMatterProcedures = {
  sameMatter: staffOnly
    .input(schema.sameMatterInput)
    .output(schema.sameMatterOutput)
    .query(({ ctx, input }) => readSameMatter(ctx.wire.tools, input, ctx.staff)),
  notSame: staffOnly
    .input(schema.notSameInput)
    .output(z.object({}))
    .mutation(async ({ ctx, input }) => {
      await setNotSame(ctx.wire.tools, input, ctx.staff);
      return {};
    }),
  matters: staffOnly
    .input(schema.mattersInput)
    .output(schema.mattersOutput)
    .query(({ ctx, input }) => listMatters(ctx.wire.tools, input, ctx.staff)),
  matter: staffOnly
    .input(schema.matterInput)
    .output(schema.matterOutput)
    .query(({ ctx, input }) => readMatter(ctx.wire.tools, input, ctx.staff)),
};
