/** What a caller said, fetched from Twilio as MP3. It is often not ready yet when the call goes on. */
import { setTimeout as wait } from 'node:timers/promises';
import type { FetchedMedia, MediaRef } from '../channel';
import { fetchFile } from '../twilio/media';
import type { TwilioAccount } from '../twilio/settings';

/** Together less than the time in which a call must be answered. */
const waits = [200, 500, 1_000, 1_500, 2_000];

/** Throws when it is not ready after that: the queue comes back for it. */
export async function fetchRecording(account: TwilioAccount, { id }: MediaRef): Promise<FetchedMedia> {
  for (const ms of [0, ...waits]) {
    await wait(ms);
    const file = await fetchFile(account, `${id}.mp3`);
    if (file) return file;
  }
  throw new Error('A recording is not ready yet.');
}
