/** Files people send: fetched at once, as the link holds our token and ends after an hour; it is never shown or written down. */
import { type Api, GrammyError } from 'grammy';
import type { FetchedMedia, MediaRef } from '../channel';

/** What Telegram gives to bots at all. */
const mostBytes = 20 * 1024 * 1024;
const timeoutMs = 30_000;

export type FileSource = { api: Api; apiRoot: string; token: string };

export async function fetchMedia(source: FileSource, { id, bytes }: MediaRef): Promise<FetchedMedia> {
  if (bytes !== null && bytes > mostBytes) return { ok: false, reason: 'file-too-large' };
  const path = await filePath(source.api, id);
  if (path === null) return { ok: false, reason: 'file-too-large' };
  return { ok: true, body: await download(`${source.apiRoot}/file/bot${source.token}/${path}`) };
}

/** Null when Telegram will not hand it out because of its size. */
async function filePath(api: Api, id: string): Promise<string | null> {
  try {
    return (await api.getFile(id)).file_path ?? null;
  } catch (error) {
    if (error instanceof GrammyError && /too big/i.test(error.description)) return null;
    throw error;
  }
}

/** Errors of fetch may name the address, which holds the token: they are replaced. */
async function download(url: string): Promise<Buffer> {
  const response = await fetch(url, { signal: AbortSignal.timeout(timeoutMs) }).catch(() => null);
  if (!response?.ok) throw new Error('Telegram did not hand out a file.');
  const body = await response.arrayBuffer().catch(() => null);
  if (!body) throw new Error('Telegram did not hand out a whole file.');
  return Buffer.from(body);
}
