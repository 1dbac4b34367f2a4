/** The WeChat mini program: it talks at our own door with a bearer; here are its login, its notices and what WeChat says of them. */
import { talkChannels } from '#server/domain/channels';
import type { Channel, Health, Inbound, NativeMessage } from '../channel';
import type { Surroundings } from '../registry';
import { createWechatApi, type WechatApi } from '../wechat-platform/call';
import { createEnvelope } from '../wechat-platform/crypto';
import { type Listed, listIn, openTemplateBook } from '../wechat-platform/template-book';
import { login } from './login';
import { parsePush, verifyPush } from './push';
import { send } from './send';
import type { MiniProgramSettings } from './settings';
import { templatesToAsk } from './templates';

export function createMiniProgram(
  settings: MiniProgramSettings,
  { door, zone }: Surroundings,
  now: () => number = Date.now,
): Channel {
  const { appId, appSecret, apiBase, templates = {}, version = 'formal' } = settings;
  const api = createWechatApi({ appId, appSecret, apiBase });
  const ask = () => api.get('/wxaapi/newtmpl/gettemplate', {});
  const book = openTemplateBook(ask, listedTemplates, now);
  const sender = { api, book, door, account: appId, templates, version, zone, now };
  const inbound = inboundOf(settings, now);
  return {
    name: 'mini-program',
    account: appId,
    capabilities: talkChannels['mini-program'],
    ...(inbound && { inbound }),
    // The app shows the meaning itself, and a subscription message has fields instead of a text: nothing is cut here.
    render: ({ locale }) => [{ ...blank, locale }],
    send: (_, delivery) => send(delivery, sender),
    login: (code) => login(api, code, () => templatesToAsk(templates, book)),
    health: () => checkHealth(api),
  };
}

const blank: Omit<NativeMessage, 'locale'> = {
  text: '',
  choices: [],
  asList: false,
  asksLocation: false,
  asksContact: false,
};

/** Only when WeChat was told to push to us. */
function inboundOf({ appId, token, aesKey }: MiniProgramSettings, now: () => number): Inbound | null {
  if (!token || !aesKey) return null;
  const envelope = createEnvelope(aesKey, appId);
  return {
    verify: (request) => verifyPush(request, { token, envelope, now }),
    parse: (request) => parsePush(request, envelope),
    ack: () => ({ status: 200, contentType: 'text/plain; charset=utf-8', body: 'success' }),
  };
}

/** What an administrator can repair has a name of its own; each is explained in docs/channels/mini-program.md. */
const troubles: Record<number, string> = {
  40001: 'secret-wrong',
  40013: 'app-id-wrong',
  40125: 'secret-wrong',
  40164: 'address-not-allowed',
  40243: 'secret-frozen',
};

async function checkHealth(api: WechatApi): Promise<Health> {
  const answer = await api.checkToken();
  if (answer.ok) return { isWell: true };
  const { errcode } = answer;
  if (errcode === null) return { isWell: false, error: 'wechat-not-reached' };
  return { isWell: false, error: troubles[errcode] ?? `wechat-token-${errcode}` };
}

/** WeChat's word for templates whose leave is for good (public services only). */
const lastingType = 3;

function listedTemplates({ data }: Record<string, unknown>): Listed[] {
  return listIn(data).map(({ priTmplId, content, type }) => ({
    id: priTmplId,
    content,
    isLasting: type === lastingType,
  }));
}
