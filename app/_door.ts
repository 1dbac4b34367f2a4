/**
 * The door as pages and form handlers use it: the tRPC router called in this process, for the person behind the current request. Cookies
 * that say what a device may see are signed; they are set here and nowhere else.
 */
import { randomUUID } from 'node:crypto';
import { cookies, headers } from 'next/headers';
import { cookieNames } from '#server/api/context';
import { house } from '#server/api/house';
import type { Door } from '#server/api/router';
import { isRefusal, type Refusal, Refused } from '#server/domain/refusals';

export type Attempt<T> = { ok: true; value: T } | { ok: false; reason: Refusal };

export async function door(): Promise<Door> {
  const sent = await headers();
  return house().doorFor({
    cookie: sent.get('cookie') ?? undefined,
    acceptLanguage: sent.get('accept-language') ?? undefined,
    ip: sent.get('x-huying-ip') || null,
  });
}

/** A refusal as a value; anything else is a bug and goes on as an error. */
export async function attempt<T>(work: Promise<T>): Promise<Attempt<T>> {
  try {
    return { ok: true, value: await work };
  } catch (error) {
    const reason = reasonOf(error);
    if (reason) return { ok: false, reason };
    throw error;
  }
}

/** By name, not by class: Next's bundle has a copy of the class of its own. */
function reasonOf(error: unknown): Refusal | null {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  if (cause instanceof Refused) return cause.reason;
  if (cause instanceof Error && cause.name === 'Refused' && isRefusal(cause.message)) return cause.message;
  const isInput = error instanceof Error && (error as { code?: unknown }).code === 'BAD_REQUEST';
  return isInput ? 'invalid-input' : null;
}

const day = 86_400;
const mostGrants = 10;

async function setCookie(name: string, value: string, maxAge: number): Promise<void> {
  // The request comes first: reading it is what tells Next that a page is made for who asks.
  const jar = await cookies();
  const secure = house().settings.isSecure;
  jar.set(name, value, { httpOnly: true, sameSite: 'lax', secure, path: '/', maxAge });
}

export async function grantedCases(): Promise<string[]> {
  const sent = await headers();
  return house().grantsIn(sent.get('cookie') ?? undefined);
}

/** This device may see the case for a day: after filing it, or after its code was right. */
export async function grantCase(caseNumber: string): Promise<void> {
  const others = (await grantedCases()).filter((known) => known !== caseNumber);
  const grants = [caseNumber, ...others].slice(0, mostGrants);
  const expires = Math.floor(Date.now() / 1000) + day;
  await setCookie(cookieNames.cases, house().sign('cases', `${grants.join(',')}|${expires}`), day);
  await rememberDevice();
}

export async function draftId(): Promise<string | null> {
  const value = (await cookies()).get(cookieNames.draft)?.value ?? '';
  return /^[0-9a-f-]{36}$/.test(value) ? value : null;
}

export async function setDraftId(id: string): Promise<void> {
  await setCookie(cookieNames.draft, id, 30 * day);
  await rememberDevice();
}

/** A number for the limits against abuse (server/api/limits), set with the first thing a person writes and never before. */
async function rememberDevice(): Promise<void> {
  if ((await cookies()).has(cookieNames.device)) return;
  await setCookie(cookieNames.device, house().sign('device', randomUUID()), 365 * day);
}

export async function clearDraft(): Promise<void> {
  (await cookies()).delete({ name: cookieNames.draft, path: '/' });
}
