import { type ParsedMail, simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Meaning } from '#server/domain/conversation/meaning';
import type { Channel, Delivery } from '../channel';
import { createEmail } from './index';

const received: { mail: ParsedMail; raw: string; recipients: string[] }[] = [];
let server: SMTPServer;
let channel: Channel;

beforeAll(async () => {
  server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData(stream, session, done) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', async () => {
        const raw = Buffer.concat(chunks);
        const recipients = session.envelope.rcptTo.map(({ address }) => address);
        received.push({ mail: await simpleParser(raw), raw: raw.toString('utf8'), recipients });
        done();
      });
    },
  });
  const port = await new Promise<number>((resolve) => {
    const listener = server.listen(0, '127.0.0.1', () =>
      resolve((listener.address() as { port: number }).port),
    );
  });
  channel = createEmail({
    smtpUrl: `smtp://127.0.0.1:${port}`,
    from: 'no-reply@city.example',
    domain: 'city.example',
    zone: 'Asia/Shanghai',
  });
});
afterAll(() => new Promise<void>((resolve) => server.close(() => resolve())));

const values = (text: string, title = 'Street light') => ({
  title,
  text,
  caseNumber: { caseNumber: '2611211234567' },
  rateUrl: 'https://city.example/en/rate/token',
});
const resolved = (text: string, title?: string): Meaning => ({
  key: 'notices:resolved.body',
  values: values(text, title),
});

async function mails(meaning: Meaning, locale: Delivery['locale'] = 'en') {
  const id = '00000000-0000-4000-8000-0000000000aa';
  const delivery: Delivery = {
    id,
    account: 'default',
    recipient: 'ann@example.com',
    locale,
    notice: 'resolved',
    meaning,
    caseNumber: null,
  };
  for (const message of channel.render?.(delivery) ?? []) await channel.send(message, delivery);
  const last = received.at(-1);
  if (!last) throw new Error('No mail arrived.');
  return last;
}

describe('a notice by e-mail', () => {
  test('has the subject, the text, and the same as HTML', async () => {
    const { mail } = await mails(resolved('The lamp was replaced.'));
    expect(mail.subject).toContain('261121 123456 7');
    expect(mail.text).toContain('The lamp was replaced.');
    expect(mail.html).toContain('<a href="https://city.example/en/rate/token">');
  });

  test('is recognisable when it is sent twice, and asks machines not to answer', async () => {
    const { mail } = await mails(resolved('Done.'));
    expect(mail.messageId).toBe('<00000000-0000-4000-8000-0000000000aa@city.example>');
    expect(mail.headers.get('auto-submitted')).toBe('auto-generated');
  });

  test('shows what a person wrote and never runs it', async () => {
    const { mail } = await mails(
      resolved('<script>alert(1)</script> <img src=x onerror=alert(1)> "quoted" & more'),
    );
    expect(mail.html).toContain('&lt;script&gt;');
    expect(mail.html).not.toMatch(/<script|<img/);
  });

  test('is in the language and direction of the person', async () => {
    const { mail } = await mails(resolved('تم الإصلاح.'), 'ar');
    expect(mail.html).toMatch(/<html lang="ar" dir="rtl">/);
    expect(mail.subject).not.toMatch(/[\u2068\u2069]/);
  });

  test('cannot be given more headers or recipients by a title', async () => {
    const { mail, recipients } = await mails(resolved('Done.', 'Lamp\r\nBcc: everyone@example.com\r\n\r\nX'));
    expect(recipients).toEqual(['ann@example.com']);
    expect(mail.bcc).toBeUndefined();
  });

  test('goes to the local mailbox when there is no mail server', async () => {
    const local = createEmail({
      smtpUrl: null,
      from: 'no-reply@city.example',
      domain: 'city.example',
      zone: 'Asia/Shanghai',
    });
    const delivery: Delivery = {
      id: 'x',
      account: 'default',
      recipient: 'ann@example.com',
      locale: 'en',
      notice: 'resolved',
      meaning: resolved('Done.'),
      caseNumber: null,
    };
    const [message] = local.render?.(delivery) ?? [];
    expect(message && (await local.send(message, delivery))).toEqual({ kind: 'sent', vendorId: 'mailbox' });
  });
});
