/** For the worker and the channel adapters, in this process only: the outbox and what vendors deliver. */
import { z } from 'zod';
import { appendToConversation } from '#server/use-cases/append-to-conversation';
import { claimMessage, settleMessage } from '#server/use-cases/deliver-message';
import { readConversation } from '#server/use-cases/read-conversation';
import { receiveChannelEvent } from '#server/use-cases/receive-channel-event';
import { receiveMessage } from '#server/use-cases/receive-message';
import { publicRead, publicWrite, router, serviceOnly } from '../door';
import * as schema from '../schemas/public';

export const outboxRouter = router({
  claim: serviceOnly
    .input(z.strictObject({ id: z.uuid() }))
    .output(schema.claimOutput)
    .mutation(({ ctx, input }) => claimMessage(ctx.wire.tools, input.id)),
  settle: serviceOnly
    .input(schema.settleInput)
    .output(z.object({}))
    .mutation(({ ctx, input }) => settleMessage(ctx.wire.tools, input)),
});

export const conversationRouter = router({
  receive: publicWrite
    .input(schema.receiveInput)
    .output(schema.receiveOutput)
    // Inside this process only the terminal talks; pages come with a person's request.
    .mutation(({ ctx, input }) =>
      receiveMessage(ctx.wire.tools, input, ctx.who.isService ? 'console' : 'webchat'),
    ),
  history: publicRead
    .input(schema.historyInput)
    .output(schema.historyOutput)
    .query(({ ctx, input }) => readConversation(ctx.wire.tools, input)),
  /** A notice that reaches a web chat. */
  append: serviceOnly
    .input(schema.appendInput)
    .output(z.object({ isNew: z.boolean() }))
    .mutation(({ ctx, input }) => appendToConversation(ctx.wire.tools, input)),
});

export const channelsRouter = router({
  receive: serviceOnly
    .input(schema.channelReceiveInput)
    .output(schema.channelReceiveOutput)
    .mutation(({ ctx, input }) => receiveChannelEvent(ctx.wire.tools, input)),
});
