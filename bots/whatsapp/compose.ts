/** From a message as it was rendered to what the vendor takes. */
import { plainTranslator } from '#locales/translate';
import type { NativeMessage } from '../channel';

/** How the vendor names a person: by phone number, or by the id that they have with us. */
const userId = /^[A-Z]{2}\.(?:ENT\.)?[A-Za-z0-9]{1,128}$/;

/** In `to`, an id of that kind is accepted and the message is lost. */
export function addressed(recipient: string): Record<string, string> {
  const field = userId.test(recipient) ? 'recipient' : 'to';
  return { messaging_product: 'whatsapp', recipient_type: 'individual', [field]: recipient };
}

/** Only a message with buttons, a list or a request is interactive: it may hold fewer words. */
export function isInteractive({ choices, asksLocation, asksContact }: NativeMessage): boolean {
  return choices.length > 0 || asksLocation || asksContact;
}

export function composed(message: NativeMessage): Record<string, unknown> {
  const { text } = message;
  // No preview: the vendor would fetch the link, and some links are good for one person.
  if (!isInteractive(message)) return { type: 'text', text: { body: text, preview_url: false } };
  return { type: 'interactive', interactive: { body: { text }, ...actionOf(message) } };
}

function actionOf({ choices, asList, asksLocation, asksContact, locale }: NativeMessage) {
  if (asksLocation) return { type: 'location_request_message', action: { name: 'send_location' } };
  if (asksContact) return { type: 'request_contact_info', action: { name: 'request_contact_info' } };
  if (asList) {
    const rows = choices.map(({ id, label }) => ({ id, title: label }));
    const button = plainTranslator(locale)('bot:button.choose');
    return { type: 'list', action: { button, sections: [{ rows }] } };
  }
  const buttons = choices.map(({ id, label }) => ({ type: 'reply', reply: { id, title: label } }));
  return { type: 'button', action: { buttons } };
}
