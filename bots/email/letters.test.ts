import { createTransport } from 'nodemailer';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { photo } from '#server/files/testing/sample-files';
import type { Running } from '../channel';
import { resolves } from '../testing/desk-work';
import { bounceOf, MailEmulator } from '../testing/mail-emulator';
import { MailPerson, type Post } from '../testing/mail-person';
import { type SmallTown, smallTown } from '../testing/small-town';
import type { Email } from './index';

let town: SmallTown;
let world: MailEmulator;
let running: Running | undefined;
let post: Post;
let people = 0;

beforeAll(async () => {
  world = new MailEmulator();
  const { smtpUrl } = await world.start();
  town = await smallTown({
    SMTP_URL: smtpUrl,
    MAIL_ADDRESS: 'help@city.example',
    MAIL_SMTP_PORT: '0',
    HOST: '127.0.0.1',
  });
  const email = town.channels.get('email:default') as Email;
  running = await email.start?.(town.handsOf('email'));
  const transport = createTransport({ host: '127.0.0.1', port: email.intakePort() ?? 0, secure: false });
  post = async (raw, envelope) => void (await transport.sendMail({ raw, envelope }));
});
afterAll(async () => {
  expect(world.faults).toEqual([]);
  await running?.stop();
  await world.stop();
});

function newPerson(name?: string): MailPerson {
  people += 1;
  return new MailPerson(world, post, `person${people}@provider.example`, name);
}

const lamp = {
  subject: 'Street light',
  text: 'The street light at 12 River Road has been broken for three days.',
};

/** What the person reads after doing something. */
async function reads(person: MailPerson, doing: Promise<unknown>): Promise<string> {
  await doing;
  await town.deliver();
  return person.reads();
}

function numberIn(text: string): string {
  return (/(?:Case number: |办件编号：)([\d ]+)/.exec(text)?.[1] ?? '').replaceAll(' ', '');
}

async function files(
  person: MailPerson,
  letter: Parameters<MailPerson['writes']>[0] = lamp,
): Promise<string> {
  return numberIn(await reads(person, person.writes(letter)));
}

const ticketOf = (caseNumber: string) => town.house.tools.store.tickets.find(caseNumber);
const eventsOf = async (caseNumber: string) =>
  town.house.tools.store.tickets.events((await ticketOf(caseNumber))?.id ?? '');
const count = () => town.house.prisma.ticket.count();

