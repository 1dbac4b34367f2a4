/**
 * `POST /webhooks/<channel>[/<account>]/login` with `{ code, locale? }`: an app signs in with the code that its vendor gave it. The vendor
 * tells us who that is; the phone gets a bearer of ours and never anything of the vendor's.
 */
import { TRPCError } from '@trpc/server';
import { getHTTPStatusCodeFromError } from '@trpc/server/http';
import { z } from 'zod';
import type { Channel, RawRequest, RawResponse } from '#bots/channel';
import { type Locale, locales } from '#locales/languages';
import { plainTranslator } from '#locales/translate';
import { refusalOf } from '#server/api/door';
import { createLimits } from '#server/api/limits';
import type { Door } from '#server/api/router';
import { no, type Refusal, refusalCodes } from '#server/domain/refusals';

const inputSchema = z.strictObject({
  code: z.string().min(1).max(200),
  locale: z.enum(locales).optional(),
});

export function isLogin(path: string): boolean {
  return /^\/webhooks\/[^?]*\/login(?:\?|$)/.test(path);
}

/** `ip`: who asks; null for this machine, which is not counted. */
export function createChannelLogin(door: Pick<Door, 'miniProgram'>) {
  const limits = createLimits();
  return async (channel: Channel, { method, body }: RawRequest, ip: string | null): Promise<RawResponse> => {
    const input = method === 'POST' ? readInput(body) : null;
    if (!channel.login || !input) return refusal('invalid-input', input?.locale);
    try {
      await limits.take('sign-in', { ip, device: null, isService: false });
    } catch (error) {
      return refusal(refusalOf(error), input.locale);
    }
    const signed = await channel.login(input.code).catch(() => no('service-unavailable'));
    if (!signed.ok) return refusal(signed.reason, input.locale);
    const { name, account } = channel;
    const { externalId, asks } = signed;
    const locale = input.locale ?? null;
    const bearer = await door.miniProgram.signIn({ channel: name, account, externalId, locale });
    return json(200, { ...bearer, asks });
  };
}

function readInput(body: Buffer): z.infer<typeof inputSchema> | null {
  try {
    return inputSchema.parse(JSON.parse(body.toString('utf8')));
  } catch {
    return null;
  }
}

/** The same words and numbers as at the door. */
function refusal(reason: Refusal, locale: Locale = locales[0]): RawResponse {
  const status = getHTTPStatusCodeFromError(new TRPCError({ code: refusalCodes[reason] }));
  const message = plainTranslator(locale)(`refusals:${reason}`);
  return json(status, { error: { message, data: { refusal: reason } } });
}

function json(status: number, body: unknown): RawResponse {
  return { status, contentType: 'application/json; charset=utf-8', body: JSON.stringify(body) };
}
