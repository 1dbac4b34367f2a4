/** Files people send, in two steps: their id gives a link that is good for some minutes, and the link gives the file to us alone. */
import { z } from 'zod';
import type { FetchedMedia, MediaRef } from '../channel';
import { callGraph, type Graph, headersOf } from './graph';

/** More than the largest file that we keep; the vendor lets through 100 MB. */
const mostBytes = 20 * 1024 * 1024;
const linkTimeoutMs = 15_000;
const fileTimeoutMs = 30_000;
/** What the vendor says of an id that it does not know (any more): files are kept for some days. */
const unknownObject = 100;

const linkSchema = z.object({ url: z.url().max(4000), file_size: z.coerce.number().optional() });

export async function fetchMedia(graph: Graph, { id }: MediaRef): Promise<FetchedMedia> {
  const path = `${encodeURIComponent(id)}?phone_number_id=${graph.phoneId}`;
  const answer = await callGraph(graph, { path, timeoutMs: linkTimeoutMs });
  if (!answer.ok && (answer.code === unknownObject || answer.status === 404))
    return { ok: false, reason: 'file-not-found' };
  const link = answer.ok ? linkSchema.safeParse(answer.body).data : undefined;
  if (!link || !isTrusted(link.url, graph)) throw new Error('WhatsApp did not say where a file is.');
  if ((link.file_size ?? 0) > mostBytes) return { ok: false, reason: 'file-too-large' };
  const body = await download(graph, link.url);
  return body ? { ok: true, body } : { ok: false, reason: 'file-too-large' };
}

/** Our token goes with the request: never without encryption, except to the very machine that the settings name. */
function isTrusted(url: string, { root }: Graph): boolean {
  const { protocol, origin } = new URL(url);
  return protocol === 'https:' || origin === new URL(root).origin;
}

/** Null when it is larger than was said. Errors of fetch may name the link: they are replaced. */
async function download(graph: Graph, url: string): Promise<Buffer | null> {
  try {
    const response = await fetch(url, {
      headers: headersOf(graph),
      signal: AbortSignal.timeout(fileTimeoutMs),
    });
    if (response.ok && response.body) return await readUpTo(response.body, mostBytes);
  } catch {
    // Said below, without what fetch says.
  }
  throw new Error('WhatsApp did not hand out a file.');
}

async function readUpTo(stream: ReadableStream<Uint8Array>, most: number): Promise<Buffer | null> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of stream as unknown as AsyncIterable<Uint8Array>) {
    bytes += chunk.length;
    if (bytes > most) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
