/** Text messages for the contract suite: by Twilio, and by a gateway of one's own. */
import type { RawRequest } from '../../channel';
import { signedHeaders } from '../../sms/generic-signature';
import { createSms } from '../../sms/index';
import type { Bench } from '../channel-contract';
import { GatewayEmulator } from '../gateway-emulator';
import { TwilioEmulator } from '../twilio-emulator';
import { readSamples } from './samples';
import { surroundings } from './surroundings';
import { signedForm, twilioForgeries } from './twilio';

const url = 'https://city.example/webhooks/sms';

export async function openSms(): Promise<Bench> {
  const twilio = new TwilioEmulator();
  const apiBase = await twilio.start();
  const { accountSid, authToken, number: from } = twilio;
  const settings = { gateway: 'twilio', accountSid, authToken, from, apiBase } as const;
  const channel = createSms(settings, surroundings({ webhookUrl: url }));
  const samples = readSamples('sms', (body) => {
    const fields = body as Record<string, string>;
    return signedForm(twilio, 'MessageStatus' in fields ? `${url}/status` : url, fields);
  });
  const first = samples.find(({ name }) => name === 'text.json');
  if (!first) throw new Error('The sample of a text is gone.');
  return {
    channel,
    samples,
    forged: twilioForgeries(first.request, twilio),
    recipient: '+8613800138000',
    failures: [
      {
        name: 'too many requests',
        provoke: () => twilio.fails(429, 20429, { 'retry-after': '3' }),
        kind: 'retry',
      },
      { name: 'its queue is full', provoke: () => twilio.fails(400, 21611), kind: 'retry' },
      { name: 'the server fails', provoke: () => twilio.fails(503, 20503), kind: 'retry' },
      { name: 'the token was revoked', provoke: () => twilio.fails(401, 20003), kind: 'retry' },
      { name: 'the message is too long for it', provoke: () => twilio.fails(400, 21617), kind: 'permanent' },
      { name: 'the country is not allowed', provoke: () => twilio.fails(400, 21408), kind: 'permanent' },
      {
        name: 'opted out',
        recipient: '+8613800138001',
        provoke: () => void twilio.optedOut.add('+8613800138001'),
        kind: 'unreachable',
      },
      { name: 'no number', recipient: '13800', provoke: () => undefined, kind: 'unreachable' },
      { name: 'nobody answers', provoke: () => twilio.stop(), kind: 'retry' },
    ],
    close: async () => undefined,
  };
}

/** The same promises, kept by the other gateway. */
export async function openGenericSms(): Promise<Bench> {
  const gateway = new GatewayEmulator();
  const address = await gateway.start();
  const { secret } = gateway;
  const settings = { gateway: 'generic', url: address, secret, name: 'city-gateway' } as const;
  const channel = createSms(settings, surroundings({ webhookUrl: url }));
  const post = (body: unknown, seconds = Math.floor(Date.now() / 1000), key = secret): RawRequest => {
    const bytes = Buffer.from(JSON.stringify(body));
    return { method: 'POST', url, headers: signedHeaders(bytes, key, seconds), body: bytes };
  };
  const samples = readSamples('sms/generic', (body) => post(body));
  const message = { type: 'message', id: 'f', from: '+8613800138000', text: 'hello' };
  const real = post(message);
  return {
    channel,
    samples,
    forged: [
      { name: 'no signature', request: { ...real, headers: {} } },
      { name: 'another secret', request: post(message, undefined, 'a-secret-of-somebody-else') },
      {
        name: 'overheard and sent again an hour later',
        request: post(message, Math.floor(Date.now() / 1000) - 3600),
      },
      {
        name: 'an old signature with a new time',
        request: { ...real, headers: { ...real.headers, 'x-timestamp': String(Date.now()) } },
      },
      {
        name: 'other words',
        request: { ...real, body: Buffer.from(real.body.toString().replace('hello', 'hallo')) },
      },
      { name: 'a GET', request: { ...real, method: 'GET' } },
    ],
    recipient: '+8613800138000',
    failures: [
      { name: 'too many', provoke: () => gateway.fails(429, 'busy'), kind: 'retry' },
      { name: 'the server fails', provoke: () => gateway.fails(500, 'broken'), kind: 'retry' },
      { name: 'the secret was changed', provoke: () => gateway.fails(401, 'wrong-signature'), kind: 'retry' },
      { name: 'a text it does not like', provoke: () => gateway.fails(422, 'rejected'), kind: 'permanent' },
      { name: 'opted out', provoke: () => gateway.fails(409, 'opted-out'), kind: 'unreachable' },
      { name: 'no such number', provoke: () => gateway.fails(404, 'unknown-number'), kind: 'unreachable' },
      { name: 'nobody answers', provoke: () => gateway.stop(), kind: 'retry' },
    ],
    close: async () => undefined,
  };
}
