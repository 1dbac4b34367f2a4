/** Text messages: words and numbers, whoever carries them. */
import { talkChannels } from '#server/domain/channels';
import type { Channel, Delivery, NativeMessage } from '../channel';
import type { Surroundings } from '../registry';
import type { SmsGateway } from './gateway';
import { createGenericGateway } from './generic-gateway';
import { inFewerBits } from './segments';
import type { SmsSettings } from './settings';
import { createTwilioGateway } from './twilio-gateway';

export function createSms(settings: SmsSettings, { webhookUrl }: Pick<Surroundings, 'webhookUrl'>): Channel {
  const gateway = gatewayFor(settings, webhookUrl);
  const { account, verify, parse, ack, fetchMedia, health } = gateway;
  return {
    name: 'sms',
    account,
    capabilities: talkChannels.sms,
    inbound: { verify, parse, ack: (_, request) => ack(request), fetchMedia },
    send: ({ text }: NativeMessage, { id, recipient }: Delivery, part = 0) =>
      gateway.send({ id: part === 0 ? id : `${id}:${part}`, to: recipient, text: inFewerBits(text) }),
    health,
  };
}

function gatewayFor(settings: SmsSettings, webhookUrl: string | null): SmsGateway {
  if (settings.gateway === 'twilio') return createTwilioGateway(settings, webhookUrl);
  const { url, secret, name } = settings;
  return createGenericGateway({ url, secret, account: name ?? new URL(url).hostname }, webhookUrl);
}
