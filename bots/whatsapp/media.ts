/** Files people send, in two steps: their id gives a link that is good for some minutes, and the link gives the file to us alone. */
import { z } from 'zod';
import type { FetchedMedia, MediaRef } from '../channel';
import { readAtMost } from '../read-at-most';
import { callGraph, type Graph, type GraphAnswer, headersOf } from './graph';

/** More than the largest file that we keep; the vendor lets through 100 MB. */
const mostBytes = 20 * 1024 * 1024;
const linkTimeoutMs = 15_000;
const fileTimeoutMs = 30_000;
/** A field of ours that is wrong: here there is only the id of the file. */
const wrongId = 100;

const linkSchema = z.object({ url: z.url().max(4000), file_size: z.coerce.number().optional() });

export async function fetchMedia(graph: Graph, { id }: MediaRef): Promise<FetchedMedia> {
  const path = `${encodeURIComponent(id)}?phone_number_id=${graph.phoneId}`;
  const answer = await callGraph(graph, { path, timeoutMs: linkTimeoutMs });
  if (await isGone(graph, answer)) return { ok: false, reason: 'file-not-found' };
  const link = answer.ok ? linkSchema.safeParse(answer.body).data : undefined;
  if (!link || !isTrusted(link.url, graph)) throw new Error('WhatsApp did not say where a file is.');
  if ((link.file_size ?? 0) > mostBytes) return { ok: false, reason: 'file-too-large' };
  const body = await download(graph, link.url);
  return body ? { ok: true, body } : { ok: false, reason: 'file-too-large' };
}

/** Files are kept for some days. Of one that our token may not see the vendor says the same: then it does not show us our number either. */
async function isGone(graph: Graph, answer: GraphAnswer): Promise<boolean> {
  if (answer.ok) return false;
  if (!answer.isMissing) return answer.code === wrongId || answer.status === 404;
  return (await callGraph(graph, { path: `${graph.phoneId}?fields=id`, timeoutMs: linkTimeoutMs })).ok;
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
    if (response.ok && response.body) return await readAtMost(response.body, mostBytes);
  } catch {
    // Said below, without what fetch says.
  }
  throw new Error('WhatsApp did not hand out a file.');
}
