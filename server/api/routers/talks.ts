/** Talks of citizens with staff, as the desk sees them. */
import { z } from 'zod';
import { readCannedReplies, saveCannedReply } from '#server/use-cases/canned-replies';
import { fileTalk } from '#server/use-cases/file-talk';
import { handBackTalk, takeTalk } from '#server/use-cases/hold-talk';
import { readTalk } from '#server/use-cases/read-talk';
import { readTalks, takeTalks } from '#server/use-cases/read-talks';
import { writeInTalk } from '#server/use-cases/write-in-talk';
import { router, staffOnly } from '../door';
import * as schema from '../schemas/talks';

const done = z.object({});

export const talksRouter = router({
  list: staffOnly.output(schema.talksOutput).query(({ ctx }) => readTalks(ctx.wire.tools, ctx.staff)),
  /** "I take talks": said again while the page is open. */
  here: staffOnly
    .input(schema.takeTalksInput)
    .output(schema.takeTalksOutput)
    .mutation(({ ctx, input }) => takeTalks(ctx.wire.tools, input, ctx.staff)),
  take: staffOnly
    .input(schema.onTalk)
    .output(done)
    .mutation(({ ctx, input }) => takeTalk(ctx.wire.tools, input, ctx.staff)),
  talk: staffOnly
    .input(schema.onTalk)
    .output(schema.talkOutput)
    .query(({ ctx, input }) => readTalk(ctx.wire.tools, input, ctx.staff)),
  write: staffOnly
    .input(schema.writeInput)
    .output(done)
    .mutation(({ ctx, input }) => writeInTalk(ctx.wire.tools, input, ctx.staff)),
  handBack: staffOnly
    .input(schema.onTalk)
    .output(done)
    .mutation(({ ctx, input }) => handBackTalk(ctx.wire.tools, input, ctx.staff)),
  file: staffOnly
    .input(schema.fileTalkInput)
    .output(schema.fileTalkOutput)
    .mutation(({ ctx, input }) => fileTalk(ctx.wire.tools, input, ctx.staff)),
  canned: staffOnly
    .output(z.array(schema.cannedReply))
    .query(({ ctx }) => readCannedReplies(ctx.wire.tools, ctx.staff)),
  saveCanned: staffOnly
    .input(schema.saveCannedInput)
    .output(z.object({ id: z.string() }))
    .mutation(({ ctx, input }) => saveCannedReply(ctx.wire.tools, input, ctx.staff)),
});
