import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { inboundEventSchema } from '#server/domain/conversation/event';
import { checkDigit } from '#server/domain/ticket/case-number';
import { readMail } from './read-mail';

const home = {
  domain: 'city.example',
  from: 'City <help@city.example>',
  address: 'help@city.example',
  hasPlusAddresses: true,
};
const unknown = { from: null, to: [] };
/** The samples carry this number; its last digit is made right here, as a check digit is not worth typing. */
const caseNumber = `261121123456${checkDigit('261121123456')}`;

function sample(name: string): Buffer {
  const text = readFileSync(join(import.meta.dirname, 'samples', `${name}.eml`), 'utf8');
  return Buffer.from(text.replaceAll('2611211234567', caseNumber));
}

const idOf = (last: number) => `019a0000-0000-7000-8000-00000000000${last}`;

async function letterOf(name: string) {
  const read = await readMail(sample(name), unknown, home);
  if (read.kind !== 'letter') throw new Error(`${name} is read as ${read.kind}`);
  expect(inboundEventSchema.safeParse({ ...read.letter, attachmentIds: [] }).success).toBe(true);
  return read;
}

describe('a mail', () => {
  test('from Outlook loses what it quotes, and finds back by its headers and its address', async () => {
    const { key, from, locale, letter } = await letterOf('outlook-reply');
    expect({ key, from, locale }).toEqual({
      key: '<outlook-1@provider.example>',
      from: 'ann@provider.example',
      locale: 'en',
    });
    expect(letter).toMatchObject({
      text: 'It is the second lamp from the corner.',
      name: 'Ann Lee',
      threads: [idOf(1)],
      quotedCase: caseNumber,
    });
  });

  test('from a Chinese mail program loses what it quotes', async () => {
    const { letter } = await letterOf('chinese-reply');
    expect(letter).toMatchObject({ text: '没有解决\n晚上还是不亮。', name: '王芳', threads: [idOf(2)] });
  });

  test('in Arabic loses what it quotes', async () => {
    expect((await letterOf('arabic-reply')).letter.text).toBe('المصباح الثاني عند الزاوية.');
  });

  test('of HTML alone is read as words, without its scripts', async () => {
    const { letter } = await letterOf('html-only');
    expect(letter.text).toBe('The bar at 5 Lake Road is loud.\n\nEvery night.');
  });

  test('that forwards something is left whole', async () => {
    expect((await letterOf('forwarded')).letter.text).toContain('You owe us a million.');
  });

  test('that is handed on from a thread is left whole, too', async () => {
    const raw = sample('forwarded')
      .toString()
      .replace('MIME-', 'References: <x@company.example>\nMIME-')
      .replace('-----Original', 'Please look at this.\n\n-----Original');
    const read = await readMail(Buffer.from(raw), unknown, home);
    expect(read).toMatchObject({ letter: { text: expect.stringContaining('You owe us a million.') } });
  });

  test('of HTML that answers below the quote keeps the answer alone', async () => {
    const html =
      '<div>On 20/11/2026 09:00, City wrote:<br></div><blockquote type="cite"><p>Is it?</p><p>Or not?</p></blockquote><p>Yes, it is.</p>';
    const raw = `From: a@b.example\r\nSubject: Re: lamp\r\nContent-Type: text/html\r\n\r\n${html}`;
    const read = await readMail(Buffer.from(raw), unknown, home);
    expect(read).toMatchObject({ letter: { text: 'Yes, it is.' } });
  });

  test('keeps invitations and letters inside it as files, and leaves the signature out', async () => {
    const { letter, files } = await letterOf('invitation');
    expect(letter.text).toBe('Please meet us at the lamp.');
    expect(files.map(({ name }) => name)).toEqual(['meeting.ics', 'old.eml']);
  });

  test('of somebody who is away is nothing', async () => {
    expect(await readMail(sample('vacation'), unknown, home)).toEqual({ kind: 'aside' });
  });

  test('sent to many is kept and not answered', async () => {
    expect((await letterOf('newsletter')).letter.isQuiet).toBe(true);
  });

  test('that came back says which one it was and that its address is gone', async () => {
    expect(await readMail(sample('bounce'), unknown, home)).toEqual({
      kind: 'bounce',
      key: '<dsn-1@mail.provider.example>',
      from: 'gone@provider.example',
      receipt: {
        kind: 'receipt',
        vendorId: `<${idOf(3)}@city.example>`,
        status: 'failed',
        reason: 'unreachable',
        error: 'bounced-5.1.1',
      },
    });
  });

  test('that came back is known by the address it came back to, too', async () => {
    const raw = Buffer.from(sample('bounce').toString().replace(idOf(3), 'lost'));
    const to = [`help+b${idOf(4).replaceAll('-', '')}@city.example`];
    const read = await readMail(raw, { from: '', to }, home);
    expect(read).toMatchObject({ kind: 'bounce', receipt: { vendorId: `<${idOf(4)}@city.example>` } });
  });

  test.each([
    ['message/rfc822', 'message/global'],
    ['message/rfc822', 'message/global-headers'],
    ['message/delivery-status', 'message/global-delivery-status'],
  ])('that came back as %s is read as %s too', async (usual, global) => {
    const raw = Buffer.from(sample('bounce').toString().replace(usual, global));
    const read = await readMail(raw, unknown, home);
    expect(read).toMatchObject({ kind: 'bounce', receipt: { vendorId: `<${idOf(3)}@city.example>` } });
  });

  test('without a Message-ID, or with one that is none, is known by its bytes', async () => {
    const raw = (id: string) => Buffer.from(`From: a@b.example\r\n${id}Subject: x\r\n\r\nwords`);
    for (const id of [
      '',
      'Message-ID: none\r\n',
      `Message-ID: <${'x'.repeat(300)}@y>\r\n`,
      'Message-ID: <ä@y>\r\n',
    ]) {
      const read = await readMail(raw(id), unknown, home);
      expect(read).toMatchObject({ kind: 'letter', key: expect.stringMatching(/^sha256:[0-9a-f]{64}$/) });
    }
  });

  test.each(['', '\u0000', 'Content-Type: multipart/mixed\r\n\r\n', 'From: <>\r\n\r\nx', '\xff\xfe\xfd'])(
    'of any other shape (%j) upsets nobody',
    async (text) => {
      expect((await readMail(Buffer.from(text, 'latin1'), unknown, home)).kind).toBe('unreadable');
    },
  );

  test('with words that no store takes is cleaned', async () => {
    const raw = Buffer.from(
      'From: a@b.example\r\nSubject: =?utf-8?Q?a=0D=0AB:_c?=\r\n\r\nnul\u0000 bell\u0007 tab\tend',
    );
    const read = await readMail(raw, unknown, home);
    expect(read).toMatchObject({ letter: { subject: 'a B: c', text: 'nul bell tab\tend' } });
  });
});
