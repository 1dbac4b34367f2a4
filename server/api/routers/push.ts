/** Notices on a person's own device, asked for on the pages of their case by the site's script (and by the one that runs without a page). */
import { z } from 'zod';
import { localeSchema } from '#server/domain/intake/request';
import { pushSubscriptionSchema } from '#server/domain/notices/push-subscription';
import { followCase, isFollowingCase, renewSubscription, unfollowCase } from '#server/use-cases/follow-case';
import { publicRead, publicWrite, router } from '../door';

const following = {
  caseNumber: z.string().max(100),
  subscription: pushSubscriptionSchema,
};
const nothing = z.object({});

export const pushRouter = router({
  subscribe: publicWrite
    .input(z.strictObject({ ...following, accessCode: z.string().max(50).optional(), locale: localeSchema }))
    .output(nothing)
    .mutation(async ({ ctx, input }) => {
      const proof = { accessCode: input.accessCode || undefined, grants: ctx.who.grants };
      await followCase(ctx.wire.tools, input, proof, ctx.wire.env.PUSH_SERVICES);
      return {};
    }),
  unsubscribe: publicWrite
    .input(z.strictObject(following))
    .output(nothing)
    .mutation(async ({ ctx, input }) => {
      await unfollowCase(ctx.wire.tools, input);
      return {};
    }),
  isFollowing: publicRead
    .input(z.strictObject(following))
    .output(z.object({ isFollowing: z.boolean() }))
    .query(({ ctx, input }) => isFollowingCase(ctx.wire.tools, input)),
  renew: publicWrite
    .input(z.strictObject({ old: pushSubscriptionSchema, new: pushSubscriptionSchema }))
    .output(nothing)
    .mutation(async ({ ctx, input }) => {
      await renewSubscription(ctx.wire.tools, input, ctx.wire.env.PUSH_SERVICES);
      return {};
    }),
});
