/** Somebody with Telegram on their phone: writes, taps, sends photos and places, and looks at what the bot sent. */
import type { ShownMessage, TelegramEmulator, Update } from './telegram-emulator';

export class TelegramPerson {
  private tapped = 0;
  private readonly chat: { id: number; type: string };
  private readonly from: { id: number; is_bot: boolean; first_name: string; language_code: string };

  constructor(
    readonly telegram: TelegramEmulator,
    readonly id: number,
    language = 'en',
  ) {
    this.chat = { id, type: 'private' };
    this.from = { id, is_bot: false, first_name: 'Person', language_code: language };
    telegram.chats.add(id);
  }

  private message(parts: Record<string, unknown>): Promise<Update> {
    const message = {
      message_id: this.telegram.nextId(),
      date: 0,
      chat: this.chat,
      from: this.from,
      ...parts,
    };
    return this.telegram.happen({ message });
  }

  writes(text: string): Promise<Update> {
    return this.message({ text });
  }

  /** Telegram sends each photo in several sizes; the last is the largest. */
  photo(body: Buffer, caption?: string, album?: string): Promise<Update> {
    const name = `photos/file_${this.telegram.nextId()}.jpg`;
    this.telegram.files.set(name, body);
    this.telegram.files.set(`${name}.small`, body.subarray(0, 1));
    const photo = [
      { file_id: `${name}.small`, file_unique_id: 's', width: 90, height: 60, file_size: 1 },
      { file_id: name, file_unique_id: 'l', width: 1280, height: 960, file_size: body.length },
    ];
    return this.message({ photo, ...(caption && { caption }), ...(album && { media_group_id: album }) });
  }

  location(latitude: number, longitude: number): Promise<Update> {
    return this.message({ location: { latitude, longitude } });
  }

  contact(phone: string): Promise<Update> {
    return this.message({ contact: { phone_number: phone, first_name: 'Ann', user_id: this.id } });
  }

  voice(body: Buffer): Promise<Update> {
    const file_id = `voice/file_${this.telegram.nextId()}.oga`;
    this.telegram.files.set(file_id, body);
    return this.message({ voice: { file_id, file_unique_id: 'v', duration: 3, file_size: body.length } });
  }

  sticker(): Promise<Update> {
    return this.message({ sticker: { file_id: 's', file_unique_id: 's', width: 512, height: 512 } });
  }

  /** The last message, written anew. */
  corrects(text: string): Promise<Update> {
    const edited_message = {
      message_id: this.telegram.nextId(),
      date: 0,
      edit_date: 1,
      chat: this.chat,
      from: this.from,
      text,
    };
    return this.telegram.happen({ edited_message });
  }

  /** Taps a button of the newest message that has it. */
  tap(label: string): Promise<Update> {
    const shown = this.inbox().findLast((message) => message.buttons.some((button) => button.text === label));
    const button = shown?.buttons.find(({ text }) => text === label);
    if (!shown || !button)
      throw new Error(`No message has the button ${label}: ${this.buttons().join(', ')}`);
    this.tapped += 1;
    const id = `tap-${this.id}-${this.tapped}`;
    this.telegram.openTaps.add(id);
    const reply_markup = { inline_keyboard: shown.buttons.map((one) => [one]) };
    const message = {
      message_id: shown.message_id,
      date: 0,
      chat: this.chat,
      text: shown.text,
      reply_markup,
    };
    return this.telegram.happen({
      callback_query: { id, from: this.from, chat_instance: 'c', data: button.callback_data, message },
    });
  }

  blocks(): Promise<Update> {
    this.telegram.blocked.add(this.id);
    return this.membership('member', 'kicked');
  }

  unblocks(): Promise<Update> {
    this.telegram.blocked.delete(this.id);
    return this.membership('kicked', 'member');
  }

  private membership(before: string, now: string): Promise<Update> {
    const user = { id: 1, is_bot: true, first_name: 'Huying' };
    const change = { old_chat_member: { status: before, user }, new_chat_member: { status: now, user } };
    return this.telegram.happen({ my_chat_member: { chat: this.chat, from: this.from, date: 0, ...change } });
  }

  inbox(): ShownMessage[] {
    return this.telegram.messages.filter((message) => message.chatId === this.id);
  }

  last(): ShownMessage {
    const shown = this.inbox().at(-1);
    if (!shown) throw new Error('Nothing was sent to this person.');
    return shown;
  }

  buttons(): string[] {
    return this.last().buttons.map(({ text }) => text);
  }
}
