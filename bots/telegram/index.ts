/** Telegram: one bot, by webhook when it has a secret and a public https address, else by long polling. */
import type { Api } from 'grammy';
import { talkChannels } from '#server/domain/channels';
import type { Channel, RawRequest, Running, TakeEvent } from '../channel';
import type { BotLog } from '../door';
import type { Surroundings } from '../registry';
import { acknowledge } from './acknowledge';
import { health } from './health';
import { openLines } from './lines';
import { fetchMedia } from './media';
import { parseUpdate } from './parse';
import { allowedUpdates, startPolling } from './poll';
import { send } from './send';
import type { TelegramSettings } from './settings';
import { verify } from './verify';

const officialRoot = 'https://api.telegram.org';

export function createTelegram(settings: TelegramSettings, { webhookUrl, log }: Surroundings): Channel {
  const { token, secret } = settings;
  const apiRoot = settings.apiRoot?.replace(/\/+$/, '') ?? officialRoot;
  const waitSeconds = settings.waitSeconds ?? 25;
  const { api, patient } = openLines({ token, apiRoot, waitSeconds });
  return {
    name: 'telegram',
    // The part before the colon is the bot's public id.
    account: token.split(':')[0] ?? 'bot',
    capabilities: talkChannels.telegram,
    inbound: {
      verify: (request) => verify(request, secret),
      parse: (request) => [parseUpdate(readJson(request))].filter((event) => event !== null),
      ack: () => ({ status: 200, contentType: 'text/plain', body: '' }),
      fetchMedia: (media) => fetchMedia({ api, apiRoot, token }, media),
      acknowledge: (event) => acknowledge(api, event),
    },
    send: (message, delivery) => send(api, message, delivery),
    start: ({ take }) => start(api, { patient, take, log, waitSeconds, secret, webhookUrl }),
    health: () => health(api, secret ? webhookUrl : null),
  };
}

type Starting = {
  patient: Api;
  take: TakeEvent;
  log: BotLog;
  waitSeconds: number;
  secret: string | undefined;
  webhookUrl: string | null;
};

/** With a webhook Telegram answers no calls for updates, and the other way round: the mode that we do not use is switched off. */
async function start(api: Api, starting: Starting): Promise<Running> {
  const { patient, take, log, waitSeconds, secret, webhookUrl } = starting;
  if (secret && webhookUrl) {
    await api.setWebhook(webhookUrl, { secret_token: secret, allowed_updates: allowedUpdates });
    log.info({ channel: 'telegram' }, 'webhook is set');
    return { stop: async () => undefined };
  }
  await api.deleteWebhook();
  log.info({ channel: 'telegram' }, 'polling');
  return startPolling({ api: patient, take, log, waitSeconds });
}

/** Null for a body that is no JSON: it then parses to nothing. */
function readJson({ body }: RawRequest): unknown {
  try {
    return JSON.parse(body.toString('utf8'));
  } catch {
    return null;
  }
}
