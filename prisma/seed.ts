/**
 * Fills an empty database with the demonstration city: units, categories, calendar, clock rules, accounts, articles and a few dozen
 * requests. The requests go through the same use-cases as real ones, with a clock that is turned back, so that their histories, promises
 * and messages are what the product really makes. Does nothing where there is staff already.
 */
import { randomInt } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { hashPassword } from '#server/auth/password';
import { defaultClockRules } from '#server/domain/calendar/clock-rules';
import { readEnv } from '#server/env';
import { newId } from '#server/secrets/ids';
import type { Db } from '#server/store/client';
import { remindReviews } from '#server/use-cases/remind-reviews';
import { wire as createWire } from '#server/wire';
import { calendarDays } from './demo/calendar';
import { cannedReplies } from './demo/canned-replies';
import { categories } from './demo/categories';
import { departments } from './demo/departments';
import { playStories } from './demo/play-stories';
import { writeArticles } from './seed-knowledge';
import { seedMatter } from './seed-matters';
import { writeQuestions } from './seed-questions';
import { letTopicRise } from './seed-warnings';

const password = () =>
  Array.from({ length: 4 }, () =>
    Array.from({ length: 4 }, () => 'abcdefghjkmnpqrstuvwxyz23456789'[randomInt(31)]).join(''),
  ).join('-');

/** Rows that belong together are written together: a seed that was interrupted begins again from nothing. */
const seedTransaction = { timeout: 120_000, maxWait: 10_000 };

export async function seed(): Promise<void> {
  const env = readEnv();
  const present = new Date();
  let pretended = present;
  const wire = createWire(env, () => pretended);
  const { prisma } = wire.connection;
  const file = join(env.dataDir, 'demo.json');
  const tell = (demo: object) => writeFile(file, JSON.stringify(demo, null, 2), { mode: 0o600 });
  try {
    if ((await prisma.staff.count()) > 0) return;
    const secret = password();
    const people = await staffRows(secret);
    const accounts = people.map(({ username, role }) => ({ username, role }));
    // The password is told before it is valid: nobody can be locked out of a city that was filled halfway.
    await tell({ accounts, password: secret, sample: null });
    const departmentIds = await prisma.$transaction(async (tx) => {
      const ids = await writeDepartments(tx);
      await writeCategories(tx, ids);
      await writeQuestions(tx);
      await writeArticles(tx, ids, present);
      await writeCalendar(tx, present.getUTCFullYear());
      await writeStaff(tx, ids, people);
      await writeCannedReplies(tx);
      return ids;
    }, seedTransaction);
    const sample = await playStories(wire.tools, departmentIds, present, (at) => {
      pretended = at;
    });
    await letTopicRise(wire.tools, present, (at) => {
      pretended = at;
    });
    await remindReviews(wire.tools);
    await seedMatter(wire.tools);
    await tell({ accounts, password: secret, sample });
  } finally {
    await wire.close();
  }
}

type Ids = Map<string, string>;

async function writeDepartments(db: Db): Promise<Ids> {
  const ids: Ids = new Map(departments.map((department) => [department.code, newId()]));
  const rows = departments.map(({ code, parent, names, phone, address, hours }) => ({
    id: ids.get(code) ?? '',
    code,
    parentId: parent ? (ids.get(parent) ?? null) : null,
    names,
    phone,
    details: { address, hours },
  }));
  await db.department.createMany({ data: rows });
  return ids;
}

async function writeCategories(db: Db, departmentIds: Ids): Promise<void> {
  const ids: Ids = new Map(categories.map((category) => [category.code, newId()]));
  const rows = categories.map(({ code, parent, names, keywords, departmentCode, sort }) => ({
    id: ids.get(code) ?? '',
    code,
    parentId: parent ? (ids.get(parent) ?? null) : null,
    names,
    keywords,
    departmentId: departmentCode ? (departmentIds.get(departmentCode) ?? null) : null,
    sort,
  }));
  await db.category.createMany({ data: rows });
}

/** The years that demonstration tickets and their promises can fall in. */
async function writeCalendar(db: Db, year: number): Promise<void> {
  const days = [year - 1, year, year + 1].flatMap((each) => calendarDays(each));
  await db.calendarDay.createMany({
    data: days.map(({ date, kind, name, provisional }) => ({
      date: new Date(date),
      kind,
      name,
      source: 'library',
      isProvisional: provisional ?? false,
    })),
    skipDuplicates: true,
  });
  await db.clockRule.createMany({
    data: defaultClockRules.map(({ span, ...rule }) => ({ id: newId(), ...rule, ...span })),
  });
}

async function writeCannedReplies(db: Db): Promise<void> {
  await db.cannedReply.createMany({
    data: cannedReplies.map((reply, order) => ({ id: newId(), ...reply, sort: (order + 1) * 10 })),
  });
}

const centre = [
  ['admin', '系统管理员'],
  ['agent', '林小满'],
  ['dispatcher', '周明远'],
  ['supervisor', '陈清和'],
  ['quality', '许知秋'],
  ['analyst', '沈一宁'],
] as const;

type StaffRow = { username: string; name: string; role: string; unit: string | null; passwordHash: string };

async function staffRows(secret: string): Promise<StaffRow[]> {
  const people = [
    ...centre.map(([role, name]) => ({ username: role, name, role, unit: null })),
    ...departments.map(({ code, names }) => ({
      username: `handler.${code}`,
      name: `${names['zh-CN']}经办`,
      role: 'handler',
      unit: code,
    })),
  ];
  // One after the other would take seconds; each account still has a salt of its own.
  return Promise.all(people.map(async (person) => ({ ...person, passwordHash: await hashPassword(secret) })));
}

async function writeStaff(db: Db, departmentIds: Ids, people: StaffRow[]): Promise<void> {
  await db.staff.createMany({
    data: people.map(({ unit, ...person }) => ({
      id: newId(),
      ...person,
      departmentId: unit ? (departmentIds.get(unit) ?? null) : null,
    })),
  });
}