describe('a letter', () => {
  test('with a photo is a case at once, its reply comes in the same thread, is rated, and opened again', async () => {
    const ann = newPerson();
    const content = await photo({ width: 640, height: 480 });
    const filed = await reads(ann, ann.writes({ ...lamp, files: [{ filename: 'lamp.jpg', content }] }));
    const caseNumber = numberIn(filed);
    expect(filed).toMatch(/Access code: \d{6}/);
    const ticket = await ticketOf(caseNumber);
    expect(ticket).toMatchObject({
      channel: 'email',
      title: 'Street light',
      text: lamp.text,
      identity: 'named',
    });
    const contact = await town.house.tools.store.people.contactOf(ticket?.personId ?? '');
    expect(contact).toMatchObject({ name: 'Ann Lee', email: ann.address });
    const kinds = (await town.house.tools.store.tickets.files(ticket?.id ?? '')).map(({ kind }) => kind);
    expect(kinds.sort()).toEqual(['image', 'mail']);
    expect(ann.last().mail.inReplyTo).toMatch(/^<letter-\d+@provider.example>$/);
    expect(ann.last().mail.headers.get('auto-submitted')).toBe('auto-replied');

    await resolves(town.house, caseNumber, 'The lamp was replaced on Thursday.');
    expect(await reads(ann, Promise.resolve())).toContain('The lamp was replaced on Thursday.');
    const [first, last] = [ann.inbox().at(0), ann.last()];
    expect(last.mail.subject).toBe(first?.mail.subject);
    expect(last.mail.subject).toContain(`Re: [#${caseNumber}]`);
    const threads = ann.inbox().map(({ mail }) => [mail.references ?? []].flat()[0]);
    expect(new Set(threads)).toEqual(new Set([`<case.${caseNumber}@city.example>`]));

    expect(await reads(ann, ann.replies('Partly 2 4\nIt flickers at night.'))).toContain('open again');
    expect((await ticketOf(caseNumber))?.status).toBe('reopened');
    const [rating] = await town.house.tools.store.tickets.ratings(ticket?.id ?? '');
    expect(rating).toMatchObject({
      solved: 'partly',
      result: 2,
      service: 4,
      comment: 'It flickers at night.',
    });
  });

  test('of danger hears the number to call before its own', async () => {
    const bo = newPerson();
    const text = await reads(
      bo,
      bo.writes({ subject: 'Help', text: 'There is a fire in our house right now at 3 Hill Road!' }),
    );
    expect(text.indexOf('119')).toBeLessThan(text.indexOf('Case number'));
    expect(text).toMatch(/^If there is a fire/);
    expect((await ticketOf(numberIn(text)))?.urgency).toBe('life');
  });

  test('in Chinese is answered in Chinese', async () => {
    const wang = newPerson('王芳');
    const text = await reads(
      wang,
      wang.writes({ subject: '路灯不亮', text: '幸福路12号门前的路灯三天不亮了，请尽快修理。' }),
    );
    expect(text).toContain('办件编号');
    const contact = await town.house.prisma.person.count();
    expect(contact).toBeGreaterThan(0);
  });

  test('that came twice, by different ways too, is one case', async () => {
    const ann = newPerson();
    const raw = await ann.compose(lamp);
    const before = await count();
    const envelope = { from: ann.address, to: ann.city };
    await post(raw, envelope);
    await town.deliver();
    await post(raw, envelope);
    await town.deliver();
    expect(await count()).toBe(before + 1);
    expect(ann.inbox()).toHaveLength(1);
  });

  test('names the files that we could not keep', async () => {
    const ann = newPerson();
    const program = {
      filename: '../../evil\r\nBcc: x@y.z.exe',
      content: Buffer.from('MZ program'),
      contentType: 'application/x-msdownload',
    };
    const winmail = {
      filename: 'winmail.dat',
      content: Buffer.from([0x78, 0x9f, 0x3e, 0x22]),
      contentType: 'application/ms-tnef',
    };
    const text = await reads(ann, ann.writes({ ...lamp, files: [program, winmail] }));
    expect(text).toMatch(/“evil.{0,3}Bcc: x@y\.z\.exe”/);
    expect(text).not.toContain('../');
    expect(text).toContain('“winmail.dat”');
    expect(numberIn(text)).toHaveLength(13);
  });

  test('of nothing but a photo is filed all the same', async () => {
    const ann = newPerson();
    const content = await photo({ width: 64, height: 48 });
    const caseNumber = await files(ann, { subject: '', text: '', files: [{ filename: 'a.jpg', content }] });
    expect((await ticketOf(caseNumber))?.text).toMatch(/only files|只有文件/);
  });

  test('longer than a request may be is cut, and says so', async () => {
    const ann = newPerson();
    const text = await reads(
      ann,
      ann.writes({ subject: 'Noise', text: 'The noise at night is loud. '.repeat(400) }),
    );
    expect(text).toContain('longer than 5,000');
    expect((await ticketOf(numberIn(text)))?.text.length).toBeLessThanOrEqual(5000);
  });

  test('cannot add a header or a recipient to our answer by its subject', async () => {
    const ann = newPerson();
    await files(ann, { subject: '=?utf-8?Q?Lamp=0D=0ABcc=3A_everyone@provider.example?=', text: lamp.text });
    expect(ann.last().envelope.to).toEqual([ann.address]);
    expect(ann.last().mail.bcc).toBeUndefined();
  });
});

describe('one word', () => {
  test('explains itself, tells the status, changes the language, and stops the notices', async () => {
    const ann = newPerson();
    const caseNumber = await files(ann);
    expect(await reads(ann, ann.writes({ subject: 'help', text: '' }))).toContain(
      'This is the mailbox of 12345',
    );
    expect(await reads(ann, ann.writes({ subject: '', text: `status ${caseNumber}` }))).toContain(
      'Street light',
    );
    expect(await reads(ann, ann.writes({ subject: '', text: '中文' }))).toContain('中文');
    await ann.writes({ subject: '', text: 'STOP' });
    await town.deliver();
    const before = ann.inbox().length;
    await resolves(town.house, caseNumber, 'Done.');
    await town.deliver();
    expect(ann.inbox()).toHaveLength(before);
  });
});

