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
import type { PrismaClient } from '#server/store/client';
import { wire as createWire } from '#server/wire';
import { articles } from './demo/articles';
import { calendarDays } from './demo/calendar';
import { categories } from './demo/categories';
import { departments } from './demo/departments';
import { playStories } from './demo/play-stories';

const password = () =>
  Array.from({ length: 4 }, () =>
    Array.from({ length: 4 }, () => 'abcdefghjkmnpqrstuvwxyz23456789'[randomInt(31)]).join(''),
  ).join('-');

export async function seed(): Promise<void> {
  const env = readEnv();
  const present = new Date();
  let pretended = present;
  const wire = createWire(env, () => pretended);
  const { prisma } = wire.connection;
  try {
    if ((await prisma.staff.count()) > 0) return;
    const departmentIds = await writeDepartments(prisma);
    await writeCategories(prisma, departmentIds);
    await writeArticles(prisma, departmentIds, present);
    await writeCalendar(prisma, present.getUTCFullYear());
    const secret = password();
    const accounts = await writeStaff(prisma, departmentIds, secret);
    const sample = await playStories(wire.tools, departmentIds, present, (at) => {
      pretended = at;
    });
    const demo = JSON.stringify({ accounts, password: secret, sample }, null, 2);
    await writeFile(join(env.dataDir, 'demo.json'), demo, { mode: 0o600 });
  } finally {
    await wire.close();
  }
}

type Ids = Map<string, string>;

async function writeDepartments(prisma: PrismaClient): Promise<Ids> {
  const ids: Ids = new Map(departments.map((department) => [department.code, newId()]));
  const rows = departments.map(({ code, parent, names, phone, address, hours }) => ({
    id: ids.get(code) ?? '',
    code,
    parentId: parent ? (ids.get(parent) ?? null) : null,
    names,
    phone,
    details: { address, hours },
  }));
  await prisma.department.createMany({ data: rows });
  return ids;
}

async function writeCategories(prisma: PrismaClient, departmentIds: Ids): Promise<void> {
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
  await prisma.category.createMany({ data: rows });
}

async function writeArticles(prisma: PrismaClient, departmentIds: Ids, now: Date): Promise<void> {
  const tops = new Map(
    (await prisma.category.findMany({ select: { id: true, code: true } })).map((row) => [row.code, row.id]),
  );
  for (const article of articles) {
    await prisma.article.create({
      data: {
        id: newId(),
        slug: article.slug,
        departmentId: departmentIds.get(article.departmentCode) ?? '',
        categoryId: tops.get(article.categoryCode) ?? null,
        audience: article.audience,
        phone: article.phone,
        validFrom: new Date(article.validFrom),
        reviewDate: new Date(article.reviewDate),
        updatedAt: now,
        texts: {
          create: Object.entries(article.texts).map(([locale, { where, ...text }]) => ({
            locale,
            whereAndWhen: where,
            ...text,
          })),
        },
      },
    });
  }
}

/** The years that demonstration tickets and their promises can fall in. */
async function writeCalendar(prisma: PrismaClient, year: number): Promise<void> {
  const days = [year - 1, year, year + 1].flatMap((each) => calendarDays(each));
  await prisma.calendarDay.createMany({
    data: days.map(({ date, kind, name, provisional }) => ({
      date: new Date(date),
      kind,
      name,
      source: 'library',
      isProvisional: provisional ?? false,
    })),
    skipDuplicates: true,
  });
  await prisma.clockRule.createMany({
    data: defaultClockRules.map(({ span, ...rule }) => ({ id: newId(), ...rule, ...span })),
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

async function writeStaff(prisma: PrismaClient, departmentIds: Ids, secret: string) {
  const people = [
    ...centre.map(([role, name]) => ({
      username: role as string,
      name: name as string,
      role: role as string,
      departmentId: null as string | null,
    })),
    ...departments.map(({ code, names }) => ({
      username: `handler.${code}`,
      name: `${names['zh-CN']}经办`,
      role: 'handler',
      departmentId: departmentIds.get(code) ?? null,
    })),
  ];
  // One after the other would take seconds; each account still has a salt of its own.
  const hashes = await Promise.all(people.map(() => hashPassword(secret)));
  await prisma.staff.createMany({
    data: people.map((person, place) => ({ id: newId(), passwordHash: hashes[place] ?? '', ...person })),
  });
  return people.map(({ username, role }) => ({ username, role }));
}
