import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { WechatEmulator } from '../testing/wechat-emulator';
import { createWechatApi } from './call';

let wechat: WechatEmulator;
let apiBase: string;
beforeAll(async () => {
  wechat = new WechatEmulator();
  apiBase = await wechat.start();
});
afterAll(() => wechat.stop());
beforeEach(() => {
  wechat.calls.length = 0;
});

const connect = () => {
  const { appId, appSecret } = wechat;
  return createWechatApi({ appId, appSecret, apiBase, now: () => wechat.now() });
};
const templates = '/cgi-bin/template/get_all_private_template';
const tokenCalls = () => wechat.calls.filter((path) => path.endsWith('stable_token')).length;

describe('the token', () => {
  test('is asked for once by many who need it at the same time, and kept', async () => {
    const api = connect();
    const answers = await Promise.all(Array.from({ length: 20 }, () => api.get(templates, {})));
    expect(answers.every(({ ok }) => ok)).toBe(true);
    await api.get(templates, {});
    expect(tokenCalls()).toBe(1);
  });

  test('of 512 characters is used whole', async () => {
    const answer = await connect().checkToken();
    expect(answer.ok && answer.token.length).toBe(512);
  });

  test('is renewed before it ends', async () => {
    const api = connect();
    await api.get(templates, {});
    const { issued } = wechat.tokens;
    wechat.passes(1.95);
    expect((await api.get(templates, {})).ok).toBe(true);
    expect(wechat.tokens.issued).toBe(issued + 1);
    expect(wechat.calls.filter((path) => path === templates)).toHaveLength(2);
  });

  test('that WeChat refuses is renewed and the call made once more', async () => {
    const api = connect();
    await api.get(templates, {});
    wechat.tokens.revoke();
    expect((await api.get(templates, {})).ok).toBe(true);
    expect(wechat.calls.filter((path) => path === templates)).toHaveLength(3);
  });

  test('serves to its end when no new one is to be had', async () => {
    const api = connect();
    await api.get(templates, {});
    wechat.passes(1.95);
    wechat.tokens.allowed.clear();
    expect((await api.get(templates, {})).ok).toBe(true);
    wechat.passes(0.2);
    expect(await api.get(templates, {})).toMatchObject({
      ok: false,
      errcode: 40164,
      isAboutToken: true,
      error: 'wechat-token-40164',
    });
    wechat.tokens.allowed.add('127.0.0.1');
  });
});

describe('a call', () => {
  test('reads the errcode, as the status is always 200', async () => {
    expect(await connect().post('/cgi-bin/nothing', {})).toMatchObject({
      ok: false,
      errcode: 40066,
      isAboutToken: false,
      error: 'wechat-40066',
    });
  });

  test.each(['no answer', 'status 500', 'no JSON'] as const)(
    'without an answer of WeChat (%s) is not reached',
    async (fault) => {
      const api = connect();
      await api.checkToken();
      wechat.fails(fault);
      expect(await api.get(templates, {})).toMatchObject({
        ok: false,
        errcode: null,
        error: 'wechat-not-reached',
      });
    },
  );

  test('tells neither the token nor the secret when nobody is there', async () => {
    const api = createWechatApi({ appId: 'wx1', appSecret: 'my-secret', apiBase: 'http://127.0.0.1:9' });
    expect(JSON.stringify(await api.get(templates, {}))).not.toContain('my-secret');
    expect(JSON.stringify(await api.getBySecret('/sns/jscode2session', {}))).not.toContain('my-secret');
  });
});

describe('a file', () => {
  test('comes whole, and not at all when it is too large', async () => {
    wechat.files.set('f', Buffer.alloc(3_000, 7));
    const api = connect();
    expect(await api.download('/cgi-bin/media/get', { media_id: 'f' }, 3_000)).toEqual({
      kind: 'file',
      body: Buffer.alloc(3_000, 7),
    });
    expect(await api.download('/cgi-bin/media/get', { media_id: 'f' }, 2_999)).toEqual({ kind: 'too-large' });
  });

  test('that is gone is an error, though the status is 200', async () => {
    const got = await connect().download('/cgi-bin/media/get', { media_id: 'gone' }, 1_000);
    expect(got).toMatchObject({ kind: 'failed', failure: { errcode: 40007 } });
  });

  test('is fetched with a new token when the old one ended', async () => {
    wechat.files.set('g', Buffer.from('g'));
    const api = connect();
    await api.checkToken();
    wechat.tokens.revoke();
    expect((await api.download('/cgi-bin/media/get', { media_id: 'g' }, 10)).kind).toBe('file');
  });
});
