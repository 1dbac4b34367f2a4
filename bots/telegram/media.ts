/** Files people send: fetched at once, as the link holds our token and ends after an hour; it is never shown or written down. */
import { type Api, GrammyError } from 'grammy';
import type { FetchedMedia, MediaRef } from '../channel';
import { readAtMost } from '../read-at-most';

/** What Telegram gives to bots at all. */
const mostBytes = 20 * 1024 * 1024;
const timeoutMs = 30_000;

export type FileSource = { api: Api; apiRoot: string; token: string };

export async function fetchMedia(source: FileSource, { id, bytes }: MediaRef): Promise<FetchedMedia> {
  if (bytes !== null && bytes > mostBytes) return { ok: false, reason: 'file-too-large' };
  const found = await pathOf(source.api, id);
  if (!found.ok) return found;
  const body = await download(`${source.apiRoot}/file/bot${source.token}/${found.path}`);
  return body ? { ok: true, body } : { ok: false, reason: 'file-too-large' };
}

type FoundPath = { ok: true; path: string } | Extract<FetchedMedia, { ok: false }>;

/** Telegram does not hand out large files, nor those that it no longer knows: then the person hears of it, and the talk goes on. */
async function pathOf(api: Api, id: string): Promise<FoundPath> {
  try {
    const { file_path: path } = await api.getFile(id);
    return path ? { ok: true, path } : { ok: false, reason: 'file-not-found' };
  } catch (error) {
    if (!(error instanceof GrammyError) || error.error_code !== 400) throw error;
    return { ok: false, reason: /too big/i.test(error.description) ? 'file-too-large' : 'file-not-found' };
  }
}

/**
 * Null when it is too large: a Bot API server of one's own hands out more than Telegram's. Errors of fetch may name the address, which holds the
 * token: they are replaced.
 */
async function download(url: string): Promise<Buffer | null> {
  const response = await fetch(url, { signal: AbortSignal.timeout(timeoutMs) }).catch(() => null);
  if (!response?.ok || !response.body) throw new Error('Telegram did not hand out a file.');
  return readAtMost(response.body, mostBytes).catch(() => {
    throw new Error('Telegram did not hand out a whole file.');
  });
}
