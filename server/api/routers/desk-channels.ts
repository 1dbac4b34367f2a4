/** The desk's procedures for channels: which of them work, further accounts, and messages that failed. */
import { z } from 'zod';
import { addChannelAccount, readChannels, setChannelActive } from '#server/use-cases/channel-accounts';
import { sendAgain } from '#server/use-cases/send-again';
import { centreOnly } from '../centre-only';
import * as schema from '../schemas/desk-channels';

export const deskChannelProcedures = {
  channels: centreOnly.output(schema.channelsOutput).query(({ ctx }) => readChannels(ctx.wire.tools)),
  addChannelAccount: centreOnly
    .input(schema.addChannelAccountInput)
    .output(z.object({}))
    .mutation(({ ctx, input }) => addChannelAccount(ctx.wire.tools, input, ctx.staff)),
  setChannelActive: centreOnly
    .input(z.strictObject({ id: z.uuid(), isActive: z.boolean() }))
    .output(z.object({}))
    .mutation(({ ctx, input }) => setChannelActive(ctx.wire.tools, input, ctx.staff)),
  sendAgain: centreOnly
    .input(z.strictObject({ id: z.uuid() }))
    .output(z.object({}))
    .mutation(({ ctx, input }) => sendAgain(ctx.wire.tools, input, ctx.staff)),
};
