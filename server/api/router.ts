/** All procedures. The public ones are the contract with the outside (docs/api.md). */
import type { Context } from './context';
import { createCallerFactory, router } from './door';
import { cityRouter, feedbackRouter, intakeRouter, knowledgeRouter, trackingRouter } from './routers/citizen';
import { deskRouter } from './routers/desk';
import { draftRouter } from './routers/draft';
import { meRouter } from './routers/me';
import { miniProgramRouter } from './routers/mini-program';
import { pushRouter } from './routers/push';
import { channelsRouter, conversationRouter, outboxRouter } from './routers/service';

export const appRouter = router({
  intake: intakeRouter,
  tracking: trackingRouter,
  feedback: feedbackRouter,
  knowledge: knowledgeRouter,
  conversation: conversationRouter,
  city: cityRouter,
  draft: draftRouter,
  me: meRouter,
  desk: deskRouter,
  push: pushRouter,
  channels: channelsRouter,
  outbox: outboxRouter,
  miniProgram: miniProgramRouter,
});

export type AppRouter = typeof appRouter;

const createCaller = createCallerFactory(appRouter);

/** The same door without the network: for pages, adapters and the worker. */
export function openDoor(context: Context): Door {
  return createCaller(context);
}
export type Door = ReturnType<typeof createCaller>;
