/** WhatsApp for the contract suite. */
import type { RawRequest } from '../../channel';
import { createWhatsApp } from '../../whatsapp/index';
import type { Bench } from '../channel-contract';
import { WhatsAppEmulator } from '../whatsapp-emulator';
import { WhatsAppPerson } from '../whatsapp-person';
import { bytesOf, signatureOf } from '../whatsapp-webhook';
import { readSamples } from './samples';
import { surroundings } from './surroundings';

const url = 'https://city.example/webhooks/whatsapp';

export async function openWhatsApp(): Promise<Bench> {
  const whatsapp = new WhatsAppEmulator();
  const graphBase = await whatsapp.start();
  const ann = new WhatsAppPerson(whatsapp, '16155550123');
  const ben = new WhatsAppPerson(whatsapp, '16155550124', { isHidden: true });
  const old = new WhatsAppPerson(whatsapp, '16155550125');
  for (const { account } of [ann, ben]) account.lastWrote = Date.now();
  const { phoneId, token, appSecret, verifyToken } = whatsapp;
  const channel = createWhatsApp(
    { phoneId, accessToken: token, appSecret, verifyToken, graphBase },
    surroundings(),
  );
  const atOnce = () => {
    whatsapp.tellsAtOnce = true;
  };
  const samples = readSamples('whatsapp', (body) => signed(bytesOf(body), appSecret));
  const first = samples.find(({ name }) => name === 'text.json');
  if (!first) throw new Error('The sample of a text is gone.');
  return {
    channel,
    samples,
    forged: forgeriesOf(first.request, whatsapp),
    recipient: ben.account.userId,
    failures: [
      { name: 'too much at once', provoke: () => whatsapp.fails(429, 130429), kind: 'retry' },
      { name: 'too much to one person', provoke: () => whatsapp.fails(400, 131056), kind: 'retry' },
      { name: 'the server fails', provoke: () => whatsapp.fails(500, 131000), kind: 'retry' },
      { name: 'no answer at all', provoke: () => whatsapp.hangsUp(), kind: 'retry' },
      { name: 'the token was revoked', provoke: () => whatsapp.fails(401, 190), kind: 'retry' },
      { name: 'a permission is missing', provoke: () => whatsapp.fails(403, 200), kind: 'retry' },
      { name: 'a request it does not like', provoke: () => whatsapp.fails(400, 131009), kind: 'permanent' },
      {
        name: 'silent for a day',
        recipient: old.account.userId,
        provoke: atOnce,
        kind: 'windowClosed',
      },
      {
        name: 'not on WhatsApp',
        recipient: '16155550000',
        provoke: () => undefined,
        kind: 'unreachable',
      },
      { name: 'blocked', recipient: ann.waId, provoke: () => ann.blocks(), kind: 'unreachable' },
      { name: 'nobody answers', provoke: () => whatsapp.stop(), kind: 'retry' },
    ],
    close: async () => undefined,
  };
}

function signed(bytes: Buffer, appSecret: string): RawRequest {
  return {
    method: 'POST',
    url,
    headers: { 'x-hub-signature-256': signatureOf(bytes, appSecret) },
    body: bytes,
  };
}

function forgeriesOf(real: RawRequest, { appSecret, verifyToken }: WhatsAppEmulator): Bench['forged'] {
  const signedBy = (signature: string | undefined) => ({
    ...real,
    headers: { 'x-hub-signature-256': signature },
  });
  const own = signatureOf(real.body, appSecret);
  const reprinted = Buffer.from(JSON.stringify(JSON.parse(real.body.toString('utf8'))));
  const shake = (query: string): RawRequest => ({
    method: 'GET',
    url: `${url}?${query}`,
    headers: {},
    body: Buffer.alloc(0),
  });
  return [
    { name: 'no signature', request: signedBy(undefined) },
    { name: 'an empty signature', request: signedBy('sha256=') },
    { name: 'signed with another secret', request: signedBy(signatureOf(real.body, 'another')) },
    { name: 'a beginning of the signature', request: signedBy(own.slice(0, 40)) },
    { name: 'the old kind of signature', request: signedBy(own.replace('sha256', 'sha1')) },
    { name: 'the same words in other bytes', request: { ...real, body: reprinted } },
    { name: 'a byte more', request: { ...real, body: Buffer.concat([real.body, Buffer.from(' ')]) } },
    { name: 'signed, but a PUT', request: { ...real, method: 'PUT' } },
    {
      name: 'a handshake with another token',
      request: shake('hub.mode=subscribe&hub.challenge=1&hub.verify_token=x'),
    },
    { name: 'a handshake without a token', request: shake('hub.mode=subscribe&hub.challenge=1') },
    {
      name: 'a handshake with a page as its challenge',
      request: shake(`hub.mode=subscribe&hub.verify_token=${verifyToken}&hub.challenge=%3Cscript%3E`),
    },
  ];
}
