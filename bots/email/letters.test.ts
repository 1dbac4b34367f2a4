import { beforeAll, describe, expect, test } from 'vitest';
import { photo } from '#server/files/testing/sample-files';
import { resolves } from '../testing/desk-work';
import { lamp, type MailTown, mailTown, numberIn } from '../testing/mail-town';

let mail: MailTown;
beforeAll(async () => {
  mail = await mailTown();
});

describe('a letter', () => {
  test('with a photo is a case at once, its reply comes in the same thread, is rated, and opened again', async () => {
    const ann = mail.newPerson();
    const content = await photo({ width: 640, height: 480 });
    const filed = await mail.reads(ann, ann.writes({ ...lamp, files: [{ filename: 'lamp.jpg', content }] }));
    const caseNumber = numberIn(filed);
    expect(filed).toMatch(/Access code: \d{6}/);
    const ticket = await mail.ticketOf(caseNumber);
    expect(ticket).toMatchObject({
      channel: 'email',
      title: 'Street light',
      text: lamp.text,
      identity: 'named',
    });
    const contact = await mail.town.house.tools.store.people.contactOf(ticket?.personId ?? '');
    expect(contact).toMatchObject({ name: 'Ann Lee', email: ann.address });
    const kinds = (await mail.town.house.tools.store.tickets.files(ticket?.id ?? '')).map(({ kind }) => kind);
    expect(kinds.sort()).toEqual(['image', 'mail']);
    expect(ann.last().mail.inReplyTo).toMatch(/^<letter-\d+@provider.example>$/);
    expect(ann.last().mail.headers.get('auto-submitted')).toBe('auto-replied');

    await resolves(mail.town.house, caseNumber, 'The lamp was replaced on Thursday.');
    expect(await mail.reads(ann, Promise.resolve())).toContain('The lamp was replaced on Thursday.');
    const [first, last] = [ann.inbox().at(0), ann.last()];
    expect(last.mail.subject).toBe(first?.mail.subject);
    expect(last.mail.subject).toContain(`Re: [#${caseNumber}]`);
    const threads = ann.inbox().map(({ mail }) => [mail.references ?? []].flat()[0]);
    expect(new Set(threads)).toEqual(new Set([`<case.${caseNumber}@city.example>`]));

    expect(await mail.reads(ann, ann.replies('Partly 2 4\nIt flickers at night.'))).toContain('open again');
    expect((await mail.ticketOf(caseNumber))?.status).toBe('reopened');
    const [rating] = await mail.town.house.tools.store.tickets.ratings(ticket?.id ?? '');
    expect(rating).toMatchObject({
      solved: 'partly',
      result: 2,
      service: 4,
      comment: 'It flickers at night.',
    });
  });

  test('of danger hears the number to call before its own', async () => {
    const bo = mail.newPerson();
    const text = await mail.reads(
      bo,
      bo.writes({ subject: 'Help', text: 'There is a fire in our house right now at 3 Hill Road!' }),
    );
    expect(text.indexOf('119')).toBeLessThan(text.indexOf('Case number'));
    expect(text).toMatch(/^If there is a fire/);
    expect((await mail.ticketOf(numberIn(text)))?.urgency).toBe('life');
  });

  test('in Chinese is answered in Chinese', async () => {
    const wang = mail.newPerson('王芳');
    const text = await mail.reads(
      wang,
      wang.writes({ subject: '路灯不亮', text: '幸福路12号门前的路灯三天不亮了，请尽快修理。' }),
    );
    expect(text).toContain('办件编号');
    const contact = await mail.town.house.prisma.person.count();
    expect(contact).toBeGreaterThan(0);
  });

  test('that came twice is one case', async () => {
    const ann = mail.newPerson();
    const raw = await ann.compose(lamp);
    const before = await mail.count();
    const envelope = { from: ann.address, to: ann.city };
    await mail.post(raw, envelope);
    await mail.town.deliver();
    await mail.post(raw, envelope);
    await mail.town.deliver();
    expect(await mail.count()).toBe(before + 1);
    expect(ann.inbox()).toHaveLength(1);
  });

  test('names the files that we could not keep', async () => {
    const ann = mail.newPerson();
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
    const text = await mail.reads(ann, ann.writes({ ...lamp, files: [program, winmail] }));
    expect(text).toMatch(/“evil.{0,3}Bcc: x@y\.z\.exe”/);
    expect(text).not.toContain('../');
    expect(text).toContain('“winmail.dat”');
    expect(numberIn(text)).toHaveLength(13);
  });

  test('of nothing but a photo is filed all the same', async () => {
    const ann = mail.newPerson();
    const content = await photo({ width: 64, height: 48 });
    const caseNumber = await mail.files(ann, {
      subject: '',
      text: '',
      files: [{ filename: 'a.jpg', content }],
    });
    expect((await mail.ticketOf(caseNumber))?.text).toMatch(/only files|只有文件/);
  });

  test('longer than a request may be is cut, and says so', async () => {
    const ann = mail.newPerson();
    const text = await mail.reads(
      ann,
      ann.writes({ subject: 'Noise', text: 'The noise at night is loud. '.repeat(400) }),
    );
    expect(text).toContain('longer than 5,000');
    expect((await mail.ticketOf(numberIn(text)))?.text.length).toBeLessThanOrEqual(5000);
  });

  test('cannot add a header or a recipient to our answer by its subject', async () => {
    const ann = mail.newPerson();
    await mail.files(ann, {
      subject: '=?utf-8?Q?Lamp=0D=0ABcc=3A_everyone@provider.example?=',
      text: lamp.text,
    });
    expect(ann.last().envelope.to).toEqual([ann.address]);
    expect(ann.last().mail.bcc).toBeUndefined();
  });
});

