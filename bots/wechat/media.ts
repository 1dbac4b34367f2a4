/** Photos people send: WeChat keeps them for three days. */
import type { FetchedMedia, MediaRef } from '../channel';
import type { WechatApi } from '../wechat-platform/call';

/** WeChat takes photos of up to 10 MB. */
const mostBytes = 20 * 1024 * 1024;
/** The id is wrong, or the three days are over. */
const goneErrors: readonly (number | null)[] = [40007, 40004];

/** Throws when it may work later. */
export async function fetchMedia(api: WechatApi, { id }: MediaRef): Promise<FetchedMedia> {
  const got = await api.download('/cgi-bin/media/get', { media_id: id }, mostBytes);
  if (got.kind === 'file') return { ok: true, body: got.body };
  if (got.kind === 'too-large') return { ok: false, reason: 'file-too-large' };
  const { errcode, isAboutToken, error } = got.failure;
  if (!isAboutToken && goneErrors.includes(errcode)) return { ok: false, reason: 'file-not-found' };
  throw new Error(`WeChat did not hand out a file: ${error}.`);
}
