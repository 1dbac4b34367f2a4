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
  if (text.length <= longestText) await api.editMessageText(message.chat.id, message.message_id, text);
}

function labelOf({ data, message }: Tap): string | undefined {
  const buttons = message?.reply_markup?.inline_keyboard?.flat() ?? [];
  return buttons.find((button) => button.callback_data === data)?.text;
}