describe('one word', () => {
  test('explains itself, tells the status, changes the language, and stops the notices', async () => {
    const ann = mail.newPerson();
    const caseNumber = await mail.files(ann);
    expect(await mail.reads(ann, ann.writes({ subject: 'help', text: '' }))).toContain(
      'This is the mailbox of 12345',
    );
    expect(await mail.reads(ann, ann.writes({ subject: '', text: `status ${caseNumber}` }))).toContain(
      'Street light',
    );
    expect(await mail.reads(ann, ann.writes({ subject: '', text: '中文' }))).toContain('中文');
    await ann.writes({ subject: '', text: 'STOP' });
    await mail.town.deliver();
    const before = ann.inbox().length;
    await resolves(mail.town.house, caseNumber, 'Done.');
    await mail.town.deliver();
    expect(ann.inbox()).toHaveLength(before);
  });
});

describe('the port for letters', () => {
  test('refuses a letter of 30 MB and keeps nothing of it', async () => {
    const ann = mail.newPerson();
    const before = await mail.count();
    const content = Buffer.alloc(22 * 1024 * 1024, 'x');
    await expect(ann.writes({ ...lamp, files: [{ filename: 'film.mp4', content }] })).rejects.toMatchObject({
      responseCode: 552,
    });
    expect(await mail.count()).toBe(before);
  });

  test('takes letters for nobody else', async () => {
    const ann = mail.newPerson();
    await expect(ann.writes({ ...lamp, to: 'somebody@elsewhere.example' })).rejects.toMatchObject({
      responseCode: 550,
    });
  });

  test('takes a broken letter as well as it can', async () => {
    const ann = mail.newPerson();
    const raw = Buffer.from(
      `From: ${ann.address}\r\nSubject: =?utf-8?B?broken\r\nContent-Type: multipart/mixed; boundary=x\r\n\r\n--x\r\nContent-Type: text/plain; charset=nonsense\r\n\r\nThe street light at 12 River Road is broken \xff\xfe.`,
      'latin1',
    );
    await mail.post(raw, { from: ann.address, to: ann.city });
    await mail.town.deliver();
    expect(numberIn(ann.reads())).toHaveLength(13);
  });
});
