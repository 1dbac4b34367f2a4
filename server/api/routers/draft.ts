/** The form between its pages. The draft's id is the secret of the device's cookie, so whoever knows it may go on with it. */
import { z } from 'zod';
import { readDraft, removeDraftFile, saveDraft, submitDraft } from '#server/use-cases/drafts';
import { publicRead, publicWrite, router } from '../door';
import * as schema from '../schemas/public';

export const draftRouter = router({
  read: publicRead
    .input(schema.draftIdInput)
    .output(schema.draftOutput)
    .query(({ ctx, input }) => readDraft(ctx.wire.tools, input)),
  save: publicRead
    .input(schema.draftSaveInput)
    .output(schema.draftOutput)
    .mutation(({ ctx, input }) => saveDraft(ctx.wire.tools, input)),
  submit: publicWrite
    .input(schema.draftSubmitInput)
    .output(schema.submitOutput)
    .mutation(({ ctx, input }) => submitDraft(ctx.wire.tools, input)),
  removeFile: publicRead
    .input(schema.draftRemoveFileInput)
    .output(z.object({}))
    .mutation(({ ctx, input }) => removeDraftFile(ctx.wire.tools, input)),
});
