/**
 * A million tickets of made-up words on a PostgreSQL of its own, and how long it takes to find the similar ones of other made-up letters: with the
 * whole way that a request takes (terms, statement, likeness). Says also how PostgreSQL does it, so that a scan of the whole table cannot hide.
 */
import { parseArgs } from 'node:util';
import { efforts, rareTerms } from '#server/domain/matters/rare-terms';
import { makeCaseNumber } from '#server/domain/ticket/case-number';
import { newId } from '#server/secrets/ids';
import { createVault } from '#server/secrets/vault';
import { connect, Prisma, type PrismaClient } from '#server/store/client';
import { nearest } from '#server/store/similar';
import { createStore } from '#server/store/store';
import { hashedTerms, keyTerms } from '#server/understanding/duplicates/key-terms';
import { findSimilar } from '#server/use-cases/find-similar';
import type { Tools } from '#server/use-cases/tools';
import { applyMigrations } from '../../../prisma/engine/migrate.mjs';
import { atEnd } from '../../../server/launch/lifetime.mjs';
import { destroyPostgres, startPostgres } from '../../../server/launch/postgres.mjs';
import { makeThrowaway } from '../../../server/launch/throwaway.mjs';
import { type MadeLetter, madeLetter } from './made-letters';

const { values } = parseArgs({
  options: { tickets: { type: 'string', default: '1000000' }, json: { type: 'boolean', default: false } },
});
const tickets = Number(values.tickets);
const searches = 400;
const batch = 5_000;
/** Of a city's tickets so many are being worked on at any moment. */
const openShare = 0.03;

const say = (line: string) => process.stderr.write(`${line}\n`);
const dataDir = await makeThrowaway();
atEnd(() => destroyPostgres(dataDir));
const { url } = await startPostgres({ dataDir, isThrowaway: true });
await applyMigrations(url);
const connection = connect(url);
const { prisma } = connection;
const key = Buffer.alloc(32, 7).toString('base64');
const store = createStore(prisma, createVault(key, key));
await fill(prisma);
const shares = await store.similar.termShares();
const tools = { store, directory: { termShares: async () => shares } } as unknown as Tools;
const figures = { tickets, ...(await measured('open')), ...(await measured('past')) };
if (values.json) process.stdout.write(`${JSON.stringify(figures)}\n`);
else
  for (const [name, value] of Object.entries(figures)) process.stdout.write(`${name.padEnd(16)} ${value}\n`);
await connection.close();
await destroyPostgres(dataDir);

/** As the product writes them, without what similar tickets are not asked for. */
async function fill(db: PrismaClient): Promise<void> {
  await db.$executeRaw`drop index "ticket_title_idx"`;
  for (let made = 0; made < tickets; made += batch) {
    await write(db, Math.min(batch, tickets - made), made);
    if (made % 100_000 === 0) say(`${made} tickets`);
  }
  await db.$executeRaw`vacuum (analyze) ticket`;
  await db.$executeRaw`vacuum (analyze) ticket_terms`;
}

async function write(db: PrismaClient, count: number, from: number): Promise<void> {
  const rows = Array.from({ length: count }, (_, at) => rowOf(madeLetter(), from + at));
  const of = <K extends keyof (typeof rows)[number]>(name: K) => rows.map((row) => row[name]);
  const closed = tickets * (1 - openShare);
  await db.$executeRaw(Prisma.sql`
    with made as (
      insert into ticket (id, "caseNumber", "accessCodeHash", status, "requestType", channel, locale, title, text, "applicantKind", identity,
        "submittedAt", "updatedAt")
      select id, number, '\\x00', case when place < ${closed} then 'archived' else 'accepted' end, 'complaint', 'web', 'zh-CN', title, text,
        'person', 'named', now(), now()
      from unnest(${of('id')}::uuid[], ${of('number')}::text[], ${of('title')}::text[], ${of('text')}::text[], ${of('place')}::int[])
        as row(id, number, title, text, place))
    insert into ticket_terms ("ticketId", terms, "isOpen", "writtenAt")
    select id, string_to_array(terms, ',')::int[], place >= ${closed}, now()
    from unnest(${of('id')}::uuid[], ${of('terms')}::text[], ${of('place')}::int[]) as row(id, terms, place)`);
}

function rowOf(letter: MadeLetter, place: number) {
  const day = new Date(Date.UTC(2020, 0, 1) + Math.floor(place / 900) * 86_400_000)
    .toISOString()
    .slice(0, 10);
  return {
    ...letter,
    id: newId(),
    number: makeCaseNumber(day, place % 1_000_000),
    place,
    // Made-up letters hold nothing to mask.
    terms: hashedTerms(`${letter.title}\n${letter.text}`).join(','),
  };
}

async function measured(among: 'open' | 'past'): Promise<Record<string, number>> {
  const took: number[] = [];
  let found = 0;
  for (let at = 0; at < searches + 20; at += 1) {
    const letter = madeLetter();
    const began = performance.now();
    found += (await findSimilar(tools, letter, { among, limit: 5 })).length;
    // The first ones wake up the machine.
    if (at >= 20) took.push(performance.now() - began);
  }
  took.sort((a, b) => a - b);
  const at = (share: number) => Math.round((took[Math.floor(took.length * share)] ?? 0) * 10) / 10;
  const cpu = await ownTime(among);
  return {
    [`${among}P50Ms`]: at(0.5),
    [`${among}P95Ms`]: at(0.95),
    [`${among}MaxMs`]: at(0.999),
    [`${among}FoundEach`]: Math.round((found / (searches + 20)) * 10) / 10,
    [`${among}OwnCpuMs`]: cpu,
    [`${among}Scans`]: await wholeScans(among),
  };
}

/** What a search costs this process, as opposed to waiting for the database. */
async function ownTime(among: 'open' | 'past'): Promise<number> {
  const before = process.cpuUsage();
  for (let at = 0; at < 100; at += 1) await findSimilar(tools, madeLetter(), { among, limit: 5 });
  const { user, system } = process.cpuUsage(before);
  return Math.round((user + system) / 10_000) / 10;
}

/** How many whole tables the plan reads; more than none fails the run. */
async function wholeScans(among: 'open' | 'past'): Promise<number> {
  const asked = rareTerms(keyTerms(madeLetter()), shares, efforts[among]);
  const plan = await prisma.$queryRaw<Record<string, string>[]>(
    Prisma.sql`explain (analyze, buffers) ${nearest(asked, among, 24, null)}`,
  );
  const lines = plan.flatMap((row) => Object.values(row));
  if (!values.json) say(lines.join('\n'));
  const scans = lines.filter((line) => /Seq Scan on (?:ticket|ticket_terms)\b/.test(line)).length;
  if (scans > 0) process.exitCode = 1;
  return scans;
}
