/** To Telegram: one message with its buttons, and what Telegram's errors mean for us. */
import { type Api, GrammyError, HttpError } from 'grammy';
import { plainTranslator } from '#locales/translate';
import type { Delivery, NativeMessage, SendResult } from '../channel';

type Markup = NonNullable<Parameters<Api['sendMessage']>[2]>['reply_markup'];

export async function send(api: Api, message: NativeMessage, { recipient }: Delivery): Promise<SendResult> {
  try {
    // Plain text: nothing a person wrote can be taken for markup.
    const sent = await api.sendMessage(recipient, message.text, {
      reply_markup: markupOf(message),
      link_preview_options: { is_disabled: true },
    });
    return { kind: 'sent', vendorId: String(sent.message_id) };
  } catch (error) {
    return readError(error);
  }
}

/** Buttons under the message; only a keyboard can ask for a place or a number, so then the choices stand on it as words. */
export function markupOf({ choices, asksLocation, asksContact, locale }: NativeMessage): Markup {
  const t = plainTranslator(locale);
  if (asksLocation || asksContact) {
    const request = asksLocation
      ? { text: `📍 ${t('bot:button.location')}`, request_location: true }
      : { text: `📞 ${t('bot:button.contact')}`, request_contact: true };
    const keyboard = [[request], ...choices.map(({ label }) => [{ text: label }])];
    return { keyboard, one_time_keyboard: true, resize_keyboard: true };
  }
  if (choices.length === 0) return { remove_keyboard: true };
  return {
    inline_keyboard: rows(choices).map((row) =>
      row.map(({ id, label }) => ({ text: label, callback_data: id })),
    ),
  };
}

/** Short labels share a row, as marks from 1 to 5 do on a wide screen; longer ones stand alone, so that none is cut. */
function rows(choices: NativeMessage['choices']): NativeMessage['choices'][] {
  const isShort = choices.every(({ label }) => label.length <= 14);
  const width = isShort ? 2 : 1;
  return choices.flatMap((_, order) => (order % width === 0 ? [choices.slice(order, order + width)] : []));
}

export function readError(error: unknown): SendResult {
  if (error instanceof HttpError) return { kind: 'retry', afterMs: null, error: 'telegram-not-reached' };
  if (!(error instanceof GrammyError)) throw error;
  const { error_code: code, description, parameters } = error;
  const said = `telegram-${code}`;
  if (code === 429) return { kind: 'retry', afterMs: (parameters.retry_after ?? 5) * 1000, error: said };
  if (code === 403 || /chat not found|user is deactivated/i.test(description))
    return { kind: 'unreachable', error: said };
  // A refused token is repaired by an administrator; until then the message waits.
  if (code >= 500 || code === 401 || code === 404) return { kind: 'retry', afterMs: null, error: said };
  return { kind: 'permanent', error: `${said}: ${description.slice(0, 200)}` };
}
