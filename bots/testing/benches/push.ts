/** Web push against its emulator for the contract suite. */
import { createECDH } from 'node:crypto';
import { writeSubscription } from '#server/domain/notices/push-subscription';
import { createPush } from '../../push/index';
import type { PushSettings } from '../../push/settings';
import type { Bench } from '../channel-contract';
import { PushEmulator } from '../push-emulator';
import { surroundings } from './surroundings';

export function pushKeys(): Pick<PushSettings, 'publicKey' | 'privateKey'> {
  const pair = createECDH('prime256v1');
  const publicKey = pair.generateKeys('base64url', 'uncompressed');
  const privateKey = Buffer.concat([Buffer.alloc(32), pair.getPrivateKey()])
    .subarray(-32)
    .toString('base64url');
  return { publicKey, privateKey };
}

export async function openPush(): Promise<Bench> {
  const emulator = new PushEmulator();
  const service = await emulator.start();
  const keys = pushKeys();
  const settings = { ...keys, contact: 'mailto:webmaster@city.example', services: [service] };
  const device = emulator.subscribe(keys.publicKey);
  const gone = emulator.subscribe(keys.publicKey);
  gone.isGone = true;
  const ofAnotherKey = emulator.subscribe(pushKeys().publicKey);
  const written = (endpoint: string) => writeSubscription({ ...device.subscription, endpoint });
  const nothing = () => undefined;
  return {
    channel: createPush(settings, surroundings()),
    samples: [],
    forged: [],
    recipient: writeSubscription(device.subscription),
    failures: [
      { name: 'too many requests', provoke: () => emulator.answerNext(429, 1, '120'), kind: 'retry' },
      { name: 'the service fails', provoke: () => emulator.answerNext(502), kind: 'retry' },
      { name: 'too large', provoke: () => emulator.answerNext(413), kind: 'permanent' },
      { name: 'sent on to elsewhere', provoke: () => emulator.answerNext(302), kind: 'permanent' },
      {
        name: 'the device took it back',
        recipient: writeSubscription(gone.subscription),
        provoke: nothing,
        kind: 'unreachable',
      },
      {
        name: 'no such device',
        recipient: written(`${service}/push/nobody`),
        provoke: nothing,
        kind: 'unreachable',
      },
      {
        name: 'it allowed another key',
        recipient: writeSubscription(ofAnotherKey.subscription),
        provoke: nothing,
        kind: 'permanent',
      },
      {
        name: 'a machine inside our network',
        recipient: written('https://10.0.0.1/push/1'),
        provoke: nothing,
        kind: 'permanent',
      },
      { name: 'no subscription at all', recipient: 'ann', provoke: nothing, kind: 'permanent' },
      { name: 'nobody answers', provoke: () => emulator.stop(), kind: 'retry' },
    ],
    close: async () => undefined,
  };
}
