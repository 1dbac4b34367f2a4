/** WeChat for the contract suite, in safe mode. */
import type { RawRequest } from '../../channel';
import { createWechat } from '../../wechat/index';
import type { Bench } from '../channel-contract';
import { WechatEmulator } from '../wechat-emulator';
import { WechatPerson } from '../wechat-person';
import { encrypt, type Posted, type Signed, sha1, sign, toXml } from '../wechat-post';
import { readSamples } from './samples';
import { surroundings } from './surroundings';

export async function openWechat(): Promise<Bench> {
  const wechat = new WechatEmulator();
  const apiBase = await wechat.start();
  const ann = new WechatPerson(wechat, 'oAnn_example-0000000000000001');
  const ben = new WechatPerson(wechat, 'oBen_example-0000000000000002');
  const gone = new WechatPerson(wechat, 'oGone_example-000000000000003');
  // As after a payment: the contract sends more than five.
  wechat.allowances.set(ann.openid, [{ left: 1_000, until: Number.POSITIVE_INFINITY }]);
  wechat.followers.delete(gone.openid);
  const { appId, appSecret, token, aesKey } = wechat;
  const channel = createWechat({ appId, appSecret, token, aesKey, apiBase }, surroundings());
  return {
    channel,
    samples: readSamples('wechat', (body) => request(sign(wechat, body as Posted, seconds()))),
    forged: forgeriesOf(wechat),
    recipient: ann.openid,
    failures: [
      { name: 'busy', provoke: () => wechat.fails('busy'), kind: 'retry' },
      { name: 'the quota of the day', provoke: () => wechat.fails('quota'), kind: 'retry' },
      { name: 'the server fails', provoke: () => wechat.fails('status 500'), kind: 'retry' },
      { name: 'hangs up', provoke: () => wechat.fails('no answer'), kind: 'retry' },
      { name: 'a page of a proxy', provoke: () => wechat.fails('no JSON'), kind: 'retry' },
      { name: 'the token ended', provoke: () => wechat.passes(2), kind: 'sent' },
      { name: 'the token was revoked', provoke: () => wechat.tokens.revoke(), kind: 'sent' },
      { name: 'never wrote', recipient: ben.openid, provoke: () => undefined, kind: 'windowClosed' },
      { name: 'five messages since', recipient: ben.openid, provoke: () => useUp(ben), kind: 'windowClosed' },
      { name: 'left us', recipient: gone.openid, provoke: () => undefined, kind: 'unreachable' },
      { name: 'of another account', recipient: 'oElse', provoke: () => undefined, kind: 'unreachable' },
      { name: 'the secret was frozen', provoke: () => freeze(wechat), kind: 'retry' },
      { name: 'nobody answers', provoke: () => wechat.stop(), kind: 'retry' },
    ],
    close: async () => undefined,
  };
}

function useUp({ wechat, openid }: WechatPerson): void {
  wechat.allowances.set(openid, [{ left: 0, until: Number.POSITIVE_INFINITY }]);
}

function freeze({ tokens }: WechatEmulator): void {
  tokens.isSecretFrozen = true;
  tokens.revoke();
}

function seconds(): number {
  return Math.floor(Date.now() / 1000);
}

function request({ query, body }: Signed, method = 'POST'): RawRequest {
  const url = `https://city.example/webhooks/wechat?${query}`;
  return { method, url, headers: { 'content-type': 'text/xml' }, body: Buffer.from(body) };
}

function forgeriesOf(wechat: WechatEmulator): Bench['forged'] {
  const said: Posted = {
    ...{ ToUserName: wechat.name, FromUserName: 'oAnn', CreateTime: seconds(), MsgType: 'text' },
    ...{ Content: '你好', MsgId: '1' },
  };
  const real = () => sign(wechat, said, seconds());
  const changed = (change: (signed: Signed) => void, method?: string) => {
    const signed = real();
    change(signed);
    return request(signed, method);
  };
  const { appId, token, name, mode } = wechat;
  const withKey = (aesKey: string) => sign({ appId, token, name, mode, aesKey }, said, seconds());
  return [
    { name: 'no signature', request: changed(({ query }) => query.delete('signature')) },
    { name: 'a wrong signature', request: changed(({ query }) => query.set('signature', '0'.repeat(40))) },
    {
      name: 'a beginning of it',
      request: changed(({ query }) => query.set('signature', query.get('signature')?.slice(0, 20) ?? '')),
    },
    { name: 'another time', request: changed(({ query }) => query.set('timestamp', String(seconds() + 1))) },
    { name: 'an hour ago', request: request(sign(wechat, said, seconds() - 3_600)) },
    { name: 'in an hour', request: request(sign(wechat, said, seconds() + 3_600)) },
    {
      name: 'of another token',
      request: request(sign({ appId, name, mode, aesKey: wechat.aesKey, token: 'other' }, said, seconds())),
    },
    {
      name: 'no signature over what is encrypted',
      request: changed(({ query }) => query.delete('msg_signature')),
    },
    {
      name: 'what another message encrypted',
      request: changed((signed) => {
        signed.body = real().body;
      }),
    },
    { name: 'encrypted with another key', request: request(withKey('A'.repeat(43))) },
    { name: 'encrypted for another account', request: request(forAnother(wechat, said)) },
    {
      name: 'not encrypted',
      request: request(sign({ appId, token, name, aesKey: wechat.aesKey, mode: 'plain' }, said, seconds())),
    },
    { name: 'a PUT', request: changed(() => undefined, 'PUT') },
    { name: 'a GET without an echo', request: changed(() => undefined, 'GET') },
    {
      name: 'an echo that is a page',
      request: changed(({ query }) => query.set('echostr', '<script>'), 'GET'),
    },
  ];
}

/** Signed as it should be, but what is inside names another account. */
function forAnother(wechat: WechatEmulator, said: Posted): Signed {
  const signed = sign(wechat, said, seconds());
  const sealed = encrypt(wechat, toXml(said), 'wx0000000000000000');
  const { timestamp, nonce } = Object.fromEntries(signed.query) as Record<string, string>;
  signed.query.set('msg_signature', sha1(wechat.token, timestamp ?? '', nonce ?? '', sealed));
  return { ...signed, body: toXml({ ToUserName: wechat.name, Encrypt: sealed }) };
}
