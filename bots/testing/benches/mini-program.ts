/** The mini program for the contract suite. */
import type { RawRequest } from '../../channel';
import { createMiniProgram } from '../../mini-program/index';
import { signatureOf } from '../../wechat-platform/crypto';
import type { Bench } from '../channel-contract';
import { MiniProgramEmulator } from '../mini-program-emulator';
import { readSamples } from './samples';
import { surroundings } from './surroundings';

const news = 'TMPL-news_0123456789';
const address = 'https://city.example/webhooks/mini-program';

export async function openMiniProgram(): Promise<Bench> {
  const wechat = new MiniProgramEmulator();
  const apiBase = await wechat.start();
  const { appId, appSecret, pushToken: token, aesKey } = wechat;
  // The contract writes answers in a talk, so those have a template here.
  const settings = { appId, appSecret, apiBase, token, aesKey, templates: { reply: news } };
  wechat.people.add('o-ann').add('o-ben');
  wechat.setLeave('o-ann', news, 1_000);
  const samples = readSamples('mini-program', (body) => post(wechat, JSON.stringify(body)));
  const first = samples[0]?.request ?? post(wechat, '{}');
  return {
    channel: createMiniProgram(settings, surroundings()),
    samples,
    forged: forgeriesOf(first, wechat),
    recipient: 'o-ann',
    failures: [
      { name: 'busy', provoke: () => wechat.fails(-1), kind: 'retry' },
      { name: 'too much in a day', provoke: () => wechat.fails(45009), kind: 'retry' },
      { name: 'no answer', provoke: () => wechat.isSilent(), kind: 'retry' },
      { name: 'the token ended, and a new one helps', provoke: () => wechat.endTokens(), kind: 'sent' },
      { name: 'the token is refused twice', provoke: () => wechat.fails(40001, 2), kind: 'retry' },
      { name: 'a field it does not like', provoke: () => wechat.fails(47003), kind: 'permanent' },
      { name: 'a page that it does not know', provoke: () => wechat.fails(41030), kind: 'permanent' },
      { name: 'no leave (any more)', recipient: 'o-ben', provoke: () => undefined, kind: 'windowClosed' },
      { name: 'no such person', recipient: 'o-nobody', provoke: () => undefined, kind: 'unreachable' },
      { name: 'nobody answers', provoke: () => wechat.stop(), kind: 'retry' },
    ],
    close: async () => undefined,
  };
}

function post(wechat: MiniProgramEmulator, message: string): RawRequest {
  const { query, body } = wechat.sealed(message);
  return { method: 'POST', url: `${address}?${query}`, headers: {}, body: Buffer.from(body) };
}

function forgeriesOf(real: RawRequest, { pushToken }: MiniProgramEmulator): Bench['forged'] {
  const changed = (change: Record<string, string>) => {
    const url = new URL(real.url);
    for (const [name, value] of Object.entries(change)) url.searchParams.set(name, value);
    return { ...real, url: url.href };
  };
  const other = new MiniProgramEmulator();
  const plain = Buffer.from(other.message('o-ann', { Event: 'subscribe_msg_sent_event' }));
  const old = String(Math.floor(Date.now() / 1000) - 3600);
  const { Encrypt } = JSON.parse(real.body.toString('utf8')) as { Encrypt: string };
  const shake: RawRequest = {
    method: 'GET',
    url: `${address}?signature=0&timestamp=${old}&nonce=1&echostr=7`,
    headers: {},
    body: Buffer.alloc(0),
  };
  return [
    { name: 'no signature', request: { ...real, url: address } },
    { name: 'another signature', request: changed({ msg_signature: '0'.repeat(40) }) },
    { name: 'another time', request: changed({ timestamp: String(Math.floor(Date.now() / 1000) - 9) }) },
    {
      name: 'replayed an hour later',
      request: changed({
        timestamp: old,
        msg_signature: signatureOf(
          pushToken,
          old,
          new URL(real.url).searchParams.get('nonce') ?? '',
          Encrypt,
        ),
      }),
    },
    { name: 'in plain words', request: { ...real, body: plain } },
    { name: 'other words under the same signature', request: { ...real, body: post(other, '{}').body } },
    { name: 'a handshake that is not signed', request: shake },
    { name: 'a PUT', request: { ...real, method: 'PUT' } },
  ];
}