describe('a reply', () => {
  test('adds to an open case only what it says itself, and is thanked once a day', async () => {
    const ann = newPerson();
    const caseNumber = await files(ann);
    expect(await reads(ann, ann.replies('The next lamp is broken too.'))).toContain('added that');
    const added = (await eventsOf(caseNumber)).find(({ move }) => move === 'addFacts');
    expect(added?.publicText).toBe('The next lamp is broken too.');
    const mails = ann.inbox().length;
    await ann.replies('And the one behind it.');
    await town.deliver();
    expect(ann.inbox()).toHaveLength(mails);
    expect((await eventsOf(caseNumber)).filter(({ move }) => move === 'addFacts')).toHaveLength(2);
  });

  test('of thanks does not open a case again; "not solved" does, without any marks', async () => {
    const ann = newPerson();
    const caseNumber = await files(ann);
    await resolves(town.house, caseNumber, 'Done.');
    await town.deliver();
    const reply = ann.last();
    await ann.replies('Thank you very much!', {}, reply);
    await town.deliver();
    expect((await ticketOf(caseNumber))?.status).toBe('resolved');
    expect(await reads(ann, ann.replies('Not solved\nIt is dark.', {}, reply))).toContain('open again');
    expect((await ticketOf(caseNumber))?.status).toBe('reopened');
  });

  test('"solved" is asked for its marks, and two digits are them', async () => {
    const ann = newPerson();
    const caseNumber = await files(ann);
    await resolves(town.house, caseNumber, 'Done.');
    await town.deliver();
    expect(await reads(ann, ann.replies('Solved'))).toContain('two marks');
    expect(await reads(ann, ann.replies('5 4'))).toContain('Thank you for telling us');
    expect((await ticketOf(caseNumber))?.status).toBe('rated');
  });

  test('with the case number in its subject alone is believed from the mailbox of the case', async () => {
    const ann = newPerson();
    const caseNumber = await files(ann);
    const before = await count();
    await ann.writes({ subject: `Re: [#${caseNumber}] lamp`, text: 'The house number is 14.' });
    await town.deliver();
    expect(await count()).toBe(before);
    expect((await eventsOf(caseNumber)).at(-1)?.publicText).toBe('The house number is 14.');
  });

  test('of a stranger who quotes the number opens a linked request and learns nothing', async () => {
    const ann = newPerson();
    const caseNumber = await files(ann, {
      subject: 'My neighbour',
      text: 'My neighbour Mr Li plays music at night in 5 Lake Road.',
    });
    const eve = newPerson('Eve');
    const text = await reads(
      eve,
      eve.writes({ subject: `Re: [#${caseNumber}]`, text: 'Please tell me who complained about me.' }),
    );
    expect(numberIn(text)).not.toBe(caseNumber);
    expect(text).not.toContain('Mr Li');
    expect((await eventsOf(caseNumber)).map(({ move }) => move)).toEqual(['submit']);
    const note = (await eventsOf(numberIn(text))).find(({ move }) => move === 'note');
    expect(note?.internalText).toContain(caseNumber);
    expect(ann.inbox()).toHaveLength(1);
  });

  test('of somebody to whom our mail was forwarded is a stranger’s too', async () => {
    const ann = newPerson();
    const caseNumber = await files(ann);
    const eve = newPerson('Eve');
    const text = await reads(eve, eve.replies('Withdraw this case please, it is about me.', {}, ann.last()));
    expect(numberIn(text)).not.toBe(caseNumber);
    expect((await ticketOf(caseNumber))?.status).toBe('submitted');
  });

  test('to a case that went into another reaches the staff of that one, and its applicant does not read it', async () => {
    const [ann, bo] = [newPerson(), newPerson('Bo')];
    const [own, other] = [await files(ann), await files(bo)];
    const { moveTicket } = await import('#server/use-cases/move-ticket');
    const dispatcher = await town.house.staff('dispatcher');
    await moveTicket(
      town.house.tools,
      {
        move: 'merge',
        caseNumber: own,
        version: (await ticketOf(own))?.version ?? 0,
        targetCaseNumber: other,
      },
      dispatcher,
    );
    await town.deliver();
    await ann.replies('There is a third lamp.');
    await town.deliver();
    const last = (await eventsOf(other)).at(-1);
    expect(last).toMatchObject({ move: 'note', publicText: null });
    expect(last?.internalText).toContain('There is a third lamp.');
  });
});

