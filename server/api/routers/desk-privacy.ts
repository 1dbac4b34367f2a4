/** People's words as they were written, for a purpose. Who may is decided in domain/ticket/staff-view. */
import { revealWords } from '#server/use-cases/reveal-words';
import { staffOnly } from '../door';
import { revealWordsInput, staffTicketOutput } from '../schemas/desk';

export const deskPrivacyProcedures = {
  revealWords: staffOnly
    .input(revealWordsInput)
    .output(staffTicketOutput)
    .mutation(({ ctx, input }) => revealWords(ctx.wire.tools, input, ctx.staff)),
};
