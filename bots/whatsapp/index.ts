/** WhatsApp, by the vendor's own Cloud API: one account for each phone number. */
import { talkChannels } from '#server/domain/channels';
import type { Channel, RawRequest } from '../channel';
import type { Surroundings } from '../registry';
import { openGraph } from './graph';
import { health } from './health';
import { fetchMedia } from './media';
import { parse } from './parse';
import { renderWhatsApp } from './render';
import { send, sendTemplate } from './send';
import type { WhatsAppSettings } from './settings';
import { verify } from './verify';

export function createWhatsApp(settings: WhatsAppSettings, around: Surroundings): Channel {
  const { phoneId, templates = {} } = settings;
  const { baseUrl, webhookUrl, zone } = around;
  const graph = openGraph(settings);
  return {
    name: 'whatsapp',
    account: phoneId,
    capabilities: talkChannels.whatsapp,
    inbound: {
      verify: (request) => verify(request, settings),
      parse: (request) => parse(readJson(request), phoneId),
      ack: () => ({ status: 200, contentType: 'text/plain', body: '' }),
      fetchMedia: (media) => fetchMedia(graph, media),
    },
    render: (delivery) => renderWhatsApp(delivery, zone),
    send: (message, delivery) => send(graph, message, delivery),
    sendOutsideWindow: (delivery) => sendTemplate(graph, { templates, baseUrl, zone }, delivery),
    health: () => health(graph, webhookUrl),
  };
}

/** Null for a body that is no JSON: it then parses to nothing. */
function readJson({ body }: RawRequest): unknown {
  try {
    return JSON.parse(body.toString('utf8'));
  } catch {
    return null;
  }
}
