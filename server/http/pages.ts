/**
 * Pages, by Next behind our own server: citizen pages leave without the framework's scripts, what is the same for everybody is kept
 * compressed, the desk gets a nonce, and when something is missing or broken people read a page of ours in their language.
 */
import { randomBytes } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import zlib from 'node:zlib';
import { type Locale, negotiate } from '#locales/languages';
import { cookieNames } from '#server/api/context';
import { readCookie } from '#server/api/cookies';
import { gatherPage, type Page } from './gathered-response';
import { createPageCache, encodingFor, sendKept, sharedMs } from './page-cache';
import { isEmbedded, type PageRoute, routeOf, withDraft } from './page-routes';
import { citizenPolicy, deskPolicy, developmentPolicy, embedPolicy, securityHeaders } from './policy';
import { withoutFrameworkScripts } from './scriptless';

export type NextHandler = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

export type PageSettings = {
  isDevelopment: boolean;
  isSecure: boolean;
  defaultLocale: Locale;
  /** Origins that may show the chat in their pages. */
  embedSites: readonly string[];
  /** Ours, made in this process: Next's own render goes through it to get a page that is not in the cache yet. */
  selfUrl: () => string;
};

export function createPages(handle: NextHandler, settings: PageSettings) {
  const cache = createPageCache();
  const security = securityHeaders(settings.isSecure);
  const citizenHeaders = { ...security, 'content-security-policy': citizenPolicy };

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', 'http://page');
    const route = routeOf(url.pathname, url.search);
    for (const [name, value] of Object.entries(security)) response.setHeader(name, value);
    // Old browsers know only this header, and it cannot name sites.
    if (mayBeFramed(url)) response.removeHeader('x-frame-options');
    if (settings.isDevelopment) return inDevelopment(request, response, url);
    if (route.kind === 'desk') return desk(request, response);
    if (route.kind === 'other' && !isPageOfNoLanguage(url.pathname)) return handle(request, response);
    return citizen(request, response, url, route);
  }

  function mayBeFramed(url: URL): boolean {
    return settings.embedSites.length > 0 && isEmbedded(url);
  }

  function inDevelopment(request: IncomingMessage, response: ServerResponse, url: URL): Promise<void> {
    response.setHeader('content-security-policy', developmentPolicy);
    request.url = withDraft(url.pathname, hasDraft(request)) + url.search;
    return handle(request, response);
  }

  function desk(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const policy = deskPolicy(randomBytes(16).toString('base64'));
    // Next reads the nonce from the request's policy and puts it on its own scripts.
    request.headers['content-security-policy'] = policy;
    response.setHeader('content-security-policy', policy);
    response.setHeader('cache-control', 'no-store');
    return handle(request, response);
  }

  async function citizen(
    request: IncomingMessage,
    response: ServerResponse,
    url: URL,
    route: PageRoute,
  ): Promise<void> {
    const path = request.method === 'GET' ? withDraft(url.pathname, hasDraft(request)) : url.pathname;
    const isKeepable =
      (route.kind === 'fixed' || route.kind === 'shared') && path === url.pathname && isReading(request);
    const key = path + url.search;
    const kept = isKeepable ? cache.find(key) : null;
    if (kept) return sendKept(request, response, kept, citizenHeaders);
    request.url = key;
    response.setHeader(
      'content-security-policy',
      mayBeFramed(url) ? embedPolicy(settings.embedSites) : citizenPolicy,
    );
    gatherPage(response, (page, end) => {
      finish(request, response, route, page, isKeepable ? key : null, end).catch(() => response.destroy());
    });
    await handle(request, response);
  }

  async function finish(
    request: IncomingMessage,
    response: ServerResponse,
    route: PageRoute,
    page: Page,
    key: string | null,
    end: (body: Buffer) => void,
  ): Promise<void> {
    if (page.status >= 400) return problem(request, response, page, route.locale, end);
    const html = Buffer.from(withoutFrameworkScripts(page.html));
    // The answer to HEAD has no body: kept, it would blank the page for everybody.
    if (key && request.method === 'GET' && page.status === 200) {
      const kept = await cache.keep(key, html, route.kind === 'fixed' ? Number.POSITIVE_INFINITY : sharedMs);
      return sendKept(request, response, kept, {});
    }
    if (!response.hasHeader('cache-control') || route.kind === 'own')
      response.setHeader('cache-control', 'no-store');
    response.setHeader('vary', 'accept-encoding, cookie');
    const encoded = compress(request, html);
    if (encoded.name) response.setHeader('content-encoding', encoded.name);
    response.setHeader('content-length', encoded.body.length);
    end(encoded.body);
  }

  /** Our own page for what went wrong, in the language of the address or of the browser. */
  async function problem(
    request: IncomingMessage,
    response: ServerResponse,
    page: Page,
    locale: Locale | null,
    end: (body: Buffer) => void,
  ): Promise<void> {
    const language = locale ?? negotiate(request.headers['accept-language']) ?? settings.defaultLocale;
    const kind = page.status === 404 ? 'not-found' : page.status === 503 ? 'unavailable' : 'broken';
    const kept = await problemPage(`/${language}/problem/${kind}`);
    if (kept) return sendKept(request, response, kept, {}, page.status);
    end(Buffer.from(withoutFrameworkScripts(page.html)));
  }

  async function problemPage(path: string) {
    const kept = cache.find(path);
    if (kept) return kept;
    const answer = await fetch(settings.selfUrl() + path, { signal: AbortSignal.timeout(5_000) });
    if (!answer.ok) return null;
    await answer.arrayBuffer();
    return cache.find(path);
  }

  /** For answers of the server's own (uploads, a dead database), so that these too end in a page people can read. */
  async function sendProblem(
    request: IncomingMessage,
    response: ServerResponse,
    status: number,
  ): Promise<void> {
    const locale = routeOf(new URL(request.url ?? '/', 'http://page').pathname, '').locale;
    await problem(request, response, { status, html: '' }, locale, () => response.writeHead(status).end());
  }

  return { serve, sendProblem };
}

function hasDraft(request: IncomingMessage): boolean {
  return readCookie(request.headers.cookie, cookieNames.draft) !== null;
}

function isReading(request: IncomingMessage): boolean {
  return request.method === 'GET' || request.method === 'HEAD';
}

/** Addresses without a language are `/` and whatever somebody mistyped; files and Next's own paths are not pages. */
function isPageOfNoLanguage(path: string): boolean {
  return !path.startsWith('/_next/') && !path.startsWith('/api/') && !/\.[a-z0-9]+$/i.test(path);
}

/** Level 4: measured as the best trade between bytes and CPU for pages of this size. */
function compress(request: IncomingMessage, html: Buffer): { name: string | null; body: Buffer } {
  const encoding = encodingFor(request);
  if (!encoding || html.length < 1_000) return { name: null, body: html };
  return { name: 'gzip', body: zlib.gzipSync(html, { level: 4 }) };
}
