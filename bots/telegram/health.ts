/** Is the token good, and do updates come the way we wait for them: a webhook that gets through, or none while we fetch? */
import { type Api, GrammyError } from 'grammy';
import type { Health } from '../channel';

/** Health has ten seconds, and this asks twice. */
const timeoutMs = 4_000;
/** Telegram tells the newest error for ever; an older one is over. */
const freshSeconds = 120;

/** `webhookUrl` is null while we fetch messages ourselves. */
export async function health(api: Api, webhookUrl: string | null): Promise<Health> {
  try {
    await api.getMe(AbortSignal.timeout(timeoutMs) as never);
    const error = await webhookError(api, webhookUrl ?? '');
    return error ? { isWell: false, error } : { isWell: true };
  } catch (failure) {
    return readFailure(failure);
  }
}

/** While somebody's webhook is set, Telegram lets nobody fetch. */
async function webhookError(api: Api, wanted: string): Promise<string | null> {
  const set = await api.getWebhookInfo(AbortSignal.timeout(timeoutMs) as never);
  if (set.url !== wanted) return set.url ? 'webhook-elsewhere' : 'webhook-missing';
  const { last_error_date: at = 0, pending_update_count: waiting } = set;
  const isFresh = Date.now() / 1000 - at < freshSeconds;
  // One call that failed is called again; it is an illness when something waits for it.
  return isFresh && waiting > 0 ? 'webhook-fails' : null;
}

function readFailure(failure: unknown): Health {
  if (!(failure instanceof GrammyError)) return { isWell: false, error: 'not-reached' };
  // Being asked too often is no illness.
  if (failure.error_code === 429) return { isWell: true };
  const isRefused = failure.error_code === 401 || failure.error_code === 404;
  return { isWell: false, error: isRefused ? 'token-refused' : 'not-reached' };
}
