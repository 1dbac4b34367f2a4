import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { isCaseNumber } from '#server/domain/ticket/case-number';
import { aRequest, fromWeb, type TestHouse, testHouse } from '#server/testing/test-house';
import { submitRequest } from './submit-request';

let house: TestHouse;
beforeAll(async () => {
  house = await testHouse();
});

describe('filing a request', () => {
  it('gives a valid case number, a six-digit code and the promised date of the rules', async () => {
    const filed = await submitRequest(house.tools, aRequest(), fromWeb);
    expect(isCaseNumber(filed.caseNumber)).toBe(true);
    expect(filed.caseNumber.slice(0, 6)).toBe('260311');
    expect(filed.accessCode).toMatch(/^\d{6}$/);
    // Complaints and calls for help: five working days, to the end of office hours in the city.
    expect(filed.replyDueAt).toBe('2026-03-18T17:30:00+08:00');
    expect(filed).toMatchObject({ status: 'submitted', statusFamily: 'open', emergency: null });
  });

  it('a question is promised within one working day', async () => {
    const filed = await submitRequest(house.tools, aRequest({ requestType: 'consultation' }), fromWeb);
    expect(filed.replyDueAt).toBe('2026-03-12T17:30:00+08:00');
  });

  it('the same request sent by twenty at once makes one ticket, and everyone gets its number and code', async () => {
    const request = aRequest();
    const before = await house.prisma.ticket.count();
    const all = await Promise.all(
      Array.from({ length: 20 }, () => submitRequest(house.tools, request, fromWeb)),
    );
    expect(new Set(all.map((filed) => `${filed.caseNumber} ${filed.accessCode}`)).size).toBe(1);
    expect(await house.prisma.ticket.count()).toBe(before + 1);
    expect(
      await house.prisma.person.count({ where: { tickets: { some: { caseNumber: all[0]?.caseNumber } } } }),
    ).toBe(1);
    expect(
      await house.prisma.outboxMessage.count({ where: { ticket: { caseNumber: all[0]?.caseNumber } } }),
    ).toBe(1);
  });

  it('the same key with other words is refused and changes nothing', async () => {
    const request = aRequest();
    await submitRequest(house.tools, request, fromWeb);
    const before = await house.prisma.ticket.count();
    await expect(submitRequest(house.tools, { ...request, text: '别的事' }, fromWeb)).rejects.toThrow(
      'idempotency-conflict',
    );
    expect(await house.prisma.ticket.count()).toBe(before);
  });

  it('writes ticket, event, person, notice and its job together, or nothing at all', async () => {
    const counts = async () => ({
      tickets: await house.prisma.ticket.count(),
      people: await house.prisma.person.count(),
      keys: await house.prisma.idempotencyKey.count(),
      messages: await house.prisma.outboxMessage.count(),
    });
    const before = await counts();
    // A file id that breaks the statement in its last part: the database refuses it, and with it everything else.
    const broken = { ...aRequest(), attachmentIds: ['not-a-uuid'] };
    await expect(submitRequest(house.tools, broken, { ...fromWeb, channel: 'import' })).rejects.toThrow();
    expect(await counts()).toEqual(before);
    await submitRequest(house.tools, aRequest(), fromWeb);
    const after = await counts();
    expect(after).toEqual({
      tickets: before.tickets + 1,
      people: before.people + 1,
      keys: before.keys + 1,
      messages: before.messages + 1,
    });
    const jobs = await house.prisma.$queryRaw<
      { n: number }[]
    >`select count(*)::int as n from graphile_worker.jobs where task_identifier = 'deliver'`;
    expect(jobs[0]?.n).toBeGreaterThan(0);
  });

  it('keeps name, phone and e-mail unreadable in the database, and finds them by blind index', async () => {
    const filed = await submitRequest(house.tools, aRequest(), fromWeb);
    const person = await house.prisma.person.findFirstOrThrow({
      where: { tickets: { some: { caseNumber: filed.caseNumber } } },
    });
    const raw = Buffer.concat(
      [person.nameEnc, person.phoneEnc, person.emailEnc].map((part) => Buffer.from(part ?? [])),
    );
    for (const secret of ['王芳', '13800138000', 'wang@example.com'])
      expect(raw.includes(secret)).toBe(false);
    expect(await house.tools.store.people.contactOf(person.id)).toMatchObject({
      name: '王芳',
      phone: '+8613800138000',
    });
    const dump = await house.prisma.$queryRaw<
      { t: string }[]
    >`select outbox_message::text as t from outbox_message`;
    expect(dump.some((row) => row.t.includes('wang@example.com'))).toBe(false);
  });

  it('an anonymous request leaves no person, whatever was typed', async () => {
    const applicant = { kind: 'person', identity: 'anonymous', name: '王芳', phone: '13800138000' } as const;
    const filed = await submitRequest(house.tools, aRequest({ applicant }), fromWeb);
    const ticket = await house.prisma.ticket.findUniqueOrThrow({ where: { caseNumber: filed.caseNumber } });
    expect(ticket.personId).toBeNull();
    expect(ticket.noticeAddressId).toBeNull();
  });

  it('danger to life gives the number to call and makes the ticket the most urgent', async () => {
    const filed = await submitRequest(
      house.tools,
      aRequest({ text: '对面厂房着火了，里面还有人', locale: 'en' }),
      fromWeb,
    );
    expect(filed.emergency?.number).toBe('119');
    expect(filed.emergency?.message).toContain('119');
    expect(filed.replyDueAt).toBe('2026-03-11T12:00:00+08:00');
    const ticket = await house.prisma.ticket.findUniqueOrThrow({ where: { caseNumber: filed.caseNumber } });
    expect(ticket.urgency).toBe('life');
    expect(ticket.firstContactDueAt).toEqual(ticket.replyDueAt);
  });

  it.each([
    ['phone-invalid', { phone: '12' }],
    ['email-invalid', { email: 'nobody' }],
  ])('refuses what nobody could be reached at: %s', async (reason, contact) => {
    const applicant = { kind: 'person', identity: 'named', ...contact } as const;
    await expect(submitRequest(house.tools, aRequest({ applicant }), fromWeb)).rejects.toThrow(reason);
  });

  it('refuses a category and a file that do not exist', async () => {
    await expect(submitRequest(house.tools, aRequest({ categoryCode: 'no.such' }), fromWeb)).rejects.toThrow(
      'unknown-category',
    );
    await expect(
      submitRequest(house.tools, aRequest({ attachmentIds: [randomUUID()] }), fromWeb),
    ).rejects.toThrow('file-not-found');
  });

  it('two people with the same e-mail address are two people with one address', async () => {
    const applicant = { kind: 'person', identity: 'named', email: 'family@example.com' } as const;
    const [one, two] = await Promise.all([
      submitRequest(house.tools, aRequest({ applicant }), fromWeb),
      submitRequest(house.tools, aRequest({ applicant }), fromWeb),
    ]);
    const tickets = await house.prisma.ticket.findMany({
      where: { caseNumber: { in: [one.caseNumber, two.caseNumber] } },
    });
    expect(new Set(tickets.map((ticket) => ticket.noticeAddressId)).size).toBe(1);
    expect(new Set(tickets.map((ticket) => ticket.personId)).size).toBe(2);
  });
});
