/**
 * The mail of a small world: a provider that takes our mails for its people and sends back what it cannot deliver, and the server that keeps
 * our own mailbox. Real SMTP and real IMAP, on ports of their own.
 */
import type { AddressInfo, Socket } from 'node:net';
import hoodiecrow from 'hoodiecrow-imap';
import { type ParsedMail, simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';
import { faultsOf } from './mail-rules';

export type SentMail = { raw: Buffer; mail: ParsedMail; envelope: { from: string; to: string[] } };

export const mailbox = { user: 'help', password: 'testpass' };

export class MailEmulator {
  readonly mails: SentMail[] = [];
  /** What was wrong with what we sent. */
  readonly faults: string[] = [];
  /** Addresses that nobody has (any more). */
  readonly gone = new Set<string>();
  private refusal: Error | null = null;
  private readonly sockets = new Set<Socket>();
  private readonly smtp = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo: ({ address }, _, done) => done(this.refusalOf(address)),
    onData: (stream, { envelope }, done) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const from = envelope.mailFrom ? envelope.mailFrom.address : '';
        const to = envelope.rcptTo.map(({ address }) => address);
        this.take(Buffer.concat(chunks), { from, to }).then(() => done(), done);
      });
    },
  });
  private readonly imap = hoodiecrow({
    plugins: ['IDLE', 'UIDPLUS', 'MOVE', 'ENABLE', 'ID', 'NAMESPACE', 'UNSELECT'],
    id: { name: 'post office' },
    users: { [mailbox.user]: { password: mailbox.password } },
    storage: { INBOX: { messages: [] }, '': { separator: '/', folders: {} } },
  });

  async start(): Promise<{ smtpUrl: string; imapUrl: string }> {
    await new Promise<void>((resolve) => this.smtp.listen(0, '127.0.0.1', () => resolve()));
    await new Promise<void>((resolve) => this.imap.listen(0, '127.0.0.1', resolve));
    this.imap.server.on('connection', (socket: Socket) => {
      this.sockets.add(socket);
      socket.on('close', () => this.sockets.delete(socket));
    });
    const portOf = (address: unknown) => (address as AddressInfo).port;
    const { user, password } = mailbox;
    return {
      smtpUrl: `smtp://127.0.0.1:${portOf(this.smtp.server.address())}`,
      imapUrl: `imap://${user}:${password}@127.0.0.1:${portOf(this.imap.server.address())}`,
    };
  }

  async stop(): Promise<void> {
    await new Promise<void>((resolve) => this.smtp.close(() => resolve()));
    // It waits for connections that nobody closes.
    this.imap.server.close();
  }

  /** The next recipients are refused so, until `answers(null)`. */
  answers(responseCode: number | null, message = ''): void {
    this.refusal = responseCode === null ? null : Object.assign(new Error(message), { responseCode });
  }

  private refusalOf(address: string): Error | null {
    if (this.gone.has(address)) return Object.assign(new Error('5.1.1 No such user'), { responseCode: 550 });
    return this.refusal;
  }

  private async take(raw: Buffer, envelope: SentMail['envelope']): Promise<void> {
    const mail = await simpleParser(raw);
    const faults = faultsOf(raw, mail, envelope);
    this.faults.push(...faults);
    if (faults.length > 0)
      throw Object.assign(new Error(`5.6.0 ${faults.join(', ')}`), { responseCode: 550 });
    this.mails.push({ raw, mail, envelope });
  }

  /** A letter arrives in our mailbox. */
  arrives(raw: Buffer, at = new Date()): void {
    this.imap.appendMessage('INBOX', [], at, raw);
  }

  /** The letters of one of our folders, as their raw text. */
  folder(name: string): string[] {
    return (this.imap.folderCache[name]?.messages ?? []).map(({ raw }) => raw);
  }

  /** Our mailbox's server ends every connection. */
  async hangsUp(): Promise<void> {
    for (const socket of this.sockets) socket.destroy();
    this.sockets.clear();
  }

  connections(): number {
    return this.sockets.size;
  }

  /** The server lost its numbers: every letter has another now. */
  renumbers(): void {
    const inbox = this.imap.folderCache.INBOX;
    if (inbox) inbox.uidvalidity += 1;
  }
}

/** The report that a mail came back (RFC 3464), as the provider would write it. */
export function bounceOf({ mail, envelope }: SentMail, status: string, action = 'failed'): Buffer {
  const [to = ''] = envelope.to;
  const lines = [
    'From: Mail Delivery System <MAILER-DAEMON@provider.example>',
    `To: <${envelope.from}>`,
    'Subject: Undelivered Mail Returned to Sender',
    `Date: ${new Date().toUTCString()}`,
    `Message-ID: <bounce-${Math.random().toString(36).slice(2)}@provider.example>`,
    'MIME-Version: 1.0',
    'Auto-Submitted: auto-replied',
    'Content-Type: multipart/report; report-type=delivery-status; boundary="b1"',
    '',
    '--b1',
    'Content-Type: text/plain; charset=utf-8',
    '',
    'I am sorry to have to inform you that your message could not be delivered.',
    '',
    '--b1',
    'Content-Type: message/delivery-status',
    '',
    'Reporting-MTA: dns; provider.example',
    '',
    `Final-Recipient: rfc822; ${to}`,
    `Action: ${action}`,
    `Status: ${status}`,
    'Diagnostic-Code: smtp; 550 No such user',
    '',
    '--b1',
    'Content-Type: text/rfc822-headers',
    '',
    `Message-ID: ${mail.messageId ?? ''}`,
    `To: ${to}`,
    '',
    '--b1--',
    '',
  ];
  return Buffer.from(lines.join('\r\n'));
}
