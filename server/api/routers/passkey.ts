/** Passkeys of "my cases". The device's answer is checked here, what it opens is decided in the use-cases. */
import { z } from 'zod';
import { askForNewPasskey, askForPasskey, checkPasskey, readNewPasskey } from '#server/auth/passkeys';
import { isoWithOffset } from '#server/domain/calendar/city-time';
import { Refused } from '#server/domain/refusals';
import {
  addPasskey,
  findPasskey,
  makeChallenge,
  readPasskeys,
  removePasskey,
  signInByPasskey,
  takeChallenge,
} from '#server/use-cases/passkeys';
import { sessionFor } from '../citizen-sessions';
import { citizenRead, citizenWrite, router, signInAttempt } from '../door';
import * as schema from '../schemas/me';

const done = z.object({});
const plain = (options: object) => ({ ...options }) as Record<string, unknown>;

export const passkeyRouter = router({
  list: citizenRead.output(schema.passkeysOutput).query(async ({ ctx }) => {
    const { tools } = ctx.wire;
    const at = (instant: Date) => isoWithOffset(instant, tools.city.zone);
    const passkeys = await readPasskeys(tools, ctx.personId);
    return {
      passkeys: passkeys.map(({ id, createdAt, lastUsedAt }) => ({
        id,
        since: at(createdAt),
        lastUsedAt: lastUsedAt && at(lastUsedAt),
      })),
    };
  }),
  newOptions: citizenWrite
    .input(schema.localeInput)
    .output(schema.challengeOutput)
    .mutation(async ({ ctx, input }) => {
      const { tools } = ctx.wire;
      const name = tools.say(input.locale, 'my:title');
      const person = { id: ctx.personId, name, site: tools.say(input.locale, 'common:brand.name') };
      const known = await readPasskeys(tools, ctx.personId);
      const options = await askForNewPasskey(tools.baseUrl, person, known);
      return { token: await makeChallenge(tools, options.challenge), options: plain(options) };
    }),
  add: citizenWrite
    .input(schema.newPasskeyInput)
    .output(done)
    .mutation(async ({ ctx, input }) => {
      const { tools } = ctx.wire;
      const challenge = await takeChallenge(tools, input.token);
      const passkey = await readNewPasskey(tools.baseUrl, challenge, input.answer);
      if (!passkey) throw new Refused('passkey-unknown');
      return addPasskey(tools, ctx.personId, passkey);
    }),
  remove: citizenWrite
    .input(schema.passkeyIdInput)
    .output(done)
    .mutation(({ ctx, input }) => removePasskey(ctx.wire.tools, ctx.personId, input.id)),
  options: signInAttempt.output(schema.challengeOutput).mutation(async ({ ctx }) => {
    const { tools } = ctx.wire;
    const options = await askForPasskey(tools.baseUrl);
    return { token: await makeChallenge(tools, options.challenge), options: plain(options) };
  }),
  signIn: signInAttempt
    .input(schema.passkeyInput)
    .output(schema.sessionOutput)
    .mutation(async ({ ctx, input }) => {
      const { tools } = ctx.wire;
      const challenge = await takeChallenge(tools, input.token);
      const passkey = await findPasskey(tools, input.answer.id);
      const counter = await checkPasskey(tools.baseUrl, challenge, input.answer, passkey);
      if (counter === null) throw new Refused('passkey-unknown');
      return sessionFor(ctx, await signInByPasskey(tools, passkey, counter));
    }),
});
