/**
 * Files that people send: `POST /api/attachments` answers with JSON, `POST /{lang}/request/photos/upload` (a plain form) leads back to the
 * page it came from, and any other form with files in it is handed on to its page with the files already kept: the page reads plain
 * fields, `attachmentId` for each file and `refusedFile` when one was refused. Every file is looked at and cleaned first (server/files).
 */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { isLocale } from '#locales/languages';
import { plainTranslator } from '#locales/translate';
import { type Context, cookieNames } from '#server/api/context';
import { readCookie } from '#server/api/cookies';
import { refusalOf } from '#server/api/door';
import type { House } from '#server/api/house';
import { type Refusal, refusalCodes } from '#server/domain/refusals';
import { readMultipart } from '#server/files/multipart';
import { prepareFile } from '#server/files/prepare-file';
import type { UploadedFile } from '#server/files/upload';
import { storeFile } from '#server/use-cases/store-file';
import type { Wire } from '#server/wire';
import { factsOf } from './request-facts';

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

type Kept = { ids: string[]; refused: Refusal | null };

/** What of the browser's request the page needs to know when it is handed on. */
const handedOn = ['authorization', 'cookie', 'accept-language', 'user-agent', 'referer'] as const;

export function isMultipart(request: IncomingMessage): boolean {
  return request.method === 'POST' && /^multipart\/form-data/i.test(request.headers['content-type'] ?? '');
}

export function createUploads(wire: Wire, house: House, selfUrl: () => string) {
  const trustsProxy = wire.env.TRUST_PROXY === '1';
  /** Forms are for people with cookies; apps send their files to the other address. */
  const pageFacts = (request: IncomingMessage) => ({
    ...factsOf(request, trustsProxy),
    authorization: undefined,
  });

  /** One file or several; each is kept or refused by itself, and the first refusal is told. */
  async function keep(
    files: UploadedFile[],
    owner: { draftId: string | null; conversationId: string | null },
  ): Promise<Kept> {
    const ids: string[] = [];
    for (const file of files) {
      const prepared = await prepareFile(file.body);
      if (!prepared.ok) return { ids, refused: prepared.reason };
      try {
        ids.push((await storeFile(wire.tools, prepared.file, owner)).attachmentId);
      } catch (error) {
        return { ids, refused: refusalOf(error) };
      }
    }
    return { ids, refused: null };
  }

  async function toJson(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const context = await house.contexts
      .forRequest(factsOf(request, trustsProxy))
      .catch(nobodyWhenNotSignedIn);
    const answer = (status: number, body: unknown) =>
      response
        .writeHead(status, { 'content-type': 'application/json; charset=utf-8' })
        .end(JSON.stringify(body));
    const refuse = (refusal: Refusal, status = statusOf(refusal)) =>
      answer(status, {
        error: {
          refusal,
          message: plainTranslator(context?.who.locale ?? wire.env.DEFAULT_LOCALE)(`refusals:${refusal}`),
        },
      });
    if (!context) return void refuse('not-signed-in');
    const slow = await limited(context);
    if (slow) return void refuse(slow);
    const form = await readMultipart(request);
    if (!form.ok) return void refuse(form.reason, form.status);
    if (form.files.length === 0) return void refuse('file-not-found');
    const kept = await keep(form.files.filter(hasContent), noOwner);
    if (kept.refused) return void refuse(kept.refused);
    answer(200, { attachmentId: kept.ids[0], attachmentIds: kept.ids });
  }

  async function toPage(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const locale = String(request.url ?? '').split('/')[1];
    const home = `/${isLocale(locale) ? locale : wire.env.DEFAULT_LOCALE}/request/photos`;
    const lead = (refused: Refusal | null, next?: string) =>
      response
        .writeHead(303, {
          location: refused ? `${home}?refused=${refused}` : onOurSite(next, home),
          'cache-control': 'no-store',
        })
        .end();
    const context = await house.contexts.forRequest(pageFacts(request));
    const slow = await limited(context);
    if (slow) return void lead(slow);
    const form = await readMultipart(request);
    if (!form.ok) return void lead(form.reason);
    const draftId = readCookie(request.headers.cookie, cookieNames.draft) ?? '';
    const isKnown =
      uuid.test(draftId) && (await wire.tools.store.drafts.find(draftId, wire.tools.now())) !== null;
    if (!isKnown) return void lead('draft-not-found');
    const kept = await keep(form.files.filter(hasContent), { draftId, conversationId: null });
    lead(kept.refused, form.fields.next);
  }

  /** The same request without its files, sent to the page by this server itself; its answer goes back unchanged. */
  async function toForm(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const context = await house.contexts.forRequest(pageFacts(request));
    const slow = await limited(context);
    const form = await readMultipart(request);
    const words = new URLSearchParams(form.ok ? form.fields : {});
    const kept = form.ok && !slow ? await keep(form.files.filter(hasContent), noOwner) : null;
    for (const id of kept?.ids ?? []) words.append('attachmentId', id);
    const refused = slow ?? (form.ok ? kept?.refused : form.reason);
    if (refused) words.append('refusedFile', refused);
    const headers = new Headers();
    for (const name of handedOn) if (request.headers[name]) headers.set(name, String(request.headers[name]));
    const answer = await fetch(selfUrl() + request.url, {
      method: 'POST',
      body: words,
      headers,
      redirect: 'manual',
      signal: AbortSignal.timeout(30_000),
    });
    response.statusCode = answer.status;
    for (const [name, value] of answer.headers) if (passedBack.has(name)) response.setHeader(name, value);
    response.setHeader('set-cookie', answer.headers.getSetCookie());
    response.end(Buffer.from(await answer.arrayBuffer()));
  }

  return { toJson, toPage, toForm };
}

const noOwner = { draftId: null, conversationId: null };
const passedBack = new Set(['location', 'content-type', 'cache-control', 'content-security-policy']);

/** Only a path of this site: what a form says is never trusted with where to go. */
function onOurSite(next: string | undefined, home: string): string {
  return next && /^\/[A-Za-z][\w-]*\/request\/[\w-]+(\?[\w=&-]*)?$/.test(next) ? next : home;
}

/** Browsers send an empty file when nothing was chosen. */
function hasContent(file: UploadedFile): boolean {
  return file.body.length > 0;
}

/** A bearer that is not good (any more); everything else is a fault of ours. */
function nobodyWhenNotSignedIn(error: unknown): null {
  if (refusalOf(error) === 'not-signed-in') return null;
  throw error;
}

async function limited(context: Context): Promise<Refusal | null> {
  try {
    await context.limits.take('read', context.who);
    return null;
  } catch (error) {
    return refusalOf(error);
  }
}

const statuses: Partial<Record<(typeof refusalCodes)[Refusal], number>> = {
  UNAUTHORIZED: 401,
  NOT_FOUND: 404,
  PAYLOAD_TOO_LARGE: 413,
  TOO_MANY_REQUESTS: 429,
  SERVICE_UNAVAILABLE: 503,
};

function statusOf(refusal: Refusal): number {
  return statuses[refusalCodes[refusal]] ?? 400;
}
