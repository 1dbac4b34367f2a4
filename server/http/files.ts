/** Files by their signed, short-lived links: `/files/{id}/{full|thumb}?e=…&s=…`. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import { readRange, slice } from '#server/files/byte-range';
import { servingHeaders } from '#server/files/serving-headers';
import { checkLink } from '#server/files/signed-link';
import type { Wire } from '#server/wire';

export async function serveFile(
  wire: Wire,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const link = checkLink(request.url ?? '', wire.linkKey, wire.tools.now());
  if (!link.ok) return void response.writeHead(link.reason === 'link-expired' ? 403 : 404).end();
  const file = await wire.tools.store.drafts.file(link.attachmentId);
  const key = link.variant === 'thumb' ? file?.thumbnailKey : file?.storageKey;
  const stored = key ? await wire.storage.get(key) : null;
  if (!file || !stored) return void response.writeHead(404).end();
  // Players ask for parts: a recording can be wound back without fetching it again.
  const range = readRange(request.headers.range, stored.bytes);
  response.writeHead(range ? 206 : 200, {
    ...servingHeaders(file.contentType),
    'accept-ranges': 'bytes',
    'content-length': range ? range.end - range.start + 1 : stored.bytes,
    ...(range && { 'content-range': `bytes ${range.start}-${range.end}/${stored.bytes}` }),
  });
  if (request.method === 'HEAD') {
    stored.body.destroy();
    response.end();
    return;
  }
  // Someone who closes the page in the middle is no fault of ours.
  await pipeline(range ? slice(stored.body, range) : stored.body, response).catch(() => undefined);
}
