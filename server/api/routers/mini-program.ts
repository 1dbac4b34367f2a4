/** For apps whose talk lives here: what the person's phone reports, and what the adapter needs to write to them. */
import { z } from 'zod';
import { Refused } from '#server/domain/refusals';
import { appendToAddress } from '#server/use-cases/append-to-conversation';
import { addGrants, forgetGrants, giveBackGrant, spendGrant } from '#server/use-cases/grants';
import { signInAddress } from '#server/use-cases/sign-in-address';
import { publicRead, router, serviceOnly } from '../door';
import * as schema from '../schemas/mini-program';

const done = z.object({});

export const miniProgramRouter = router({
  /** The templates that the person just allowed one message of. */
  granted: publicRead
    .input(schema.grantedInput)
    .output(done)
    .mutation(({ ctx, input }) => {
      const { address } = ctx.who;
      if (!address) throw new Refused('not-signed-in');
      return addGrants(ctx.wire.tools, address.id, input.templateIds);
    }),
  /** After the vendor said who it is: only the server's own login calls it. */
  signIn: serviceOnly
    .input(schema.signInAddressInput)
    .output(schema.bearerOutput)
    .mutation(({ ctx, input }) => signInAddress(ctx.wire.tools, input)),
  append: serviceOnly
    .input(schema.appendToAddressInput)
    .output(z.object({ isNew: z.boolean() }))
    .mutation(({ ctx, input }) => appendToAddress(ctx.wire.tools, input)),
  spendGrant: serviceOnly
    .input(schema.spendInput)
    .output(z.object({ isSpent: z.boolean() }))
    .mutation(({ ctx, input }) => spendGrant(ctx.wire.tools, input)),
  giveBackGrant: serviceOnly
    .input(schema.grantInput)
    .output(done)
    .mutation(({ ctx, input }) => giveBackGrant(ctx.wire.tools, input)),
  forgetGrants: serviceOnly
    .input(schema.grantInput)
    .output(done)
    .mutation(({ ctx, input }) => forgetGrants(ctx.wire.tools, input)),
});
