import { beforeAll, describe, expect, it } from 'vitest';
import { type StaffActor, type StaffRole, staffRoles } from '#server/domain/people/roles';
import { fileKinds } from '#server/domain/ticket/ticket';
import { aRequest, fromWeb, type TestHouse, testHouse } from '#server/testing/test-house';
import { addFacts } from './add-facts';
import { isWithoutWords } from './file-links';
import { findCase } from './find-case';
import { moveTicket } from './move-ticket';
import { readLooks } from './own-record';
import { readQueue } from './read-queue';
import { readTicket } from './read-ticket';
import { revealWords } from './reveal-words';
import { submitRequest } from './submit-request';

const applicant = {
  kind: 'person',
  identity: 'named',
  name: '乌云格',
  phone: '13800138000',
  email: 'wuyun@example.org',
} as const;
const written = {
  title: '乌云格反映楼上漏水，电话139 0013 7000',
  text: '我是乌云格，住3号楼2单元501室，邻居王秀英女士的电话是13700137000，我的邮箱wuyun@example.org。楼上漏水三天。',
  place: { text: '桃园小区3号楼2单元501室' },
};
const secrets = /乌云格|13700137000|139 0013 7000|501|王秀英|wuyun@|15000150000/;

let house: TestHouse;
const actors = new Map<StaffRole, StaffActor>();

beforeAll(async () => {
  house = await testHouse();
  for (const role of staffRoles)
    actors.set(role, await house.staff(role, role === 'handler' ? house.units.lamps : undefined));
});

const actor = (role: StaffRole) => actors.get(role) as StaffActor;

/** Filed, sent to the handler's unit, and with something added by the person. */
async function withTheUnit(changes: Parameters<typeof aRequest>[0] = {}) {
  const filed = await submitRequest(house.tools, aRequest({ ...written, applicant, ...changes }), fromWeb);
  const { caseNumber } = filed;
  await addFacts(
    house.tools,
    { caseNumber, text: '也可以打我爱人15000150000', attachmentIds: [] },
    { grants: [caseNumber] },
  );
  await dispatch(caseNumber);
  return filed;
}

async function dispatch(caseNumber: string) {
  for (const step of [{ move: 'accept' }, { move: 'dispatch', departmentId: house.units.lamps }] as const) {
    const version = (await house.tools.store.tickets.find(caseNumber))?.version ?? 0;
    await moveTicket(house.tools, { ...step, caseNumber, version }, actor('dispatcher'));
  }
}

describe('what people wrote is masked for everybody who works here', () => {
  it.each(staffRoles)(
    '%s sees the matter, but no telephone, name or door, on the ticket and in the queue',
    async (role) => {
      const { caseNumber } = await withTheUnit();
      const ticket = await readTicket(house.tools, { caseNumber }, actor(role));
      expect(JSON.stringify(ticket)).not.toMatch(secrets);
      expect(ticket.text).toBe(
        '我是[name]，住[door]，邻居[name]的电话是[phone]，我的邮箱[email]。楼上漏水三天。',
      );
      expect(ticket.place?.text).toBe('桃园小区[door]');
      const queue = await readQueue(house.tools, { view: 'all' }, actor(role));
      expect(queue.rows.map(({ title }) => title)).toContain('[name]反映楼上漏水，电话[phone]');
      expect(JSON.stringify(queue)).not.toMatch(secrets);
    },
  );

  it('a masked number cannot be found digit by digit, nor a masked name, while the matter can', async () => {
    await withTheUnit();
    const find = (q: string) => readQueue(house.tools, { view: 'all', q }, actor('handler'));
    expect((await find('139')).rows).toEqual([]);
    expect((await find('乌云')).rows).toEqual([]);
    expect((await find('楼上漏水')).rows.length).toBeGreaterThan(0);
  });

  it('nor does a next page tell that a masked number was found, while what stands behind it is', async () => {
    for (let more = 0; more < 3; more++) await withTheUnit();
    await submitRequest(house.tools, aRequest({ title: '坐139路公交等了一小时', applicant }), fromWeb);
    for (let more = 0; more < 3; more++) await withTheUnit();
    const find = (q: string) => readQueue(house.tools, { view: 'all', q, limit: 1 }, actor('dispatcher'));
    expect(await find('139 0013')).toMatchObject({ rows: [], nextCursor: null });
    expect(await find('139')).toMatchObject({ rows: [{ title: '坐139路公交等了一小时' }], nextCursor: null });
    expect((await find('楼上漏水')).nextCursor).not.toBeNull();
  });

  it('the point on the map is rough until the place is opened', async () => {
    const place = { text: '桃园小区', lat: 31.234567, lng: 121.476543 };
    const { caseNumber } = await withTheUnit({ place });
    const masked = await readTicket(house.tools, { caseNumber }, actor('handler'));
    expect(masked.place).toEqual({ text: '桃园小区', lat: 31.235, lng: 121.477 });
    const opened = await revealWords(house.tools, { caseNumber, opens: 'place' }, actor('handler'));
    expect(opened.place).toEqual(place);
  });

  it('only pictures are shown beside masked words, a document comes with the words', () => {
    const kinds = fileKinds.filter((kind) => isWithoutWords({ kind }));
    expect(kinds).toEqual(['image']);
  });

  it('the person reads their own words as they wrote them', async () => {
    const { caseNumber } = await withTheUnit();
    const seen = await findCase(house.tools, { caseNumber, locale: 'zh-CN' }, { grants: [caseNumber] });
    expect(seen).toMatchObject({ text: written.text, title: written.title, place: written.place });
  });
});

