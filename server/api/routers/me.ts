/** "My cases": the way in, and what a signed-in citizen may see and change. Nobody needs it to file or to follow a case. */
import { z } from 'zod';
import { isoWithOffset } from '#server/domain/calendar/city-time';
import { erasePerson, readErasable } from '#server/use-cases/erase-person';
import { joinByLink, joinFromPage, makeLinkCode, readLink } from '#server/use-cases/link-codes';
import { endSessions, pageOfCases } from '#server/use-cases/my-cases';
import {
  chooseChannel,
  maskName,
  readChannels,
  setNotices,
  unlinkChannel,
} from '#server/use-cases/own-channels';
import { readLooks, readRecord } from '#server/use-cases/own-record';
import {
  readEntrance,
  sendSignInCode,
  signInByCode,
  signInByEntrance,
  signInWays,
} from '#server/use-cases/sign-in-codes';
import { sessionFor } from '../citizen-sessions';
import { citizenRead, citizenWrite, publicRead, router, signInAttempt } from '../door';
import * as schema from '../schemas/me';
import { passkeyRouter } from './passkey';

const done = z.object({});

function shown({ channel, externalId }: { channel: string; externalId: string }) {
  return { channel, name: maskName(channel, externalId) };
}

export const meRouter = router({
  here: publicRead.output(schema.hereOutput).query(({ ctx }) => ({ isSignedIn: ctx.who.me !== null })),
  ways: publicRead.output(schema.waysOutput).query(({ ctx }) => signInWays(ctx.wire.tools)),
  sendCode: signInAttempt
    .input(schema.sendCodeInput)
    .output(done)
    .mutation(({ ctx, input }) => sendSignInCode(ctx.wire.tools, input)),
  signIn: signInAttempt
    .input(schema.signInInput)
    .output(schema.sessionOutput)
    .mutation(async ({ ctx, input }) => sessionFor(ctx, await signInByCode(ctx.wire.tools, input))),
  /** What a link that a bot gave leads to; opening it uses nothing up. */
  entrance: publicRead
    .input(schema.tokenInput)
    .output(schema.namedChannelOutput)
    .query(async ({ ctx, input }) => shown(await readEntrance(ctx.wire.tools, input.token))),
  enter: signInAttempt
    .input(schema.tokenInput)
    .output(schema.sessionOutput)
    .mutation(async ({ ctx, input }) => sessionFor(ctx, await signInByEntrance(ctx.wire.tools, input.token))),
  link: publicRead
    .input(schema.tokenInput)
    .output(schema.namedChannelOutput)
    .query(async ({ ctx, input }) => shown(await readLink(ctx.wire.tools, input.token))),
  join: citizenWrite
    .input(schema.joinInput)
    .output(done)
    .mutation(async ({ ctx, input }) => {
      const { tools } = ctx.wire;
      if ('token' in input) await joinByLink(tools, input.token, ctx.personId);
      else await joinFromPage(tools, input.code, ctx.personId);
      return {};
    }),
  cases: citizenRead
    .input(schema.casesInput)
    .output(schema.casesOutput)
    .query(({ ctx, input }) => pageOfCases(ctx.wire.tools, ctx.personId, input.page)),
  channels: citizenRead
    .output(schema.channelsOutput)
    .query(({ ctx }) => readChannels(ctx.wire.tools, ctx.personId)),
  chooseChannel: citizenWrite
    .input(schema.addressInput)
    .output(done)
    .mutation(({ ctx, input }) => chooseChannel(ctx.wire.tools, ctx.personId, input.addressId)),
  setNotices: citizenWrite
    .input(schema.noticesInput)
    .output(done)
    .mutation(({ ctx, input }) => setNotices(ctx.wire.tools, ctx.personId, input)),
  unlink: citizenWrite
    .input(schema.addressInput)
    .output(done)
    .mutation(({ ctx, input }) => unlinkChannel(ctx.wire.tools, ctx.personId, input.addressId)),
  linkCode: citizenWrite.output(schema.linkCodeOutput).mutation(async ({ ctx }) => {
    const { tools } = ctx.wire;
    const { code, expiresAt } = await makeLinkCode(tools, { personId: ctx.personId });
    return { code, expiresAt: isoWithOffset(expiresAt, tools.city.zone) };
  }),
  looks: citizenRead
    .input(schema.localeInput)
    .output(schema.looksOutput)
    .query(({ ctx, input }) => readLooks(ctx.wire.tools, ctx.personId, input.locale)),
  export: citizenWrite
    .input(schema.localeInput)
    .output(schema.recordOutput)
    .query(({ ctx, input }) => readRecord(ctx.wire.tools, ctx.personId, input.locale)),
  erasable: citizenRead
    .output(schema.erasableOutput)
    .query(({ ctx }) => readErasable(ctx.wire.tools, ctx.personId)),
  erase: citizenWrite
    .input(schema.eraseInput)
    .output(schema.erasedOutput)
    .mutation(({ ctx, input }) => erasePerson(ctx.wire.tools, ctx.personId, input)),
  signOutEverywhere: citizenWrite
    .output(done)
    .mutation(({ ctx }) => endSessions(ctx.wire.tools, ctx.personId)),
  passkey: passkeyRouter,
});
