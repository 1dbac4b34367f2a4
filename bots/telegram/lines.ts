/** Two ways to call the same bot: one that waits for updates as long as Telegram may take, and one for everything else, which must not wait. */
import { Api } from 'grammy';

/** A message has to be through, or given back, while its row of the outbox is ours, which is a minute. */
const callSeconds = 15;

export type Line = { token: string; apiRoot: string; waitSeconds: number };

/** `patient` is for `getUpdates` and nothing else. */
export function openLines({ token, apiRoot, waitSeconds }: Line): { api: Api; patient: Api } {
  return {
    api: new Api(token, { apiRoot, timeoutSeconds: callSeconds }),
    patient: new Api(token, { apiRoot, timeoutSeconds: waitSeconds + callSeconds }),
  };
}