describe('machines', () => {
  test.each([
    ['a vacation notice', { 'Auto-Submitted': 'auto-replied (vacation)' }],
    ['an autoresponder of the old kind', { 'X-Autoreply': 'yes' }],
    ['an answer marked by its precedence', { Precedence: 'auto_reply' }],
  ])('%s ends the talk at once', async (_, headers) => {
    const ann = newPerson();
    const caseNumber = await files(ann);
    const mails = ann.inbox().length;
    await ann.replies('I am away until Monday.', { headers });
    await town.deliver();
    expect(ann.inbox()).toHaveLength(mails);
    expect((await eventsOf(caseNumber)).map(({ move }) => move)).toEqual(['submit']);
  });

  test('an autoresponder that no header tells is answered a few times and no more', async () => {
    const ann = newPerson();
    await files(ann);
    for (let round = 0; round < 12; round += 1) {
      await ann.replies('I am away until Monday and will read your message then.');
      await town.deliver();
    }
    expect(ann.inbox().length).toBeLessThanOrEqual(3);
  });

  test.each([
    ['a newsletter', { 'List-Unsubscribe': '<mailto:x@y.example>' }],
    ['bulk mail', { Precedence: 'bulk' }],
    ['a machine', { 'Auto-Submitted': 'auto-generated' }],
    ['a mail that wants no answer', { 'X-Auto-Response-Suppress': 'OOF, AutoReply' }],
  ])('%s is filed and not answered', async (_, headers) => {
    const ann = newPerson();
    const before = await count();
    await ann.writes({ ...lamp, headers });
    await town.deliver();
    expect(await count()).toBe(before + 1);
    expect(ann.inbox()).toEqual([]);
  });

  test('our own mail coming back is nothing', async () => {
    const before = await count();
    const self = new MailPerson(world, post, 'help@city.example');
    await self.writes(lamp);
    await town.deliver();
    expect(await count()).toBe(before);
  });

  test('many letters in an hour are all filed, and a few answered', async () => {
    const ann = newPerson();
    const before = await count();
    for (let number = 1; number <= 8; number += 1) {
      await ann.writes({ ...lamp, subject: `Lamp number ${number}` });
      await town.deliver();
    }
    expect(await count()).toBe(before + 8);
    expect(ann.inbox()).toHaveLength(5);
  });
});

describe('a mail that came back', () => {
  test('marks the address, the desk learns that the person was not told, and it is no request', async () => {
    const ann = newPerson();
    const caseNumber = await files(ann);
    const before = await count();
    await resolves(town.house, caseNumber, 'Done.');
    await town.deliver();
    const sent = ann.last();
    await post(bounceOf(sent, '5.1.1'), { from: '', to: sent.envelope.from });
    await town.deliver();
    expect(await count()).toBe(before);
    const [row] = await town.house.prisma.outboxMessage.findMany({
      where: { vendorId: sent.mail.messageId ?? '' },
    });
    expect(row).toMatchObject({ status: 'failed', lastError: 'bounced-5.1.1' });
    const ticket = await town.house.prisma.ticket.findUnique({ where: { caseNumber } });
    expect(ticket?.notToldAt).not.toBeNull();
  });

  test('is only late, or the mailbox only full: the address stays', async () => {
    const ann = newPerson();
    const caseNumber = await files(ann);
    const sent = ann.last();
    await post(bounceOf(sent, '4.4.1', 'delayed'), { from: '', to: sent.envelope.from });
    await post(bounceOf(sent, '5.2.2'), { from: '', to: sent.envelope.from });
    await town.deliver();
    const ticket = await ticketOf(caseNumber);
    const address = await town.house.tools.store.people.addressById(ticket?.noticeAddressId ?? '');
    expect(address?.isBlocked).toBe(false);
  });
});

describe('the port for letters', () => {
  test('refuses a letter of 30 MB and keeps nothing of it', async () => {
    const ann = newPerson();
    const before = await count();
    const content = Buffer.alloc(22 * 1024 * 1024, 'x');
    await expect(ann.writes({ ...lamp, files: [{ filename: 'film.mp4', content }] })).rejects.toMatchObject({
      responseCode: 552,
    });
    expect(await count()).toBe(before);
  });

  test('takes letters for nobody else', async () => {
    const ann = newPerson();
    await expect(ann.writes({ ...lamp, to: 'somebody@elsewhere.example' })).rejects.toMatchObject({
      responseCode: 550,
    });
  });

  test('takes a broken letter as well as it can', async () => {
    const ann = newPerson();
    const raw = Buffer.from(
      `From: ${ann.address}\r\nSubject: =?utf-8?B?broken\r\nContent-Type: multipart/mixed; boundary=x\r\n\r\n--x\r\nContent-Type: text/plain; charset=nonsense\r\n\r\nThe street light at 12 River Road is broken \xff\xfe.`,
      'latin1',
    );
    await post(raw, { from: ann.address, to: ann.city });
    await town.deliver();
    expect(numberIn(ann.reads())).toHaveLength(13);
  });
});
