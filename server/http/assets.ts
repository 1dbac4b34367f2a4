/**
 * Style sheets and scripts, compressed once and kept: what the build made (`/_next/static`, its names change with its content, so browsers
 * may keep it for ever) and our own script files. Everything else falls through to Next.
 */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join, normalize } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { encodingFor } from './page-cache';

const types: Record<string, string> = {
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  svg: 'image/svg+xml',
};
/** Scripts that esbuild makes (server/launch/bundles): for pages, for other sites that show the chat, and the one that runs without a page. */
const ownScripts = new Set(['/enhance.js', '/chat.js', '/passkey.js', '/embed.js', '/sw.js']);
/** The build of one site has a few hundred such files; more would be somebody guessing names. */
const most = 1_000;

type Asset = { plain: Buffer; gzip: Buffer; brotli: Buffer; etag: string; type: string };

export function createAssets(buildFolder: string) {
  const kept = new Map<string, Asset>();

  async function load(path: string): Promise<Asset | null> {
    const file = fileOf(path, buildFolder);
    const type = types[/\.(\w+)$/.exec(path)?.[1] ?? ''];
    if (!file || !type) return null;
    const plain = await readFile(file).catch(() => null);
    if (!plain) return null;
    const etag = `"${createHash('sha256').update(plain).digest('base64url').slice(0, 22)}"`;
    const asset = {
      plain,
      gzip: gzipSync(plain, { level: 9 }),
      brotli: brotliCompressSync(plain),
      etag,
      type,
    };
    if (kept.size < most) kept.set(path, asset);
    return asset;
  }

  /** True when it answered. */
  return async function serve(request: IncomingMessage, response: ServerResponse): Promise<boolean> {
    const path = (request.url ?? '').split('?', 1)[0] ?? '';
    if (request.method !== 'GET' || !(path.startsWith('/_next/static/') || ownScripts.has(path)))
      return false;
    const asset = kept.get(path) ?? (await load(path));
    if (!asset) return false;
    // Pages that shield themselves (COEP) load only what says that it is for everybody.
    if (path === '/embed.js') response.setHeader('cross-origin-resource-policy', 'cross-origin');
    send(request, response, asset, !ownScripts.has(path));
    return true;
  };
}

function fileOf(path: string, buildFolder: string): string | null {
  if (ownScripts.has(path)) return `public${path}`;
  const below = normalize(decodeURIComponent(path.slice('/_next/static/'.length)));
  return below.startsWith('..') || below.includes('\0') ? null : join(buildFolder, 'static', below);
}

function send(request: IncomingMessage, response: ServerResponse, asset: Asset, isImmutable: boolean): void {
  const encoding = encodingFor(request);
  const body = encoding === 'br' ? asset.brotli : encoding === 'gzip' ? asset.gzip : asset.plain;
  const headers = {
    'content-type': asset.type,
    'cache-control': isImmutable ? 'public, max-age=31536000, immutable' : 'no-cache',
    etag: asset.etag,
    vary: 'accept-encoding',
    'x-content-type-options': 'nosniff',
  };
  if (request.headers['if-none-match'] === asset.etag) return void response.writeHead(304, headers).end();
  response.writeHead(200, {
    ...headers,
    'content-length': body.length,
    ...(encoding && { 'content-encoding': encoding }),
  });
  response.end(body);
}
