/** Somebody with WhatsApp on their phone: writes, taps, sends photos and places, reads, blocks, and looks at what we sent. */
import type { Account, ShownMessage, WhatsAppEmulator } from './whatsapp-emulator';
import type { Value } from './whatsapp-webhook';

export class WhatsAppPerson {
  readonly account: Account;

  /** `isHidden`: with a user name, so that we never learn the number. */
  constructor(
    readonly whatsapp: WhatsAppEmulator,
    readonly waId: string,
    { isHidden = false } = {},
  ) {
    this.account = { userId: `CN.${waId}0918`, waId, isHidden, lastWrote: null };
    whatsapp.accounts.push(this.account);
  }

  /** What the vendor will post for a message; nothing is posted yet. */
  value(parts: Record<string, unknown>): Value {
    this.account.lastWrote = this.whatsapp.now().getTime();
    const { userId, waId, isHidden } = this.account;
    const message = {
      ...(!isHidden && { from: waId }),
      from_user_id: userId,
      id: this.whatsapp.nextId(),
      timestamp: this.whatsapp.timestamp(),
      ...parts,
    };
    const contact = { profile: { name: 'Person' }, user_id: userId, ...(!isHidden && { wa_id: waId }) };
    return this.whatsapp.valueOf({ contacts: [contact], messages: [message] });
  }

  /** Answers the bytes, to be delivered again. */
  private says(parts: Record<string, unknown>): Promise<Buffer> {
    return this.whatsapp.happen(this.value(parts));
  }

  writes(text: string): Promise<Buffer> {
    return this.says({ type: 'text', text: { body: text } });
  }

  photo(body: Buffer, caption?: string): Promise<Buffer> {
    return this.says(this.photoParts(body, caption));
  }

  photoParts(body: Buffer, caption?: string): Record<string, unknown> {
    const image = { ...this.upload(body, 'image/jpeg'), ...(caption && { caption }) };
    return { type: 'image', image };
  }

  document(body: Buffer, filename: string): Promise<Buffer> {
    return this.says({ type: 'document', document: { ...this.upload(body, 'application/pdf'), filename } });
  }

  sticker(): Promise<Buffer> {
    return this.says({ type: 'sticker', sticker: this.upload(Buffer.from('webp'), 'image/webp') });
  }

  private upload(body: Buffer, mime: string) {
    const id = `9${this.whatsapp.files.size}1584320`;
    this.whatsapp.files.set(id, { body, mime, linkedAt: 0 });
    return { id, mime_type: mime, sha256: 'not-looked-at' };
  }

  location(latitude: number, longitude: number): Promise<Buffer> {
    return this.says({ type: 'location', location: { latitude, longitude } });
  }

  /** Through the button that asks for it. */
  contact(phone: string): Promise<Buffer> {
    const card = { name: { formatted_name: 'Ann' }, phones: [{ phone, type: 'CELL' }] };
    return this.says({ type: 'contacts', contacts: [{ origin: 'contact_request', ...card }] });
  }

  likes(message: ShownMessage): Promise<Buffer> {
    return this.says({ type: 'reaction', reaction: { message_id: message.id, emoji: '❤️' } });
  }

  /** Taps a button, or picks a row of a list, of the newest message that has it. */
  tap(title: string): Promise<Buffer> {
    const shown = this.inbox().findLast(({ buttons }) => buttons.some((button) => button.title === title));
    const button = shown?.buttons.find((one) => one.title === title);
    if (!shown || !button)
      throw new Error(`No message has the button ${title}: ${this.buttons().join(', ')}`);
    const reply = { id: button.id, title };
    const type = shown.kind === 'list' ? 'list_reply' : 'button_reply';
    return this.says({
      context: { id: shown.id },
      type: 'interactive',
      interactive: { type, [type]: reply },
    });
  }

  /** The phone got it, and it was looked at: two receipts, told when the vendor tells. */
  reads(message: ShownMessage): void {
    this.whatsapp.notes(message.id, 'delivered', this.account);
    this.whatsapp.notes(message.id, 'read', this.account);
  }

  blocks(): void {
    this.whatsapp.blocked.add(this.account.userId);
  }

  inbox(): ShownMessage[] {
    return this.whatsapp.messages.filter(({ userId }) => userId === this.account.userId);
  }

  last(): ShownMessage {
    const shown = this.inbox().at(-1);
    if (!shown) throw new Error('Nothing was sent to this person.');
    return shown;
  }

  buttons(): string[] {
    return this.last().buttons.map(({ title }) => title);
  }
}
