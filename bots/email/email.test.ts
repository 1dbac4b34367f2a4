import { type ParsedMail, simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Meaning } from '#server/domain/conversation/meaning';
import type { Channel, Delivery } from '../channel';
import { quietLog } from '../testing/quiet-log';
import { createEmail } from './index';

const home = { from: 'no-reply@city.example', domain: 'city.example' };
const around = { zone: 'Asia/Shanghai', log: quietLog };
const received: { mail: ParsedMail; raw: string; from: string; recipients: string[] }[] = [];
let server: SMTPServer;
let channel: Channel;

beforeAll(async () => {
  server = new SMTPServer({
    authOptional: true,
    allowInsecureAuth: true,
    onAuth: (_, __, done) => done(new Error('Invalid login')),
    disabledCommands: ['STARTTLS'],
    onData(stream, session, done) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', async () => {
        const raw = Buffer.concat(chunks);
        const recipients = session.envelope.rcptTo.map(({ address }) => address);
        const from = session.envelope.mailFrom ? session.envelope.mailFrom.address : '';
        received.push({ mail: await simpleParser(raw), raw: raw.toString('utf8'), from, recipients });
        done();
      });
    },
  });
  const port = await new Promise<number>((resolve) => {
    const listener = server.listen(0, '127.0.0.1', () =>
      resolve((listener.address() as { port: number }).port),
    );
  });
  channel = createEmail(
    {
      ...home,
      smtpUrl: `smtp://127.0.0.1:${port}`,
      address: 'help@city.example',
      hasPlusAddresses: true,
      intake: { port: 0 },
    },
    around,
  );
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
  choices: [{ id: 'rate:2611211234567:yes', label: { key: 'ticket:solved.yes' } }],
});

async function mails(meaning: Meaning, locale: Delivery['locale'] = 'en', change: Partial<Delivery> = {}) {
  const id = '00000000-0000-4000-8000-0000000000aa';
  const delivery: Delivery = {
    id,
    account: 'default',
    recipient: 'ann@example.com',
    locale,
    notice: 'resolved',
    meaning,
    caseNumber: null,
    answers: null,
    lastHeardAt: null,
    ...change,
  };
  for (const message of channel.render?.(delivery) ?? []) await channel.send(message, delivery);
  const last = received.at(-1);
  if (!last) throw new Error('No mail arrived.');
  return last;
}

describe('a notice by e-mail', () => {
  test('comes back to us alone when it cannot be delivered, and its answer to its case', async () => {
    const { mail } = await mails(resolved('Done.'));
    expect(mail.replyTo?.value[0]?.address).toBe('help+000000000000400080000000000000aa@city.example');
    expect(mail.references).toBe('<case.2611211234567@city.example>');
    expect(received.at(-1)?.from).toBe('help+b000000000000400080000000000000aa@city.example');
  });

  test('that answers a letter stands in its thread', async () => {
    const { mail } = await mails(resolved('Done.'), 'en', {
      answers: '<letter@provider.example>',
      notice: 'reply',
    });
    expect(mail.inReplyTo).toBe('<letter@provider.example>');
    expect(mail.references).toEqual(['<case.2611211234567@city.example>', '<letter@provider.example>']);
    expect(mail.headers.get('auto-submitted')).toBe('auto-replied');
  });

  test('is not sent while the server refuses or is gone, and the desk is told which', async () => {
    expect(await channel.health?.()).toEqual({ isWell: true });
    const gone = createEmail({ ...home, smtpUrl: 'smtp://127.0.0.1:9' }, around);
    expect(await gone.health?.()).toEqual({ isWell: false, error: 'server-not-reached' });
    const port = new URL(`http://127.0.0.1:${(server.server.address() as { port: number }).port}`).port;
    const refused = createEmail({ ...home, smtpUrl: `smtp://help:wrong@127.0.0.1:${port}` }, around);
    expect(await refused.health?.()).toEqual({ isWell: false, error: 'mailbox-refused' });
  });

  test('has the subject, the text, and the same as HTML', async () => {
    const { mail } = await mails(resolved('The lamp was replaced.'));
    expect(mail.subject).toBe('Re: [#2611211234567] Your letter to the city hotline');
    expect(mail.text).toContain('261121 123456 7: there is a reply');
    expect(mail.text).toContain('Begin with “solved”');
    expect(mail.text).toContain('The lamp was replaced.');
    expect(mail.html).toContain('<a href="https://city.example/en/rate/token">');
  });

  test('is recognisable when it is sent twice, and asks machines not to answer', async () => {
    const { mail } = await mails(resolved('Done.'));
    expect(mail.messageId).toBe('<00000000-0000-4000-8000-0000000000aa@city.example>');
    expect(mail.headers.get('auto-submitted')).toBe('auto-generated');
    expect(mail.headers.get('x-auto-response-suppress')).toBe('RN, NRN, OOF, AutoReply');
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
    const local = createEmail({ ...home, smtpUrl: null }, around);
    const delivery: Delivery = {
      id: 'x',
      account: 'default',
      recipient: 'ann@example.com',
      locale: 'en',
      notice: 'resolved',
      meaning: resolved('Done.'),
      caseNumber: null,
      answers: null,
      lastHeardAt: null,
    };
    const [message] = local.render?.(delivery) ?? [];
    expect(message?.text).not.toContain('reply to this mail');
    expect(message && (await local.send(message, delivery))).toEqual({ kind: 'sent', vendorId: 'mailbox' });
  });
});
