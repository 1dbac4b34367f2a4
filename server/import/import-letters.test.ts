import { Readable } from 'node:stream';
import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { testHouse } from '#server/testing/test-house';
import type { BadReason } from './bad-rows';
import { importLetters, noCounts } from './import-letters';
import { textOf } from './read-text';
import { rowsOf } from './rows';

const house = await testHouse();
const actor = await house.staff('agent');

/** Imports a file, whatever is in it, as the command does. */
async function importFile(body: string | Buffer, source: string, by: typeof actor | null = actor) {
  const bad: [number, BadReason][] = [];
  const counts = noCounts();
  await importLetters({
    tools: house.tools,
    rows: rowsOf(textOf(Readable.from([Buffer.from(body)]))),
    source,
    mapping: {},
    locale: 'zh-CN',
    actor: by,
    undatedAt: house.tools.now(),
    counts,
    onBad: (line, reason) => bad.push([line, reason]),
    onThousand: () => {},
  });
  return { ...counts, lines: bad };
}

const json = (rows: object[]) => rows.map((row) => JSON.stringify(row)).join('\n');
const casesOf = (source: string) =>
  house.prisma.ticket.findMany({
    where: { importSource: source },
    include: { events: true },
    orderBy: { importKey: 'asc' },
  });

it('a past letter becomes a case of its own day, anonymous, with nobody told', async () => {
  const counts = await importFile(
    json([{ id: 1, title: '路灯', text: '幸福路的路灯不亮', time: '2025/8/4 9:30:00' }]),
    'plain',
  );
  expect(counts).toMatchObject({ imported: 1, skipped: 0, bad: 0 });
  const [found] = await casesOf('plain');
  expect(found).toMatchObject({
    status: 'submitted',
    channel: 'import',
    identity: 'anonymous',
    personId: null,
  });
  expect(found?.submittedAt).toEqual(new Date('2025-08-04T09:30:00+08:00'));
  expect(found?.caseNumber.slice(0, 6)).toBe('250804');
  expect(await house.prisma.outboxMessage.count({ where: { ticketId: found?.id } })).toBe(0);
});

it('an official reply answers the case at the time it was given', async () => {
  const row = {
    id: 'r1',
    text: '路灯不亮',
    time: '2025-08-04 09:30',
    reply: '已经修好',
    replyTime: '2025-08-06 15:00',
  };
  expect(await importFile(json([row]), 'replies')).toMatchObject({ imported: 1, answered: 1 });
  const [found] = await casesOf('replies');
  expect(found).toMatchObject({ status: 'resolved', resolvedById: actor.staffId });
  expect(
    found?.events.map(({ seq, move, at, publicText }) => [seq, move, at.toISOString(), publicText]),
  ).toEqual([
    [1, 'submit', '2025-08-04T01:30:00.000Z', null],
    [2, 'answerDirectly', '2025-08-06T07:00:00.000Z', '已经修好'],
  ]);
});

it('a reply of 8,000 characters, longer than a letter may be, is imported whole', async () => {
  const reply = '答'.repeat(8_000);
  expect(await importFile(json([{ text: '灯', reply }]), 'long')).toMatchObject({ imported: 1, bad: 0 });
  const [found] = await casesOf('long');
  expect(found?.events.at(-1)?.publicText).toHaveLength(8_000);
});

it('the same file again imports nothing, and the same number twice in it counts once', async () => {
  const file = json([
    { id: 1, text: '一' },
    { id: 2, text: '二' },
    { id: 1, text: '一' },
    { text: '三' },
    { text: '三' },
  ]);
  expect(await importFile(file, 'twice')).toMatchObject({ imported: 3, skipped: 2, bad: 0 });
  expect(await importFile(file, 'twice')).toMatchObject({ imported: 0, skipped: 5, bad: 0 });
  expect(await casesOf('twice')).toHaveLength(3);
});

it('the same numbers from another source are other letters', async () => {
  const file = json([{ id: 1, text: '一' }]);
  await importFile(file, 'north');
  expect(await importFile(file, 'south')).toMatchObject({ imported: 1, skipped: 0 });
});

it('bad rows are named by line and reason, and the others are imported all the same', async () => {
  const lines = [
    '{"id":1,"text":"好"}',
    'not json',
    '["a list"]',
    '',
    `{"id":2,"text":"${'长'.repeat(5001)}"}`,
    '{"id":3,"text":"x","phone":"12"}',
    '{"id":4,"text":"也好"}',
  ];
  const { lines: bad, ...counts } = await importFile(lines.join('\n'), 'bad');
  expect(counts).toMatchObject({ imported: 2, skipped: 0, bad: 4 });
  expect(bad.toSorted(([a], [b]) => a - b)).toEqual([
    [2, 'not-json'],
    [3, 'not-an-object'],
    [5, 'text-too-long'],
    [6, 'phone-invalid'],
  ]);
});

it('CSV with quotes, packed, is imported; a row with too many columns is bad', async () => {
  const csv =
    '\ufeff编号,主题,内容,手机\r\n1,路灯,"不亮了,\n""三天""了",138 0013 8000\r\n2,a,b,c,d\r\n3,水管,漏水,\r\n';
  const result = await importFile(gzipSync(csv), 'csv');
  expect(result).toMatchObject({ imported: 2, bad: 1, lines: [[4, 'too-many-columns']] });
  const [first, second] = await casesOf('csv');
  expect(first).toMatchObject({ title: '路灯', text: '不亮了,\n"三天"了', identity: 'named' });
  expect(second).toMatchObject({ identity: 'anonymous', personId: null });
});

it('a letter that was imported without its reply is answered when a later file has it, unless somebody works on it', async () => {
  const rows = [
    { id: 1, text: '一' },
    { id: 2, text: '二' },
  ];
  await importFile(json(rows), 'later');
  const [, second] = await casesOf('later');
  await house.prisma.ticket.update({
    where: { id: second?.id ?? '' },
    data: { status: 'accepted', version: 2 },
  });
  const again = await importFile(json(rows.map((row) => ({ ...row, reply: '答复' }))), 'later');
  expect(again).toMatchObject({ imported: 0, answered: 1, skipped: 2, bad: 0 });
  expect((await casesOf('later')).map((found) => found.status)).toEqual(['resolved', 'accepted']);
});

it('replies need somebody in whose name they are given', async () => {
  const file = json([
    { id: 1, text: '一', reply: '答复' },
    { id: 2, text: '二' },
  ]);
  expect(await importFile(file, 'nobody', null)).toMatchObject({
    imported: 1,
    bad: 1,
    lines: [[1, 'nobody-to-answer']],
  });
});

it('danger to life in an old letter does not put it before those who are in danger now', async () => {
  await importFile(json([{ id: 1, text: '我家着火了，快来救火', time: '2025-08-04' }]), 'danger');
  expect(await casesOf('danger')).toMatchObject([{ urgency: 'normal' }]);
});
