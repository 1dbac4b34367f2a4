import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { NativeMessage } from '../channel';
import { surroundings } from '../testing/benches/surroundings';
import { deliveryTo } from '../testing/channel-contract';
import { MiniProgramEmulator } from '../testing/mini-program-emulator';
import { templates } from '../testing/mini-program-templates';
import { createMiniProgram } from './index';

const template = 'TMPL-news_0123456789';
const lasting = 'TMPL-lasting_0123456789';

let wechat: MiniProgramEmulator;
let apiBase: string;
let left: number;
let talk: string[];

beforeAll(async () => {
  wechat = new MiniProgramEmulator();
  apiBase = await wechat.start();
  wechat.people.add('o-ann');
  templates.push({
    priTmplId: lasting,
    title: '长期通知',
    content: '诉求标题:{{thing1.DATA}}\n',
    example: '诉求标题:路灯不亮\n',
    type: 3,
  });
});
afterAll(() => wechat.stop());
beforeEach(() => {
  wechat.sent.length = 0;
  wechat.setLeave('o-ann', template, 9);
  talk = [];
});

/** A mini program whose person gave us leave for so many messages. */
function withLeave(count: number, settings: Record<string, string> = { '*': template }) {
  left = count;
  const { appId, appSecret } = wechat;
  return createMiniProgram(
    { appId, appSecret, apiBase, templates: settings },
    surroundings({
      door: {
        ...surroundings().door,
        miniProgram: {
          append: async ({ messageId }) => void talk.push(messageId),
          spendGrant: async ({ keep }) => {
            const isSpent = left > keep;
            if (isSpent) left -= 1;
            return { isSpent };
          },
          giveBackGrant: async () => {
            left += 1;
          },
          forgetGrants: async () => {
            left = 0;
          },
        },
      },
    }),
  );
}

const blank: NativeMessage = {
  text: '',
  choices: [],
  asList: false,
  asksLocation: false,
  asksContact: false,
  locale: 'en',
};
const notice = (name: string) => ({ ...deliveryTo('o-ann'), notice: name, caseNumber: '2603111234560' });

describe('leave that several notices share', () => {
  test('the last one waits for the reply: news on the way do not spend it', async () => {
    const channel = withLeave(1);
    expect(await channel.send(blank, notice('dispatched'))).toEqual({
      kind: 'windowClosed',
      error: 'no-grant-left',
    });
    expect((await channel.send(blank, notice('resolved'))).kind).toBe('sent');
    expect(left).toBe(0);
  });

  test('with more than one, news may use what is left over', async () => {
    const channel = withLeave(2);
    expect((await channel.send(blank, notice('dispatched'))).kind).toBe('sent');
    expect((await channel.send(blank, notice('extended'))).kind).toBe('windowClosed');
    expect((await channel.send(blank, notice('declined'))).kind).toBe('sent');
  });

  test('a template of its own has leave of its own', async () => {
    const channel = withLeave(1, { resolved: lasting, declined: lasting, dispatched: template });
    expect((await channel.send(blank, notice('dispatched'))).kind).toBe('sent');
  });

  test('leave for good is not counted', async () => {
    const channel = withLeave(0, { '*': lasting });
    wechat.setLeave('o-ann', lasting, 1);
    for (const name of ['dispatched', 'extended', 'resolved'])
      expect((await channel.send(blank, notice(name))).kind).toBe('sent');
    expect(wechat.sent).toHaveLength(3);
  });

  test.each([
    ['wechat-47003', 47003, 1],
    ['wechat-43101', 43101, 0],
    ['wechat--1', -1, 1],
  ])('after %s the count is right', async (error, code, expected) => {
    const channel = withLeave(1);
    wechat.fails(code);
    expect(await channel.send(blank, notice('resolved'))).toMatchObject({ error });
    expect(left).toBe(expected);
  });
});

describe('without a subscription message', () => {
  test('a notice stands in the talk all the same, and the next channel is tried', async () => {
    const channel = withLeave(5, {});
    expect(await channel.send(blank, notice('resolved'))).toMatchObject({ kind: 'windowClosed' });
    expect(talk).toHaveLength(1);
  });

  test('an answer in the talk needs none', async () => {
    const channel = withLeave(0);
    expect((await channel.send(blank, notice('reply'))).kind).toBe('sent');
    expect(talk).toHaveLength(1);
    expect(wechat.sent).toEqual([]);
  });

  test('a template that the account does not have is no reason to be silent', async () => {
    const channel = withLeave(5, { '*': 'TMPL-gone' });
    expect(await channel.send(blank, notice('resolved'))).toEqual({
      kind: 'windowClosed',
      error: 'wechat-template-unknown',
    });
  });
});

describe('what a person is asked to allow', () => {
  const asksOf = async (settings: Record<string, string>) => {
    const signed = await withLeave(0, settings).login?.(wechat.codeFor('o-ann'));
    return signed?.ok ? signed.asks : null;
  };

  test('the reply comes first, and each template once', async () => {
    expect(await asksOf({ dispatched: template, resolved: 'TMPL-resolved_0123456789' })).toEqual([
      'TMPL-resolved_0123456789',
      template,
    ]);
    expect(await asksOf({ '*': template })).toEqual([template]);
  });

  test('leave for once and leave for good are not asked for together', async () => {
    expect(await asksOf({ resolved: lasting, '*': template })).toEqual([lasting]);
  });

  test('nothing, when there are no templates or none of them exists', async () => {
    expect(await asksOf({})).toEqual([]);
    expect(await asksOf({ '*': 'TMPL-gone' })).toEqual([]);
  });
});

describe('its health', () => {
  test.each([
    ['a wrong secret', { appSecret: 'wrong' }, 'secret-wrong'],
    ['another app', { appId: 'wxother' }, 'app-id-wrong'],
  ])('%s turns it red', async (_, change, error) => {
    const { appId, appSecret } = wechat;
    const channel = createMiniProgram({ appId, appSecret, apiBase, ...change }, surroundings());
    expect(await channel.health?.()).toEqual({ isWell: false, error });
  });

  test('with all of it right, it is well', async () => {
    expect(await withLeave(0).health?.()).toEqual({ isWell: true });
  });
});
