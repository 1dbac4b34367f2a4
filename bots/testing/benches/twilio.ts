/** Requests as Twilio sends them, and as somebody sends them who is not Twilio: the same for text messages and calls. */
import type { RawRequest } from '../../channel';
import type { Bench } from '../channel-contract';
import type { TwilioEmulator } from '../twilio-emulator';

export function signedForm(twilio: TwilioEmulator, url: string, fields: Record<string, string>): RawRequest {
  return {
    method: 'POST',
    url,
    headers: { 'x-twilio-signature': twilio.signature(url, fields) },
    body: Buffer.from(new URLSearchParams(fields).toString()),
  };
}

export function twilioForgeries(real: RawRequest, twilio: TwilioEmulator): Bench['forged'] {
  const fields = Object.fromEntries(new URLSearchParams(real.body.toString()));
  const own = real.headers['x-twilio-signature'] ?? '';
  const withSignature = (signature: string | undefined) => ({
    ...real,
    headers: { 'x-twilio-signature': signature },
  });
  const changed = { ...fields, From: '+8613900139000' };
  return [
    { name: 'no signature', request: withSignature(undefined) },
    { name: 'an empty signature', request: withSignature('') },
    { name: 'a beginning of the signature', request: withSignature(own.slice(0, 12)) },
    {
      name: 'signed with another token',
      request: withSignature(twilio.signature(real.url, fields, 'another')),
    },
    {
      name: 'another sender',
      request: { ...real, body: Buffer.from(new URLSearchParams(changed).toString()) },
    },
    { name: 'a field more', request: { ...real, body: Buffer.concat([real.body, Buffer.from('&X=1')]) } },
    { name: 'another address', request: { ...real, url: `${real.url}?step=9` } },
    { name: 'the same at another host', request: { ...real, url: real.url.replace('city', 'other') } },
    { name: 'signed, but a GET', request: { ...real, method: 'GET' } },
  ];
}
