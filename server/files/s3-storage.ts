/**
 * Attachments in any S3-compatible store. Trouble that passes (no connection, 429, 5xx) is tried again, twice, within 30 s
 * in all; put, get and remove can each be repeated without harm. Errors name the store's answer, never a key or a secret.
 */
import type { IncomingMessage } from 'node:http';
import { text } from 'node:stream/consumers';
import { setTimeout as wait } from 'node:timers/promises';
import { type S3Call, type S3Limits, type S3Place, s3Limits, sendToS3 } from './s3-request';
import { assertStorageKey, type FileStorage } from './storage';

/** Keeps files in a bucket that must exist already and must not be public. */
export function createS3Storage(place: S3Place, limits: S3Limits = s3Limits): FileStorage {
  async function call(request: S3Call): Promise<IncomingMessage> {
    assertStorageKey(request.key);
    return persevere((timeLeftMs) => sendToS3(place, request, limits, timeLeftMs), limits);
  }

  async function put(key: string, body: Buffer, contentType: string): Promise<void> {
    await expectDone(await call({ method: 'PUT', key, body, contentType }), 'keep');
  }

  async function get(key: string) {
    const response = await call({ method: 'GET', key });
    if (response.statusCode === 200) return { body: response, bytes: lengthOf(response) };
    await expectAbsent(response, 'give back');
    return null;
  }

  async function remove(key: string): Promise<void> {
    const response = await call({ method: 'DELETE', key });
    if (isSuccess(response)) response.resume();
    else await expectAbsent(response, 'remove');
  }

  return { put, get, remove };
}

/** Tries until there is an answer worth keeping, or tries or time run out. */
async function persevere(
  attempt: (timeLeftMs: number) => Promise<IncomingMessage>,
  limits: S3Limits,
): Promise<IncomingMessage> {
  const deadline = Date.now() + limits.totalMs;
  for (let tries = 0; ; tries += 1) {
    const pause = limits.firstWaitMs * 2 ** tries;
    const isLast = tries >= limits.retries;
    const mayRetry = () => !isLast && Date.now() + pause < deadline;
    try {
      const response = await attempt(deadline - Date.now());
      if (!isPassing(response.statusCode) || !mayRetry()) return response;
      response.resume();
    } catch (error) {
      if (!mayRetry()) throw error;
    }
    await wait(pause);
  }
}

function isPassing(status = 0): boolean {
  return status === 429 || status >= 500;
}

function isSuccess(response: IncomingMessage): boolean {
  return response.statusCode === 200 || response.statusCode === 204;
}

function lengthOf(response: IncomingMessage): number {
  const bytes = Number(response.headers['content-length']);
  if (Number.isSafeInteger(bytes)) return bytes;
  response.destroy();
  throw new Error('The attachment store did not say how long the file is.');
}

async function expectDone(response: IncomingMessage, verb: string): Promise<void> {
  if (!isSuccess(response)) throw await failure(response, verb);
  response.resume();
}

/** "No such file" is an answer; "no such bucket" is a wrong configuration and must not pass for an empty store. */
async function expectAbsent(response: IncomingMessage, verb: string): Promise<void> {
  const error = await failure(response, verb);
  if (response.statusCode !== 404 || error.code === 'NoSuchBucket') throw error;
}

async function failure(
  response: IncomingMessage,
  verb: string,
): Promise<Error & { code: string | undefined }> {
  const code = /<Code>(\w{1,60})<\/Code>/.exec(await text(response))?.[1];
  const answer = [response.statusCode, code].filter(Boolean).join(' ');
  return Object.assign(new Error(`The attachment store would not ${verb} a file: it answered ${answer}.`), {
    code,
  });
}
