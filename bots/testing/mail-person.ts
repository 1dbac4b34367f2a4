/** Somebody with a mail program: writes letters, answers ours with the whole of it quoted below, and looks into their inbox. */
import MailComposer from 'nodemailer/lib/mail-composer';
import type { MailEmulator, SentMail } from './mail-emulator';

export type Written = {
  subject?: string;
  text?: string;
  html?: string;
  files?: { filename: string; content: Buffer; contentType?: string }[];
  headers?: Record<string, string>;
  to?: string;
};

/** Brings a letter to the city: by its mailbox, or handed over by SMTP. `from` is the envelope's sender. */
export type Post = (raw: Buffer, envelope: { from: string; to: string }) => Promise<void>;

let written = 0;

export class MailPerson {
  constructor(
    readonly world: MailEmulator,
    readonly post: Post,
    readonly address: string,
    readonly name = 'Ann Lee',
    readonly city = 'help@city.example',
  ) {}

  /** The letter as bytes, to be posted once, twice, or by somebody else. */
  async compose(letter: Written): Promise<Buffer> {
    written += 1;
    const { files, to = this.city, headers, ...words } = letter;
    const mail = new MailComposer({
      from: { name: this.name, address: this.address },
      to,
      messageId: `<letter-${written}@provider.example>`,
      ...words,
      ...(headers && { headers }),
      ...(files && { attachments: files }),
    });
    return mail.compile().build();
  }

  async writes(letter: Written): Promise<void> {
    await this.post(await this.compose(letter), { from: this.address, to: letter.to ?? this.city });
  }

  /** As mail programs do: to the address to reply to, the ids in the headers, our words quoted below. */
  async replies(text: string, more: Written = {}, to: SentMail = this.last()): Promise<void> {
    const { mail } = to;
    const back = mail.replyTo?.value[0]?.address ?? mail.from?.value[0]?.address ?? this.city;
    const quoted = (mail.text ?? '')
      .split('\n')
      .map((line) => `> ${line}`)
      .join('\n');
    const said = `${text}\n\nOn Thu, 12 Mar 2026 at 10:00, City <${back}> wrote:\n${quoted}\n`;
    const references = [...[mail.references ?? []].flat(), mail.messageId ?? ''].join(' ');
    await this.writes({
      subject: mail.subject ?? '',
      text: said,
      to: back,
      ...more,
      headers: { 'In-Reply-To': mail.messageId ?? '', References: references, ...more.headers },
    });
  }

  inbox(): SentMail[] {
    return this.world.mails.filter(({ envelope }) => envelope.to.includes(this.address));
  }

  last(): SentMail {
    const mail = this.inbox().at(-1);
    if (!mail) throw new Error('Nothing came to this person.');
    return mail;
  }

  /** The words of the newest mail. */
  reads(): string {
    return this.last().mail.text ?? '';
  }
}
