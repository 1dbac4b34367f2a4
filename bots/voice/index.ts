/** Calls: the same conversation as everywhere, by keys and voice. */
import { talkChannels } from '#server/domain/channels';
import type { Channel } from '../channel';
import type { Surroundings } from '../registry';
import { accountHealth } from '../twilio/rest';
import { verifySignature } from '../twilio/signature';
import { answerCall, isListening } from './answer';
import { callOut } from './call-out';
import { parseCall } from './parse';
import { fetchRecording } from './recording';
import { renderCall } from './render';
import type { VoiceSettings } from './settings';

export function createVoice(
  settings: VoiceSettings,
  { baseUrl, webhookUrl, zone }: Pick<Surroundings, 'baseUrl' | 'webhookUrl' | 'zone'>,
): Channel {
  const hook = webhookUrl ?? `${baseUrl}/webhooks/voice`;
  const { authToken, personNumber } = settings;
  return {
    name: 'voice',
    account: settings.from,
    capabilities: talkChannels.voice,
    inbound: {
      verify: (request) => verifySignature(request, authToken),
      parse: parseCall,
      ack: (replies, request) => answerCall(replies, request, { personNumber }),
      isListening,
      fetchMedia: (media) => fetchRecording(settings, media),
    },
    render: (delivery) => renderCall(delivery, talkChannels.voice, zone),
    send: (message, delivery) => callOut(message, delivery, { settings, hook }),
    health: () => accountHealth(settings),
  };
}
