import { beforeAll, describe, expect, test } from 'vitest';
import { resolves } from '../testing/desk-work';
import { type WhatsAppTown, whatsappTown } from '../testing/whatsapp-town';

let there: WhatsAppTown;
beforeAll(async () => {
  there = await whatsappTown();
});
const newestRow = async () =>
  (await there.town.house.tools.store.outbox.page({ channel: 'whatsapp', limit: 1 }))[0];

const aDay = 25;

describe('what becomes of our messages', () => {
  test('a vendor that is busy, broken or silent is asked again, and the message arrives once', async () => {
    const lea = there.newPerson();
    const faults = [
      () => there.whatsapp.fails(429, 130429),
      () => there.whatsapp.fails(400, 131056),
      () => there.whatsapp.fails(503, 131016),
      () => there.whatsapp.hangsUp(),
      () => there.whatsapp.fails(401, 190),
    ];
    await lea.writes('hello');
    for (const provoke of faults) {
      provoke();
      await there.town.deliver();
      expect(lea.inbox()).toEqual([]);
      expect((await newestRow())?.status).toBe('waiting');
      there.town.house.wait(1);
    }
    await there.town.deliver();
    expect(lea.inbox()).toHaveLength(1);
  });

  test('receipts in any order, twice, leave a message as far as it ever came', async () => {
    const mia = there.newPerson();
    const shown = await there.sees(mia, mia.writes('hello'));
    mia.reads(shown);
    mia.reads(shown);
    await there.whatsapp.tells({ isReversed: true });
    await there.town.deliver();
    const row = await there.town.house.prisma.outboxMessage.findFirst({ where: { vendorId: shown.id } });
    expect(row).toMatchObject({ status: 'delivered', readAt: expect.any(Date) });
  });

  test('who is not on WhatsApp any more, or blocked us, is marked by a receipt that comes later', async () => {
    const nia = there.newPerson();
    await there.sees(nia, nia.writes('hello'));
    await nia.writes('are you there');
    nia.blocks();
    await there.town.deliver();
    expect((await newestRow())?.status).toBe('sent');
    await there.whatsapp.tells();
    await there.town.deliver();
    expect(await newestRow()).toMatchObject({ status: 'failed', lastError: 'whatsapp-131026' });
    expect(await there.town.house.prisma.channelAddress.count({ where: { blockedAt: { not: null } } })).toBe(
      1,
    );
  });

  test('a reply after a day of silence goes out as the template of its notice, in the language of the person', async () => {
    const ola = there.newPerson();
    const caseNumber = await there.files(ola);
    there.town.house.wait(aDay);
    await resolves(there.town.house, caseNumber, 'The lamp was replaced.\nTake care.');
    await there.town.deliver();
    const [dispatched, solved] = ola.inbox().slice(-2);
    expect(dispatched?.template).toMatchObject({ name: 'case_news', language: 'en' });
    const [number, title, link] = solved?.template?.places ?? [];
    expect(solved?.template?.name).toBe('case_solved');
    expect(number?.replaceAll(' ', '')).toBe(caseNumber);
    expect(title).toContain('street light');
    expect(link).toContain('/en/rate/');
  });

  test('a window that only the vendor knew to be closed leads to the template too', async () => {
    const pia = there.newPerson();
    const caseNumber = await there.files(pia);
    there.whatsapp.tellsAtOnce = true;
    pia.account.lastWrote = 0;
    await resolves(there.town.house, caseNumber, 'Done.');
    await there.town.deliver();
    there.whatsapp.tellsAtOnce = false;
    expect(pia.last().template?.name).toBe('case_solved');
  });

  test('without a usable template nobody is told that it was sent: the desk sees that the person was not told', async () => {
    const rob = there.newPerson();
    const caseNumber = await there.files(rob);
    const shown = rob.inbox().length;
    there.town.house.wait(aDay);
    const { case_news, case_solved } = there.whatsapp.templates;
    Object.assign(there.whatsapp.templates, { case_news: {}, case_solved: { en: 2 } });
    await resolves(there.town.house, caseNumber, 'Done.');
    await there.town.deliver();
    Object.assign(there.whatsapp.templates, { case_news, case_solved });
    expect(rob.inbox()).toHaveLength(shown);
    expect(await newestRow()).toMatchObject({ status: 'failed', lastError: 'whatsapp-132000' });
    expect(
      (await there.town.house.prisma.ticket.findFirst({ where: { caseNumber } }))?.notToldAt,
    ).not.toBeNull();
  });

  test('no secret stands in a row', async () => {
    const rows = JSON.stringify(await there.town.house.tools.store.outbox.page({ limit: 200 }));
    for (const secret of [there.whatsapp.token, there.whatsapp.appSecret, there.whatsapp.verifyToken])
      expect(rows).not.toContain(secret);
  });
});
