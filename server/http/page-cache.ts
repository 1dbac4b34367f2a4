/**
 * Pages ready to go: cleaned, compressed in both encodings, with an ETag. Fixed pages stay until the process ends, shared ones for a
 * minute; at most 2,000 entries, the oldest go first. What does not depend on the person costs a look-up and a write.
 */
import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { promisify } from 'node:util';
import zlib from 'node:zlib';

/** Enough for every page and article in every language; what is asked for beyond that is made anew. */
const usualMost = 2_000;
export const sharedMs = 60_000;

const brotli = promisify(zlib.brotliCompress);
const gzip = promisify(zlib.gzip);

export type KeptPage = { html: Buffer; gzip: Buffer; brotli: Buffer; etag: string; until: number };

export function createPageCache(now: () => number = Date.now, most = usualMost) {
  const pages = new Map<string, KeptPage>();
  return {
    find(key: string): KeptPage | null {
      const page = pages.get(key);
      if (!page) return null;
      if (page.until > now()) return page;
      pages.delete(key);
      return null;
    },
    async keep(key: string, html: Buffer, forMs: number): Promise<KeptPage> {
      const [zipped, brotlied] = await Promise.all([gzip(html, { level: 9 }), brotli(html)]);
      const etag = `"${createHash('sha256').update(html).digest('base64url').slice(0, 22)}"`;
      const page = { html, gzip: zipped, brotli: brotlied, etag, until: now() + forMs };
      if (pages.size >= most && !pages.has(key)) pages.delete(pages.keys().next().value ?? '');
      pages.set(key, page);
      return page;
    },
  };
}

type Encoding = 'br' | 'gzip' | null;

export function encodingFor(request: IncomingMessage): Encoding {
  const accepted = String(request.headers['accept-encoding'] ?? '').replaceAll(' ', '');
  // `;q=0` is how a client says that it does not want one.
  if (/\bbr\b(?!;q=0(\.0+)?(,|$))/.test(accepted)) return 'br';
  return /\bgzip\b(?!;q=0(\.0+)?(,|$))/.test(accepted) ? 'gzip' : null;
}

/** Sends a kept page: to the browser it is fresh for no time at all, but costs nothing when it has it already (304). */
export function sendKept(
  request: IncomingMessage,
  response: ServerResponse,
  page: KeptPage,
  headers: Record<string, string>,
  status = 200,
): void {
  const encoding = encodingFor(request);
  const body = encoding === 'br' ? page.brotli : encoding === 'gzip' ? page.gzip : page.html;
  const base = { ...headers, etag: page.etag, vary: 'accept-encoding, cookie', 'cache-control': 'no-cache' };
  // A proxy that packs pages anew makes the tag a weak one (`W/`), and a browser may name several.
  if (status === 200 && request.headers['if-none-match']?.includes(page.etag)) {
    response.writeHead(304, base).end();
    return;
  }
  response.writeHead(status, {
    ...base,
    'content-type': 'text/html; charset=utf-8',
    'content-length': body.length,
    ...(encoding && { 'content-encoding': encoding }),
  });
  response.end(request.method === 'HEAD' ? undefined : body);
}
