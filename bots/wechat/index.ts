/** A WeChat official account: it posts what people do to us, takes the first answer in our response, and further ones by its API. */
import { locales } from '#locales/languages';
import { talkChannels } from '#server/domain/channels';
import type { Channel, Running } from '../channel';
import type { BotLog } from '../door';
import type { Surroundings } from '../registry';
import { createWechatApi, type WechatApi } from '../wechat-platform/call';
import { createEnvelope } from '../wechat-platform/crypto';
import { type Listed, listIn, openTemplateBook } from '../wechat-platform/template-book';
import { acknowledge } from './acknowledge';
import { checkHealth } from './health';
import { fetchMedia } from './media';
import { writeMenu } from './menu';
import { parseMessage } from './parse';
import { send } from './send';
import type { WechatSettings } from './settings';
import { sendTemplate } from './templates';
import { messageOf, rememberSignatures, verify } from './verify';

export function createWechat(settings: WechatSettings, around: Surroundings): Channel {
  const { appId, appSecret, token, aesKey, apiBase, templates = {} } = settings;
  const now = Date.now;
  const envelope = aesKey ? createEnvelope(aesKey, appId) : null;
  const api = createWechatApi({ appId, appSecret, apiBase });
  const trust = { token, envelope, now, used: rememberSignatures() };
  const { baseUrl, zone } = around;
  const ask = () => api.get('/cgi-bin/template/get_all_private_template', {});
  const book = openTemplateBook(ask, listedTemplates, now);
  const sender = { api, templates, baseUrl, zone, now, book };
  return {
    name: 'wechat',
    account: appId,
    capabilities: talkChannels.wechat,
    inbound: {
      verify: (request) => verify(request, trust),
      parse: (request) => {
        const message = messageOf(request, envelope);
        const event = message && parseMessage(message);
        return event ? [event] : [];
      },
      ack: (replies, request) => acknowledge(replies, request, trust),
      fetchMedia: (media) => fetchMedia(api, media),
    },
    send: (message, delivery) => send(api, message, delivery),
    sendOutsideWindow: (delivery) => sendTemplate(delivery, sender),
    start: () => start(api, settings, around.log),
    health: () => checkHealth(api),
  };
}

/** Without a menu people can still write every command: a failure is told and no more. */
async function start(api: WechatApi, { menu, locale }: WechatSettings, log: BotLog): Promise<Running> {
  if (menu) {
    const written = await writeMenu(api, locale ?? locales[0]);
    if (written.ok) log.info({ channel: 'wechat' }, 'menu is written');
    else log.warn({ channel: 'wechat', error: written.error }, 'the menu could not be written');
  }
  return { stop: async () => undefined };
}

function listedTemplates(body: Record<string, unknown>): Listed[] {
  return listIn(body.template_list).map(({ template_id: id, content }) => ({
    id,
    content,
    isLasting: false,
  }));
}
