/** A step of a case that very many people follow: everybody hears of it once, some at a time, whatever dies in between. */
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { StaffActor } from '#server/domain/people/roles';
import { aRequest, fromWeb, type TestHouse, testHouse } from '#server/testing/test-house';
import { tellTogether } from './make-move';
import { type DeskMove, moveTicket } from './move-ticket';
import { type Filed, submitRequest } from './submit-request';

let house: TestHouse;
let dispatcher: StaffActor;

beforeAll(async () => {
  house = await testHouse();
  dispatcher = await house.staff('dispatcher');
});

describe('a step of a case that very many follow', () => {
  type Waiting = Parameters<typeof tellTogether>[1];
  let lead: Filed;
  /** The first number of copies that have none yet. */
  let firstCopy = 8_000_000_000_000;

  const leadRow = () => house.prisma.ticket.findUniqueOrThrow({ where: { caseNumber: lead.caseNumber } });

  async function move(name: DeskMove['move'], more: Partial<DeskMove> = {}) {
    const { caseNumber, version } = await leadRow();
    await moveTicket(house.tools, { move: name, caseNumber, version, ...more }, dispatcher);
  }

  /** What the queue was asked to do about this lead and nobody has done yet. */
  async function queued(): Promise<Waiting[]> {
    const { id } = await leadRow();
    const jobs = await house.prisma.$queryRaw<{ payload: Waiting }[]>`
      select payload from graphile_worker._private_jobs where payload->>'leadId' = ${id} order by id`;
    await house.prisma
      .$executeRaw`delete from graphile_worker._private_jobs where payload->>'leadId' = ${id}`;
    return jobs.map(({ payload }) => payload);
  }

  /** Whoever has waited longest first. */
  async function followers(count: number): Promise<string[]> {
    const { answers, ...model } = await leadRow();
    const ids = Array.from({ length: count }, () => house.tools.newId()).sort();
    const rows = ids.map((id, order) => ({
      ...model,
      id,
      caseNumber: String(firstCopy + order),
      status: 'merged',
      mergedIntoId: model.id,
      // Many at the same moment, as after an import.
      submittedAt: new Date(model.submittedAt.getTime() + Math.floor(order / 30)),
    }));
    firstCopy += count;
    await house.prisma.ticket.createMany({ data: rows });
    return ids;
  }

  const told = (ids: string[]) =>
    house.prisma.outboxMessage.count({ where: { ticketId: { in: ids }, notice: 'dispatched' } });

  beforeEach(async () => {
    lead = await submitRequest(house.tools, aRequest(), fromWeb);
    await move('accept');
  });

  it('is told to a page of them with the step, and to the others by the queue, to each once', async () => {
    const ids = await followers(50);
    await move('dispatch', { departmentId: house.units.lamps });
    expect(await told(ids)).toBe(20);
    for (let waiting = await queued(); waiting.length > 0; waiting = await queued()) {
      expect(waiting).toHaveLength(1);
      const [next] = waiting as [Waiting];
      // A worker died after it had done it and before it crossed it off.
      await tellTogether(house.tools, next);
      await tellTogether(house.tools, next);
    }
    expect(await told(ids)).toBe(50);
  });

  it('is told to all of a page again when the worker died in the middle of it, and to nobody twice', async () => {
    const ids = await followers(30);
    await move('dispatch', { departmentId: house.units.lamps });
    const [next] = (await queued()) as [Waiting];
    let written = 0;
    const newId = () => {
      written += 1;
      if (written > 3) throw new Error('The worker dies.');
      return house.tools.newId();
    };
    await expect(tellTogether({ ...house.tools, newId }, next)).rejects.toThrow('The worker dies.');
    expect(await told(ids)).toBe(20);
    await tellTogether(house.tools, next);
    expect(await told(ids)).toBe(30);
  });

  it('passes over nobody when the last of a page has gone its own way meanwhile', async () => {
    const ids = await followers(30);
    await move('dispatch', { departmentId: house.units.lamps });
    const [next] = (await queued()) as [Waiting];
    await house.prisma.ticket.update({
      where: { id: next.afterId },
      data: { status: 'withdrawn', mergedIntoId: null },
    });
    await tellTogether(house.tools, next);
    expect(await told(ids)).toBe(30);
  });

  /** The numbers that the lead's steps had when these people were told of them. */
  async function heardOf(ids: string[]): Promise<string[]> {
    const rows = await house.prisma.outboxMessage.findMany({
      where: { ticketId: { in: ids }, notice: 'dispatched' },
      select: { dedupeKey: true },
    });
    return [...new Set(rows.map(({ dedupeKey }) => dedupeKey.split(':')[2] ?? ''))];
  }

  it('is not told any more to those who hear of a newer one', async () => {
    const ids = await followers(30);
    const rest = ids.slice(20);
    await move('dispatch', { departmentId: house.units.lamps });
    const [old] = (await queued()) as [Waiting];
    await move('dispatch', { departmentId: house.units.water });
    const [fresh] = (await queued()) as [Waiting];
    await tellTogether(house.tools, fresh);
    await tellTogether(house.tools, old);
    expect(await told(rest)).toBe(10);
    expect(await heardOf(rest)).toEqual([String(fresh.seq)]);
  });

  it('is told to nobody else once it was undone', async () => {
    const ids = await followers(30);
    await move('dispatch', { departmentId: house.units.lamps });
    const [next] = (await queued()) as [Waiting];
    await move('takeBack', { internalText: '归物业' });
    await tellTogether(house.tools, next);
    expect(await told(ids)).toBe(20);
  });

  it('is told on, though the case was given another category since, which they may not hear of', async () => {
    const ids = await followers(30);
    await move('dispatch', { departmentId: house.units.lamps });
    const [next] = (await queued()) as [Waiting];
    await move('reclassify', { categoryCode: 'city.lamps' });
    await tellTogether(house.tools, next);
    expect(await told(ids)).toBe(30);
  });

  it('is told to nobody else when the case itself went into another', async () => {
    const ids = await followers(30);
    await move('dispatch', { departmentId: house.units.lamps });
    const [next] = (await queued()) as [Waiting];
    const other = await submitRequest(house.tools, aRequest(), fromWeb);
    const into = await house.prisma.ticket.findUniqueOrThrow({ where: { caseNumber: other.caseNumber } });
    await house.prisma.ticket.update({
      where: { caseNumber: lead.caseNumber },
      data: { status: 'merged', mergedIntoId: into.id },
    });
    await tellTogether(house.tools, next);
    expect(await told(ids)).toBe(20);
  });
});
