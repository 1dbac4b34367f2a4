/**
 * Files at Twilio: pictures of messages, recordings of calls. The address came with a signed request, and still only Twilio's own hosts are
 * asked, so that nobody who learns the token can send us to an address inside our network.
 */
import type { FetchedMedia } from '../channel';
import { readAtMost } from '../read-at-most';
import { apiBaseOf, basicAuth } from './rest';
import type { TwilioAccount } from './settings';

/** The largest file that we keep from a channel is a recording of 16 MB. */
const mostBytes = 16 * 1024 * 1024;
const timeoutMs = 20_000;
/** Twilio sends on to its file store, sometimes by way of another of its hosts. */
const mostHops = 3;
const officialHosts = ['twilio.com', 'twiliocdn.com'];
/** Where Twilio's files lie, as the last hop. */
const storeHosts = [...officialHosts, 'amazonaws.com'];

/** May this address be asked with our token? */
export function isTwilioAddress(url: string, account: TwilioAccount): boolean {
  if (!URL.canParse(url)) return false;
  const { origin, username, password } = new URL(url);
  if (username || password) return false;
  return origin === new URL(apiBaseOf(account)).origin || isUnder(url, officialHosts);
}

function isUnder(url: string, hosts: readonly string[]): boolean {
  const { protocol, hostname, port } = new URL(url);
  return (
    protocol === 'https:' &&
    port === '' &&
    hosts.some((host) => hostname === host || hostname.endsWith(`.${host}`))
  );
}

/** Null when there is no such file (yet). Throws when Twilio cannot be reached. */
export async function fetchFile(account: TwilioAccount, url: string): Promise<FetchedMedia | null> {
  if (!isTwilioAddress(url, account)) return { ok: false, reason: 'file-not-found' };
  const response = await follow(account, url, 0);
  if (response.status === 404) return null;
  if (!response.ok || !response.body) throw new Error('Twilio did not hand out a file.');
  const body = await readAtMost(response.body, mostBytes).catch(() => {
    throw new Error('Twilio did not hand out a whole file.');
  });
  return body ? { ok: true, body } : { ok: false, reason: 'file-too-large' };
}

/** Our token goes to the first address only; what it leads to is signed by itself. */
async function follow(account: TwilioAccount, url: string, hop: number): Promise<Response> {
  const headers = hop === 0 ? { authorization: basicAuth(account) } : undefined;
  const signal = AbortSignal.timeout(timeoutMs);
  const response = await fetch(url, { headers, signal, redirect: 'manual' }).catch(() => null);
  if (!response) throw new Error('Twilio did not answer.');
  const location = response.headers.get('location');
  if (response.status < 300 || response.status >= 400 || !location) return response;
  const next = new URL(location, url).href;
  const isAllowed = isUnder(next, storeHosts) || new URL(next).origin === new URL(apiBaseOf(account)).origin;
  if (hop >= mostHops || !isAllowed) throw new Error('Twilio sends its file on to somewhere else.');
  return follow(account, next, hop + 1);
}
