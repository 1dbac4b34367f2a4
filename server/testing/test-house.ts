/**
 * A small city on a database of its own, with a clock that the test sets: what use-cases run on in tests. Real PostgreSQL, real store,
 * real secrets; only the files lie in memory.
 */
import { randomBytes, randomInt, randomUUID } from 'node:crypto';
import { isLocale } from '#locales/languages';
import { plainTranslator } from '#locales/translate';
import { defaultClockRules } from '#server/domain/calendar/clock-rules';
import type { RequestInput } from '#server/domain/intake/request';
import type { StaffActor, StaffRole } from '#server/domain/people/roles';
import { newStorageKey } from '#server/files/storage';
import { createDirectory } from '#server/search/directory';
import { createLearned } from '#server/search/learned';
import { createCodes } from '#server/secrets/codes';
import { newId } from '#server/secrets/ids';
import { createTurns } from '#server/secrets/in-turn';
import { createVault } from '#server/secrets/vault';
import { connect } from '#server/store/client';
import { createStore } from '#server/store/store';
import type { LanguageModel, Tools } from '#server/use-cases/tools';
import { testDatabase } from '#tests/setup/database';
import { afterThisFile } from '#tests/setup/every-file';

export type TestHouse = Awaited<ReturnType<typeof testHouse>>;

/** A Wednesday morning in an ordinary working week of the city. */
const start = new Date('2026-03-11T10:00:00+08:00');
const key = () => randomBytes(32).toString('base64');

/** @param languageModel none, as in a new city, unless a test brings one */
export async function testHouse(languageModel: LanguageModel | null = null) {
  const url = await testDatabase();
  const connection = connect(url);
  afterThisFile(() => connection.close());
  const { prisma } = connection;
  const clock = { now: start };
  const bodies = new Map<string, Buffer>();
  const store = createStore(prisma, createVault(key(), key()));
  const tools: Tools = {
    store,
    now: () => clock.now,
    newId: () => newId(),
    random: (below) => randomInt(below),
    secrets: createCodes(key(), key()),
    inTurn: createTurns(),
    directory: createDirectory(store, 'Asia/Shanghai', () => clock.now),
    learned: createLearned(store),
    languageModel,
    files: {
      put: async (name, body) => void bodies.set(name, body),
      remove: async (name) => void bodies.delete(name),
    },
    newStorageKey,
    linkToFile: (id, variant) => `/files/${id}/${variant}`,
    city: {
      names: { 'zh-CN': '汀兰市', en: 'Tinglan', ar: 'تينغلان' },
      zone: 'Asia/Shanghai',
      phone: '12345',
      emergencyPhones: { fire: '119', police: '110', medical: '120', traffic: '122' },
      textPolice: '12110',
      // Open all over China: for the mind, for women, for the young.
      carePhones: { 'self-harm': ['12356'], 'domestic-violence': ['12338'], child: ['12355'] },
      exitUrl: 'https://www.weather.com.cn/',
    },
    say: (locale, word, values) => plainTranslator(isLocale(locale) ? locale : 'zh-CN')(word, values),
    baseUrl: 'https://city.example',
  };
  const units = { lamps: newId(), water: newId() };
  await prisma.department.createMany({
    data: [
      {
        id: units.lamps,
        code: 'lamps',
        names: { 'zh-CN': '城管局', en: 'City Management', ar: 'إدارة المدينة' },
      },
      { id: units.water, code: 'water', names: { 'zh-CN': '水务局', en: 'Water Bureau', ar: 'المياه' } },
    ],
  });
  await prisma.category.create({
    data: {
      id: newId(),
      code: 'city.lamps',
      names: { 'zh-CN': '路灯', en: 'Street lights', ar: 'إنارة الشوارع' },
      keywords: { 'zh-CN': ['路灯', '不亮'], en: ['street light'], ar: ['إنارة'] },
      departmentId: units.lamps,
    },
  });
  await prisma.clockRule.createMany({
    data: defaultClockRules.map(({ span, ...rule }) => ({ id: newId(), ...rule, ...span })),
  });

  async function staff(role: StaffRole, departmentId: string | null = null): Promise<StaffActor> {
    const staffId = newId();
    await prisma.staff.create({
      data: {
        id: staffId,
        username: `${role}-${staffId}`,
        name: `${role} person`,
        role,
        departmentId,
        passwordHash: 'none',
      },
    });
    return { kind: 'staff', staffId, role, departmentId };
  }

  return {
    url,
    tools,
    prisma,
    clock,
    bodies,
    units,
    staff,
    /** Moves the clock forward. */
    wait(hours: number) {
      clock.now = new Date(clock.now.getTime() + hours * 3_600_000);
    },
  };
}

/** A request as the form would send it; anything can be set otherwise. */
export function aRequest(changes: Partial<RequestInput> = {}): RequestInput {
  return {
    idempotencyKey: randomUUID(),
    locale: 'zh-CN',
    text: '幸福路12号门前的路灯三天不亮了。',
    applicant: {
      kind: 'person',
      identity: 'named',
      name: '王芳',
      phone: '138 0013 8000',
      email: 'wang@example.com',
    },
    ...changes,
  };
}

export const fromWeb = { channel: 'web', staffId: null, noticeAddress: null, personId: null } as const;
