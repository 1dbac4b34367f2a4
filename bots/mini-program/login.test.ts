import { beforeAll, describe, expect, test } from 'vitest';
import { photo } from '#server/files/testing/sample-files';
import { bearerHours, makeBearer } from '#server/use-cases/bearer';
import type { MiniProgramEmulator } from '../testing/mini-program-emulator';
import { miniProgramTown, newsTemplate, resolvedTemplate } from '../testing/mini-program-town';
import type { SmallTown } from '../testing/small-town';

const lamp = 'The street light has been broken for three days';

let town: SmallTown;
let wechat: MiniProgramEmulator;
let doorUrl: string;
beforeAll(async () => {
  ({ town, wechat, doorUrl } = await miniProgramTown());
});

describe('signing in', () => {
  const login = (body: unknown) =>
    fetch(`${town.webhooks}/webhooks/mini-program/login`, { method: 'POST', body: JSON.stringify(body) });
  const refusalOf = async (answer: Response) =>
    ((await answer.json()) as { error: { data: { refusal: string } } }).error.data.refusal;
  const ask = (procedure: string, token: string, input: object = {}) =>
    fetch(`${doorUrl}/api/trpc/${procedure}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify(input),
    });
  const tokenOf = async (openid: string) =>
    ((await (await login({ code: wechat.codeFor(openid) })).json()) as { token: string }).token;

  test('gives a bearer and the templates to ask for, and nothing of WeChat', async () => {
    const answer = (await (await login({ code: wechat.codeFor('o-quin'), locale: 'en' })).json()) as object;
    expect(Object.keys(answer).sort()).toEqual(['asks', 'expiresAt', 'token']);
    expect(answer).toMatchObject({ asks: [resolvedTemplate, newsTemplate] });
    expect(JSON.stringify(answer)).not.toContain('o-quin');
  });

  test('the same person is the same address, whichever phone they use', async () => {
    await tokenOf('o-rosa');
    await tokenOf('o-rosa');
    const { tools, prisma } = town.house;
    const found = await tools.store.people.address({
      id: tools.newId(),
      channel: 'mini-program',
      account: wechat.appId,
      externalId: 'o-rosa',
      locale: null,
      now: tools.now(),
    });
    expect(await prisma.channelAddress.count({ where: { id: found.id } })).toBe(1);
  });

  test('a code is good once', async () => {
    const code = wechat.codeFor('o-sam');
    expect((await login({ code })).status).toBe(200);
    const again = await login({ code });
    expect(again.status).toBe(401);
    expect(await refusalOf(again)).toBe('not-signed-in');
  });

  test.each([
    ['an unknown code', { code: 'made-up' }, 401],
    ['no code', {}, 400],
    ['a language that we do not speak', { code: 'x', locale: 'xx' }, 400],
    ['more than was asked for', { code: 'x', openid: 'o-sam' }, 400],
  ])('%s is refused', async (_, body, status) => {
    expect((await login(body)).status).toBe(status);
  });

  test('whom WeChat takes for a fraud is not let in', async () => {
    wechat.suspects('o-trudy');
    expect((await login({ code: wechat.codeFor('o-trudy') })).status).toBe(403);
  });

  test('who signs in again and again is slowed down by WeChat, and hears so', async () => {
    for (let time = 0; time < 100; time += 1) await tokenOf('o-uma');
    expect((await login({ code: wechat.codeFor('o-uma') })).status).toBe(429);
  });

  test('a forged bearer and one that is over open nothing, not even what is open to all', async () => {
    const token = await tokenOf('o-vic');
    const [, body = '', signature = ''] = token.split('.');
    const other = Buffer.from(Buffer.from(body, 'base64url').toString().replace(/^../, 'ff')).toString(
      'base64url',
    );
    for (const forged of [`app.${other}.${signature}`, `app.${body}.`, 'app.x', `${token}x`])
      for (const procedure of ['tracking.mine', 'conversation.history'])
        expect((await ask(procedure, forged)).status, forged).toBe(401);
    town.house.wait(bearerHours + 1);
    expect((await ask('tracking.mine', token)).status).toBe(401);
    expect((await ask('tracking.mine', await tokenOf('o-vic'))).status).toBe(200);
  });

  test('a token of another purpose is no bearer', async () => {
    const { tools } = town.house;
    const ends = Math.floor(tools.now().getTime() / 1000) + 3600;
    const chat = tools.secrets.sign('chat', `${tools.newId()}|${ends}`);
    for (const wrong of [chat, `app.${chat}`, 'x'])
      expect((await ask('tracking.mine', wrong)).status).toBe(401);
    expect((await ask('tracking.mine', makeBearer(tools, tools.newId()).token)).status).toBe(401);
  });

  test("somebody else's conversation stays closed to a good bearer", async () => {
    const wes = await tokenOf('o-wes');
    const talk = { messageId: crypto.randomUUID(), kind: 'text', text: lamp };
    const said = (await (await ask('conversation.receive', wes, talk)).json()) as {
      result: { data: { conversationId: string; token: string } };
    };
    const { conversationId } = said.result.data;
    const xia = await tokenOf('o-xia');
    for (const [procedure, input] of [
      ['conversation.history', { conversationId }],
      ['conversation.receive', { ...talk, conversationId, messageId: crypto.randomUUID() }],
    ] as const)
      expect((await ask(procedure, xia, input)).status).toBe(404);
    expect((await ask('conversation.history', wes, { conversationId })).status).toBe(200);
  });

  test('a file with a bearer that is over is refused', async () => {
    const form = new FormData();
    form.append('files', new Blob([new Uint8Array(await photo({ width: 20, height: 20 }))]), 'a.jpg');
    const answer = await fetch(`${doorUrl}/api/attachments`, {
      method: 'POST',
      headers: { authorization: 'Bearer app.over' },
      body: form,
    });
    expect(answer.status).toBe(401);
  });

  test('no grants are noted for whoever did not sign in', async () => {
    const answer = await fetch(`${doorUrl}/api/trpc/miniProgram.granted`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ templateIds: [resolvedTemplate] }),
    });
    expect(answer.status).toBe(401);
  });
});
