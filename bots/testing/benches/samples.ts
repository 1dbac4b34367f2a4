/** What vendors sent, as it was recorded, with invented people. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RawRequest } from '../../channel';
import type { Sample } from '../channel-contract';

/** The files of bots/<channel>/samples: `kinds` are the events that a body becomes. */
export function readSamples(channel: string, post: (body: unknown) => RawRequest): Sample[] {
  const folder = join(import.meta.dirname, '../..', channel, 'samples');
  return readdirSync(folder).map((file) => {
    const { kinds, body } = JSON.parse(readFileSync(join(folder, file), 'utf8')) as {
      kinds: string[];
      body: unknown;
    };
    return { name: file, request: post(body), kinds };
  });
}
