import { beforeAll, describe, expect, test } from 'vitest';
import { resolves } from '../testing/desk-work';
import { bounceOf } from '../testing/mail-emulator';
import { MailPerson } from '../testing/mail-person';
import { lamp, type MailTown, mailTown } from '../testing/mail-town';
import { TelegramPerson } from '../testing/telegram-person';

let mail: MailTown;
beforeAll(async () => {
  mail = await mailTown();
});

describe('machines', () => {
  test.each([
    ['a vacation notice', { 'Auto-Submitted': 'auto-replied (vacation)' }],
    ['an autoresponder of the old kind', { 'X-Autoreply': 'yes' }],
    ['an answer marked by its precedence', { Precedence: 'auto_reply' }],
  ])('%s ends the talk at once', async (_, headers) => {
    const ann = mail.newPerson();
    const caseNumber = await mail.files(ann);
    const mails = ann.inbox().length;
    await ann.replies('I am away until Monday.', { headers });
    await mail.town.deliver();
    expect(ann.inbox()).toHaveLength(mails);
    expect((await mail.eventsOf(caseNumber)).map(({ move }) => move)).toEqual(['submit']);
  });

  test('an autoresponder that no header tells is answered a few times and no more', async () => {
    const ann = mail.newPerson();
    await mail.files(ann);
    for (let round = 0; round < 12; round += 1) {
      await ann.replies('I am away until Monday and will read your message then.');
      await mail.town.deliver();
    }
    expect(ann.inbox().length).toBeLessThanOrEqual(3);
  });

  test.each([
    ['a newsletter', { 'List-Unsubscribe': '<mailto:x@y.example>' }],
    ['bulk mail', { Precedence: 'bulk' }],
    ['a machine', { 'Auto-Submitted': 'auto-generated' }],
    ['a mail that wants no answer', { 'X-Auto-Response-Suppress': 'OOF, AutoReply' }],
  ])('%s is filed and not answered', async (_, headers) => {
    const ann = mail.newPerson();
    const before = await mail.count();
    await ann.writes({ ...lamp, headers });
    await mail.town.deliver();
    expect(await mail.count()).toBe(before + 1);
    expect(ann.inbox()).toEqual([]);
  });

  test('our own mail coming back is nothing', async () => {
    const before = await mail.count();
    const self = new MailPerson(mail.world, mail.post, 'help@city.example');
    await self.writes(lamp);
    await mail.town.deliver();
    expect(await mail.count()).toBe(before);
  });

  test('many letters in an hour are all filed, and a few answered', async () => {
    const ann = mail.newPerson();
    const before = await mail.count();
    for (let number = 1; number <= 8; number += 1) {
      await ann.writes({ ...lamp, subject: `Lamp number ${number}` });
      await mail.town.deliver();
    }
    expect(await mail.count()).toBe(before + 8);
    expect(ann.inbox()).toHaveLength(5);
  });
});

describe('a mail that came back', () => {
  test('marks the address, the desk learns that the person was not told, and it is no request', async () => {
    const ann = mail.newPerson();
    const caseNumber = await mail.files(ann);
    const before = await mail.count();
    await resolves(mail.town.house, caseNumber, 'Done.');
    await mail.town.deliver();
    const sent = ann.last();
    await mail.post(bounceOf(sent, '5.1.1'), { from: '', to: sent.envelope.from });
    await mail.town.deliver();
    expect(await mail.count()).toBe(before);
    const [row] = await mail.town.house.prisma.outboxMessage.findMany({
      where: { vendorId: sent.mail.messageId ?? '' },
    });
    expect(row).toMatchObject({ status: 'failed', lastError: 'bounced-5.1.1' });
    const ticket = await mail.town.house.prisma.ticket.findUnique({ where: { caseNumber } });
    expect(ticket?.notToldAt).not.toBeNull();
  });

  test('is carried on by the next channel of the same person', async () => {
    const ann = mail.newPerson();
    const caseNumber = await mail.files(ann);
    const phone = new TelegramPerson(mail.town.telegram, 9001);
    await phone.writes('hello');
    await mail.town.deliver();
    const ticket = await mail.ticketOf(caseNumber);
    const other = await mail.town.house.prisma.channelAddress.findFirst({ where: { channel: 'telegram' } });
    await mail.town.house.tools.store.people.joinAddress(other?.id ?? '', ticket?.personId ?? '');
    await resolves(mail.town.house, caseNumber, 'The lamp is new.');
    await mail.town.deliver();
    const sent = ann.last();
    await mail.post(bounceOf(sent, '5.1.1'), { from: '', to: sent.envelope.from });
    await mail.town.deliver();
    expect(phone.last().text).toContain('The lamp is new.');
  });

  test('is only late, or the mailbox only full: the address stays', async () => {
    const ann = mail.newPerson();
    const caseNumber = await mail.files(ann);
    const sent = ann.last();
    await mail.post(bounceOf(sent, '4.4.1', 'delayed'), { from: '', to: sent.envelope.from });
    await mail.post(bounceOf(sent, '5.2.2'), { from: '', to: sent.envelope.from });
    await mail.town.deliver();
    const ticket = await mail.ticketOf(caseNumber);
    const address = await mail.town.house.tools.store.people.addressById(ticket?.noticeAddressId ?? '');
    expect(address?.isBlocked).toBe(false);
  });
});
