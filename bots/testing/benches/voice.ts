/** Calls for the contract suite. */
import { createVoice } from '../../voice/index';
import type { Bench } from '../channel-contract';
import { TwilioEmulator } from '../twilio-emulator';
import { readSamples } from './samples';
import { surroundings } from './surroundings';
import { signedForm, twilioForgeries } from './twilio';

const url = 'https://city.example/webhooks/voice';

export async function openVoice(): Promise<Bench> {
  const twilio = new TwilioEmulator();
  const apiBase = await twilio.start();
  const { accountSid, authToken, number: from } = twilio;
  const channel = createVoice({ accountSid, authToken, from, apiBase }, surroundings({ webhookUrl: url }));
  const samples = readSamples('voice', (body) => {
    const { path, fields } = body as { path: string; fields: Record<string, string> };
    return signedForm(twilio, url + path, fields);
  });
  const first = samples.find(({ name }) => name === 'key.json');
  if (!first) throw new Error('The sample of a key is gone.');
  return {
    channel,
    samples,
    forged: [
      ...twilioForgeries(first.request, twilio),
      {
        name: 'another place of the call',
        request: { ...first.request, url: first.request.url.replace('step=2', 'step=3') },
      },
    ],
    recipient: '+8613800138000',
    failures: [
      { name: 'too many calls', provoke: () => twilio.fails(429, 20429), kind: 'retry' },
      { name: 'the server fails', provoke: () => twilio.fails(500, 20500), kind: 'retry' },
      { name: 'the token was revoked', provoke: () => twilio.fails(401, 20003), kind: 'retry' },
      { name: 'a country that is not allowed', provoke: () => twilio.fails(400, 21215), kind: 'permanent' },
      {
        name: 'nobody knows their number',
        recipient: `call:CA${'0'.repeat(32)}`,
        provoke: () => undefined,
        kind: 'unreachable',
      },
      { name: 'no number', provoke: () => twilio.fails(400, 21217), kind: 'unreachable' },
      { name: 'nobody answers', provoke: () => twilio.stop(), kind: 'retry' },
    ],
    close: async () => undefined,
  };
}
