/** What the server tells everybody behind it about a request. */
import type { IncomingMessage } from 'node:http';
import type { RequestFacts } from '#server/api/context';

/**
 * The address of who asks; null for this machine itself. Behind a proxy that we trust (TRUST_PROXY=1) it is the last entry that the proxy
 * wrote, never one that the client could have made up.
 */
export function clientAddress(request: IncomingMessage, trustsProxy: boolean): string | null {
  const forwarded = trustsProxy
    ? String(request.headers['x-forwarded-for'] ?? '')
        .split(',')
        .at(-1)
        ?.trim()
    : '';
  const address = forwarded || request.socket.remoteAddress || '';
  return isLoopback(address) ? null : address.slice(0, 64);
}

export function isLoopback(address: string): boolean {
  return address === '' || address === '::1' || /^(::ffff:)?127\./.test(address);
}

export function factsOf(request: IncomingMessage, trustsProxy: boolean): RequestFacts {
  return {
    cookie: request.headers.cookie,
    acceptLanguage: request.headers['accept-language'],
    ip: clientAddress(request, trustsProxy),
    authorization: request.headers.authorization,
  };
}

/**
 * Did this site's own page send the request, or a client that is no browser? Browsers say where a form comes from; a form on a stranger's
 * page is refused before anything reads it.
 */
export function isFromOurPages(request: IncomingMessage, baseUrl: string): boolean {
  // A bearer does not go along by itself as a cookie does: whoever sends it means to.
  if (/^Bearer /i.test(request.headers.authorization ?? '')) return true;
  const site = request.headers['sec-fetch-site'];
  if (site) return site === 'same-origin' || site === 'none';
  const { origin, host } = request.headers;
  if (!origin) return true;
  if (origin === 'null') return false;
  return origin === new URL(baseUrl).origin || originHost(origin) === host;
}

function originHost(origin: string): string | null {
  try {
    return new URL(origin).host;
  } catch {
    return null;
  }
}
