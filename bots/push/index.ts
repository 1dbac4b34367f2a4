/** Web push: notices to browsers that allowed them, for who installed the site or pressed "tell me on this device". It only sends. */
import { createHash } from 'node:crypto';
import webPush from 'web-push';
import { pushCapabilities } from '#server/domain/channels';
import { isPushEndpoint, readSubscription } from '#server/domain/notices/push-subscription';
import type { Channel, Delivery, NativeMessage, SendResult } from '../channel';
import type { Surroundings } from '../registry';
import { type Answer, callPushService, RefusedAddress } from './call';
import { payloadOf, renderPush } from './payload';
import type { PushSettings } from './settings';

/** A device that was off for a week still hears of it; after that the case's page tells more than an old notice. */
const secondsToLive = 7 * 24 * 3600;
/** Asked to wait longer than this we come back earlier: a device may have been forgotten meanwhile. */
const longestWaitMs = 3_600_000;
/** So many refusals of our key in a row are no longer one device's matter. */
const refusalsThatTell = 3;

export function createPush(settings: PushSettings, { zone }: Surroundings): Channel {
  let keyRefusals = 0;

  async function send(message: NativeMessage, delivery: Delivery): Promise<SendResult> {
    const subscription = readSubscription(delivery.recipient);
    if (!subscription || !isPushEndpoint(subscription.endpoint, settings.services))
      return { kind: 'permanent', error: 'address-refused' };
    const isTrusted = settings.services.includes(new URL(subscription.endpoint).origin);
    const { publicKey, privateKey, contact } = settings;
    const request = webPush.generateRequestDetails(subscription, payloadOf(message, delivery), {
      vapidDetails: { subject: contact, publicKey, privateKey },
      TTL: secondsToLive,
      urgency: 'normal',
      topic: topicOf(delivery),
    });
    const { endpoint, method, headers, body } = request;
    try {
      const answer = await callPushService(
        { endpoint, method, headers: headers as Record<string, string | number>, body: body as Buffer },
        isTrusted,
      );
      keyRefusals = isKeyRefused(answer) ? keyRefusals + 1 : 0;
      return resultOf(answer);
    } catch (error) {
      if (error instanceof RefusedAddress) return { kind: 'permanent', error: 'address-refused' };
      return { kind: 'retry', afterMs: null, error: 'no-answer' };
    }
  }

  return {
    name: 'push',
    account: 'site',
    capabilities: pushCapabilities,
    render: (delivery) => renderPush(delivery, zone),
    send,
    health: async () =>
      keyRefusals >= refusalsThatTell ? { isWell: false, error: 'key-refused' } : { isWell: true },
  };
}

/** What waits for a device that is off is replaced by what is newer of the same case. The service learns no number from it. */
function topicOf({ caseNumber, recipient }: Delivery): string {
  return createHash('sha256').update(`${caseNumber} ${recipient}`).digest('base64url').slice(0, 32);
}

function isKeyRefused({ status }: Answer): boolean {
  return status === 401 || status === 403;
}

/** As RFC 8030 has it: 404 and 410 say that the subscription is over. */
function resultOf(answer: Answer): SendResult {
  const { status } = answer;
  const error = `http-${status}`;
  if (status >= 200 && status < 300) return { kind: 'sent', vendorId: null };
  if (status === 404 || status === 410) return { kind: 'unreachable', error };
  if (status === 429 || status >= 500) return { kind: 'retry', afterMs: waitOf(answer), error };
  // It may be our clock or our key file, so the device is not given up.
  return { kind: 'permanent', error: isKeyRefused(answer) ? `key-refused: ${error}` : error };
}

/** Seconds or a date; null when it says nothing that can be read. */
function waitOf({ retryAfter }: Answer): number | null {
  if (!retryAfter) return null;
  const ms = /^\d+$/.test(retryAfter) ? Number(retryAfter) * 1000 : Date.parse(retryAfter) - Date.now();
  return Number.isFinite(ms) ? Math.min(longestWaitMs, Math.max(0, ms)) : null;
}
