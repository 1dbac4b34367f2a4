/** A tapped button spins until it is answered; then the message shows what was chosen and loses its buttons. */
import type { Api } from 'grammy';
import type { ParsedEvent } from '../channel';
import { type Tap, tapOf } from './parse';

const longestText = 4096;

export async function acknowledge(api: Api, event: ParsedEvent): Promise<void> {
  const tap = tapOf(event);
  if (!tap) return;
  await api.answerCallbackQuery(tap.id);
  const { message } = tap;
  const label = labelOf(tap);
  if (!message?.text || !label) return;
  const text = `${message.text}\n\n▸ ${label}`;
  if (text.length > longestText) return;
  // A page of this person's own may be named in it: Telegram is not to look at that.
  const noPreview = { link_preview_options: { is_disabled: true } };
  await api.editMessageText(message.chat.id, message.message_id, text, noPreview);
}

function labelOf({ data, message }: Tap): string | undefined {
  const buttons = message?.reply_markup?.inline_keyboard?.flat() ?? [];
  return buttons.find((button) => button.callback_data === data)?.text;
}
