/**
 * The call to a push service whose address a device gave us. It goes to public machines only: the name is looked up by us and every address
 * behind it looked at, in the very look-up that the connection uses, so nothing can change in between. Redirects are not followed.
 */
import { type LookupAddress, lookup as resolveName } from 'node:dns';
import { request as httpRequest } from 'node:http';
import { request as httpsRequest } from 'node:https';
import type { LookupFunction } from 'node:net';
import { isPublicAddress } from '#server/domain/network/public-address';

/** Push services answer within a second; ten are a fault of theirs. */
const timeoutMs = 10_000;

export type Call = {
  endpoint: string;
  method: string;
  headers: Record<string, string | number>;
  body: Buffer;
};
export type Answer = { status: number; retryAfter: string | undefined };

export class RefusedAddress extends Error {}

/** `isTrusted`: the administrator named this service, wherever it stands. Throws when nobody answers. */
export function callPushService(call: Call, isTrusted: boolean): Promise<Answer> {
  const { endpoint, method, headers, body } = call;
  const send = endpoint.startsWith('https:') ? httpsRequest : httpRequest;
  const signal = AbortSignal.timeout(timeoutMs);
  return new Promise((resolve, reject) => {
    const options = { method, headers, signal, agent: false, ...(!isTrusted && { lookup: publicOnly }) };
    const sent = send(endpoint, options, (answer) => {
      const { statusCode: status = 0, headers: said } = answer;
      // What it says is not read: it may be long, and nothing in it is needed.
      answer.destroy();
      resolve({ status, retryAfter: said['retry-after'] });
    });
    sent.on('error', reject).end(body);
  });
}

const publicOnly: LookupFunction = (hostname, options, done) => {
  resolveName(hostname, { ...options, all: true }, (error, found: LookupAddress[]) => {
    if (error) return done(error, '', 4);
    const [first] = found;
    if (!first || found.some(({ address }) => !isPublicAddress(address)))
      return done(new RefusedAddress('address-refused'), '', 4);
    if (options.all) return done(null, found);
    done(null, first.address, first.family);
  });
};
