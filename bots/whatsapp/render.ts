/**
 * The shared renderer, and what is WhatsApp's own: plain words may be four times as long as words above buttons, and the button that asks
 * for a place or a phone number suffers no other beside it, so the other choices follow in a message of their own.
 */
import { plainTranslator } from '#locales/translate';
import { talkChannels } from '#server/domain/channels';
import type { Delivery, NativeMessage } from '../channel';
import { render } from '../render';
import { splitText } from '../split';
import { isInteractive } from './compose';

const capabilities = talkChannels.whatsapp;
const plainText = { max: 4096, unit: 'chars' } as const;

export function renderWhatsApp({ meaning, locale }: Delivery, zone: string): NativeMessage[] {
  const parts = render(meaning, locale, { ...capabilities, text: plainText }, zone);
  return parts.flatMap(fitted).flatMap(requestApart);
}

/** The buttons stay under the last part. */
function fitted(message: NativeMessage): NativeMessage[] {
  if (!isInteractive(message)) return [message];
  const texts = splitText(message.text, capabilities.text, message.locale);
  return texts.map((text, order) =>
    order === texts.length - 1 ? { ...message, text } : plain(text, message.locale),
  );
}

function requestApart(message: NativeMessage): NativeMessage[] {
  const { choices, asksLocation, asksContact, locale } = message;
  if (choices.length === 0 || !(asksLocation || asksContact)) return [message];
  const others = plainTranslator(locale)('bot:button.others');
  return [
    { ...message, choices: [], asList: false },
    { ...message, text: others, asksLocation: false, asksContact: false },
  ];
}

function plain(text: string, locale: NativeMessage['locale']): NativeMessage {
  return { text, choices: [], asList: false, asksLocation: false, asksContact: false, locale };
}
