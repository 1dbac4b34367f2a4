import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { afterThisFile } from '#tests/setup/every-file';
import { createWechatApi } from '../wechat-platform/call';
import { WechatEmulator } from './wechat-emulator';
import { WechatPerson } from './wechat-person';

const wechat = new WechatEmulator();
let apiBase = '';
beforeAll(async () => {
  apiBase = await wechat.start();
});
afterAll(() => wechat.stop());

const api = () => createWechatApi({ appId: wechat.appId, appSecret: wechat.appSecret, apiBase });
const write = (touser: string, content = 'hello') =>
  api().post('/cgi-bin/message/custom/send', { touser, msgtype: 'text', text: { content } });

/** A webhook that answers as it likes. */
async function answering(listener: RequestListener): Promise<void> {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  afterThisFile(async () => {
    server.closeAllConnections();
    server.close();
  });
  wechat.webhook = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}

describe('WeChat on this machine is as strict as WeChat', () => {
  test('posts three times to somebody who hangs up, each time with another signature, and tells the person', async () => {
    const seen = new Set<string>();
    await answering((request) => {
      seen.add(request.url ?? '');
      request.socket.destroy();
    });
    const ann = new WechatPerson(wechat, 'oAnn');
    await ann.writes('hello');
    expect(seen.size).toBe(3);
    expect(ann.last()).toMatchObject({ by: 'system' });
  });

  test.each(['{"ok":true}', 'ok', '<xml></xml>', '<xml><Encrypt><![CDATA[AAAA]]></Encrypt></xml>'])(
    'does not understand the answer %s',
    async (body) => {
      await answering((_, response) => response.end(body));
      const ben = new WechatPerson(wechat, 'oBen');
      await ben.writes('hello');
      expect(ben.last()).toMatchObject({ by: 'system' });
    },
  );

  test.each(['', 'success'])('is content with "%s" and shows nothing', async (body) => {
    await answering((_, response) => response.end(body));
    const cem = new WechatPerson(wechat, 'oCem');
    await cem.writes('hello');
    expect(cem.inbox()).toEqual([]);
  });

  test('allows five messages in two days after a message, three in a minute after a tap', async () => {
    await answering((_, response) => response.end('success'));
    const dia = new WechatPerson(wechat, 'oDia');
    expect(await write('oDia')).toMatchObject({ errcode: 45015 });
    await dia.clicks('do:file');
    for (let count = 0; count < 3; count += 1) expect((await write('oDia')).ok).toBe(true);
    expect(await write('oDia')).toMatchObject({ errcode: 45047 });
    await dia.writes('hello');
    for (let count = 0; count < 5; count += 1) expect((await write('oDia')).ok).toBe(true);
    expect(await write('oDia')).toMatchObject({ errcode: 45047 });
    await dia.writes('hello');
    wechat.passes(48);
    expect(await write('oDia')).toMatchObject({ errcode: 45015 });
  });

  test('refuses texts that are empty or too long', async () => {
    await answering((_, response) => response.end('success'));
    const eva = new WechatPerson(wechat, 'oEva');
    await eva.writes('hello');
    expect(await write('oEva', '')).toMatchObject({ errcode: 44004 });
    expect(await write('oEva', '字'.repeat(683))).toMatchObject({ errcode: 45002 });
    expect((await write('oEva', '字'.repeat(682))).ok).toBe(true);
  });

  test.each([
    ['thing1', `${'二十一个字'.repeat(4)}多`],
    ['character_string1', '中文'],
    ['phrase1', 'done'],
    ['time1', 'tomorrow'],
    ['thing2', 'a field that the template does not have'],
  ])('refuses a template with %s: %s', async (key, value) => {
    wechat.templates.set('T', `x：{{${key.replace('2', '1')}.DATA}}`);
    new WechatPerson(wechat, 'oFay');
    const body = { touser: 'oFay', template_id: 'T', data: { [key]: { value } } };
    expect(await api().post('/cgi-bin/message/template/send', body)).toMatchObject({ errcode: 47003 });
  });
});
