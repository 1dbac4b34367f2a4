/** A small city with categories and many closed tickets of our own words, for models to learn from. */
import { randomUUID } from 'node:crypto';
import { isHeldBack } from '#server/domain/learning/held-back';
import { makeCaseNumber } from '#server/domain/ticket/case-number';
import { newId } from '#server/secrets/ids';
import { type TestHouse, testHouse } from '#server/testing/test-house';

const places = ['东湖小区', '青年路', '南门菜场', '松林街道', '白塔广场', '长河社区', '红星路口', '北苑三期'];
/** None of these says a keyword of its category. */
const said = {
  'city.lamps': ['晚上黑漆漆的，走路看不见脚下', '夜里下班回家一片漆黑', '灯泡忽明忽暗', '灯杆歪了快要倒'],
  'water.leaks': ['马路上冒水，积成一个小池塘', '地下有水涌出来', '水压很小，洗澡都难', '井盖旁一直往外冒水'],
} as const;
type Code = keyof typeof said;
const units: Record<Code, 'lamps' | 'water'> = { 'city.lamps': 'lamps', 'water.leaks': 'water' };
const codes = Object.keys(said) as Code[];

/** Each by itself and at each place: enough that the language counts as learned. */
function placed(words: readonly string[]): string[] {
  return [...words, ...words.flatMap((word) => places.map((place) => `${place}${word}`))];
}

/** A second category beside the one of every test house, with keywords that people seldom use. */
export async function townWithTwoCategories(): Promise<TestHouse> {
  const house = await testHouse();
  await house.prisma.category.create({
    data: {
      id: newId(),
      code: 'water.leaks',
      names: { 'zh-CN': '管网漏水', en: 'Leaking pipes', ar: 'تسرب' },
      keywords: { 'zh-CN': placed(['漏水', '爆管', '水管']), en: ['leak', 'pipe'], ar: ['تسرب'] },
      departmentId: house.units.water,
    },
  });
  await house.prisma.category.update({
    where: { code: 'city.lamps' },
    data: { keywords: { 'zh-CN': placed(['路灯', '不亮', '照明']), en: ['street light'], ar: ['إنارة'] } },
  });
  house.tools.directory.forget();
  return house;
}

type Changes = Partial<{ text: string; status: string; requestType: string; typeIsChosen: boolean }>;

/** Every fifth is held back: figures must not hang on which numbers came up. */
function idFor(at: number): string {
  for (;;) {
    const id = randomUUID();
    if (isHeldBack(id) === (at % 5 === 0)) return id;
  }
}

/** Filed a minute apart, the last one an hour ago, and resolved by the unit that they belong to. */
export async function fileClosed(house: TestHouse, count: number, changes: Changes = {}): Promise<string[]> {
  const { prisma, clock } = house;
  const categories = await prisma.category.findMany({ select: { id: true, code: true } });
  const rows = Array.from({ length: count }, (_, at) => {
    const code = codes[at % codes.length] as Code;
    const words = said[code][Math.floor(at / 2) % said[code].length];
    const place = places[Math.floor(at / 8) % places.length];
    const submittedAt = new Date(clock.now.getTime() - 3_600_000 - (count - at) * 60_000);
    return {
      code,
      submittedAt,
      id: idFor(at),
      title: `${place}${words}`,
      text: changes.text ?? `${place}${words}，第${at}次反映了，请派人来看。`,
      categoryId: categories.find((category) => category.code === code)?.id ?? '',
    };
  });
  const base = await prisma.ticket.count();
  await prisma.ticket.createMany({
    data: rows.map(({ code: _, ...row }, at) => ({
      ...row,
      caseNumber: makeCaseNumber('2026-03-11', base + at),
      accessCodeHash: new Uint8Array(32),
      status: changes.status ?? 'archived',
      requestType: changes.requestType ?? (at % 2 ? 'help' : 'complaint'),
      typeIsChosen: changes.typeIsChosen ?? true,
      channel: 'web',
      locale: 'zh-CN',
      applicantKind: 'person',
      identity: 'named',
      accessNeeds: [],
      updatedAt: row.submittedAt,
      resolvedAt: row.submittedAt,
    })),
  });
  await prisma.assignment.createMany({
    data: rows.map(({ id, code, submittedAt }) => ({
      id: newId(),
      ticketId: id,
      departmentId: house.units[units[code]],
      role: 'lead',
      assignedAt: submittedAt,
      endedAt: new Date(submittedAt.getTime() + 1_000),
      endReason: 'resolved',
    })),
  });
  return rows.map(({ id }) => id);
}
