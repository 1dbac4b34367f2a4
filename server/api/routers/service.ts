/** For the worker and the channel adapters, in this process only: the outbox and what vendors deliver. */
import { z } from 'zod';
import { appendToConversation } from '#server/use-cases/append-to-conversation';
import { claimMessage, settleMessage } from '#server/use-cases/deliver-message';
import { giveUpTurn } from '#server/use-cases/give-up-turn';
import { readConversation } from '#server/use-cases/read-conversation';
import { receiveChannelEvent } from '#server/use-cases/receive-channel-event';
import { receiveMessage } from '#server/use-cases/receive-message';
import { reportHealth } from '#server/use-cases/report-health';
import { queueReceipt, takeReceipt } from '#server/use-cases/take-receipt';
import {
  readAnswer,
  readWaits,
  replaceMedia,
  takeWaitingTurn,
  waitingMedia,
} from '#server/use-cases/take-waiting-turn';
import { publicRead, publicWrite, router, serviceOnly } from '../door';
import * as talk from '../schemas/public';
import * as schema from '../schemas/service';

export const outboxRouter = router({
  claim: serviceOnly
    .input(schema.claimInput)
    .output(schema.claimOutput)
    .mutation(({ ctx, input }) => claimMessage(ctx.wire.tools, input)),
  settle: serviceOnly
    .input(schema.settleInput)
    .output(z.object({}))
    .mutation(({ ctx, input }) => settleMessage(ctx.wire.tools, input)),
});

export const conversationRouter = router({
  receive: publicWrite
    .input(talk.receiveInput)
    .output(talk.receiveOutput)
    // Inside this process only the terminal talks; pages come with a person's request, apps with their bearer.
    .mutation(({ ctx, input }) =>
      receiveMessage(ctx.wire.tools, input, ctx.who.isService ? 'console' : (ctx.who.address ?? 'webchat')),
    ),
  history: publicRead
    .input(talk.historyInput)
    .output(talk.historyOutput)
    .query(({ ctx, input }) => readConversation(ctx.wire.tools, input, ctx.who.address)),
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
  waitingMedia: serviceOnly
    .input(z.strictObject({ conversationId: z.uuid() }))
    .output(schema.waitingMediaOutput)
    .query(({ ctx, input }) => waitingMedia(ctx.wire.tools, input.conversationId)),
  /** Since when something waits for its turn. */
  waits: serviceOnly
    .input(z.strictObject({ conversationId: z.uuid() }))
    .output(z.object({ since: z.string().nullable(), hasFile: z.boolean() }))
    .query(({ ctx, input }) => readWaits(ctx.wire.tools, input.conversationId)),
  replaceMedia: serviceOnly
    .input(schema.replaceMediaInput)
    .output(z.object({}))
    .mutation(({ ctx, input }) => replaceMedia(ctx.wire.tools, input)),
  turn: serviceOnly
    .input(schema.turnInput)
    .output(schema.turnOutput)
    .mutation(({ ctx, input }) => takeWaitingTurn(ctx.wire.tools, input)),
  /** A turn failed again and again: what waits goes to people, with an apology. */
  giveUp: serviceOnly
    .input(z.strictObject({ conversationId: z.uuid() }))
    .output(z.object({ gaveUp: z.boolean() }))
    .mutation(({ ctx, input }) => giveUpTurn(ctx.wire.tools, input)),
  /** What an event was answered with, for a vendor that asks again. */
  answer: serviceOnly
    .input(schema.answerInput)
    .output(schema.answerOutput)
    .query(({ ctx, input }) => readAnswer(ctx.wire.tools, input)),
  queueReceipt: serviceOnly
    .input(z.strictObject({ externalId: z.string().max(200), receipt: schema.receiptInput }))
    .output(z.object({}))
    .mutation(({ ctx, input }) => queueReceipt(ctx.wire.tools, input)),
  takeReceipt: serviceOnly
    .input(schema.receiptInput)
    .output(z.object({ isKnown: z.boolean() }))
    .mutation(({ ctx, input }) => takeReceipt(ctx.wire.tools, input)),
  /** Accounts that were added on the desk, with their secrets: for the adapters of this house alone. */
  accounts: serviceOnly
    .output(
      z.array(
        z.object({
          channel: z.string(),
          name: z.string(),
          settings: z.record(z.string(), z.unknown()),
        }),
      ),
    )
    .query(async ({ ctx }) => {
      const accounts = await ctx.wire.tools.store.channelAccounts.all();
      return accounts
        .filter(({ isActive }) => isActive)
        .map(({ channel, account: name, settings }) => ({ channel, name, settings }));
    }),
  reportHealth: serviceOnly
    .input(schema.healthInput)
    .output(z.object({}))
    .mutation(({ ctx, input }) => reportHealth(ctx.wire.tools, input.seen)),
});