describe('opening the words', () => {
  const maybe: StaffRole[] = ['agent', 'dispatcher', 'supervisor', 'handler'];

  it.each(staffRoles)('%s may open them for a purpose, or not, as their work asks', async (role) => {
    const { caseNumber } = await withTheUnit();
    const open = () =>
      revealWords(house.tools, { caseNumber, opens: 'words', purpose: '核实漏水的位置' }, actor(role));
    const may = maybe.includes(role);
    expect((await readTicket(house.tools, { caseNumber }, actor(role))).mayOpenWords).toBe(may);
    if (may) expect((await open()).text).toBe(written.text);
    else await expect(open()).rejects.toThrow('not-allowed');
  });

  it.each([
    ['a confidential case', { applicant: { ...applicant, identity: 'confidential' } }],
    ['a report', { requestType: 'report' }],
    ['an anonymous case', { applicant: { kind: 'person', identity: 'anonymous' } }],
  ] as const)('only the centre opens the words of %s, not even the place to the unit', async (_, changes) => {
    const { caseNumber } = await withTheUnit(changes);
    for (const opens of ['words', 'place'] as const)
      await expect(
        revealWords(house.tools, { caseNumber, opens, purpose: '核实' }, actor('handler')),
      ).rejects.toThrow('not-allowed');
    const asked = { caseNumber, opens: 'words', purpose: '核实漏水的位置' } as const;
    expect((await revealWords(house.tools, asked, actor('dispatcher'))).text).toBe(written.text);
  });

  it('whoever goes there gets the door with one press, and no telephone with it', async () => {
    const { caseNumber } = await withTheUnit();
    const shown = await revealWords(house.tools, { caseNumber, opens: 'place' }, actor('handler'));
    expect(shown.place?.text).toBe(written.place.text);
    expect(shown.text).toContain('住3号楼2单元501室');
    expect(JSON.stringify(shown)).not.toMatch(/乌云格|137001|1390013|王秀英|wuyun@/);
  });

  it('another unit opens nothing and is not told that there is such a case', async () => {
    const { caseNumber } = await withTheUnit();
    const water = await house.staff('handler', house.units.water);
    await expect(revealWords(house.tools, { caseNumber, opens: 'place' }, water)).rejects.toThrow(
      'case-not-found',
    );
  });

  it('each look is kept, and the person sees who looked, at what and why', async () => {
    const { caseNumber } = await withTheUnit();
    await expect(revealWords(house.tools, { caseNumber, opens: 'words' }, actor('handler'))).rejects.toThrow(
      'purpose-missing',
    );
    await revealWords(house.tools, { caseNumber, opens: 'place' }, actor('handler'));
    await revealWords(house.tools, { caseNumber, opens: 'words', purpose: '核实漏水的位置' }, actor('agent'));
    const seen = await findCase(house.tools, { caseNumber, locale: 'zh-CN' }, { grants: [caseNumber] });
    expect(seen).toMatchObject({
      whoLooked: [
        { what: 'words', purpose: '核实漏水的位置' },
        { what: 'place', by: '城管局', purpose: '上门查看或处理' },
      ],
    });
    const ticket = await house.tools.store.tickets.find(caseNumber);
    const { looks } = await readLooks(house.tools, ticket?.personId ?? '', 'en');
    expect(looks.find((look) => look.caseNumber === caseNumber && look.what === 'place')).toMatchObject({
      purpose: 'To visit the place',
    });
    const journal = await house.prisma.auditEntry.findMany({ where: { ticketId: ticket?.id ?? '' } });
    expect(
      JSON.stringify(journal, (_, value) => (typeof value === 'bigint' ? `${value}` : value)),
    ).not.toMatch(secrets);
  });
});
