import { beforeAll, describe, expect, test, vi } from 'vitest';
import { categories as demoCategories } from '#demo/categories';
import { departments as demoDepartments } from '#demo/departments';
import { tickets as demoTickets } from '#demo/tickets';
import { guessCategories } from '#server/domain/intake/classify';
import { newId } from '#server/secrets/ids';
import { type TestHouse, testHouse } from '#server/testing/test-house';
import { learnFromTickets } from './learn-from-tickets';
import { readText } from './read-text';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 600_000 });

const textOf = ({ title, text }: { title: string; text: string }) => `${title}\n${text}`;
/** Those that the tickets are about, and those above them: learning all of the tree would take a minute of a busy machine. */
const needed = new Set(demoTickets.flatMap(({ categoryCode }) => [categoryCode, categoryCode.split('.')[0]]));
const tree = demoCategories.filter(({ code }) => needed.has(code));
let house: TestHouse;

/** The demonstration city before its first ticket: its model has seen the tree of categories and none of the tickets. */
beforeAll(async () => {
  house = await testHouse();
  const { prisma, tools } = house;
  await prisma.category.deleteMany();
  await prisma.department.deleteMany();
  const units = new Map(demoDepartments.map(({ code }) => [code, newId()]));
  await prisma.department.createMany({
    data: demoDepartments.map(({ code, names }) => ({ id: units.get(code) ?? '', code, names })),
  });
  const ids = new Map(tree.map(({ code }) => [code, newId()]));
  await prisma.category.createMany({
    data: tree.map(({ code, parent, names, keywords, departmentCode, sort }) => ({
      id: ids.get(code) ?? '',
      code,
      parentId: parent ? (ids.get(parent) ?? null) : null,
      names,
      keywords,
      departmentId: departmentCode ? (units.get(departmentCode) ?? null) : null,
      sort,
    })),
  });
  tools.directory.forget();
  await learnFromTickets(tools, { byStaffId: null, kinds: ['category'], limitMs: 500_000 });
  await tools.learned.warm();
});

async function rightOnes(most: number) {
  const categories = await house.tools.directory.categories();
  const counts = { together: {} as Record<string, number>, words: {} as Record<string, number> };
  for (const ticket of demoTickets) {
    const wanted = ticket.categoryCode;
    const together = (await readText(house.tools, ticket)).categories.slice(0, most);
    const words = guessCategories(textOf(ticket), categories).slice(0, most);
    const note = (way: Record<string, number>, found: { category: { code: string } }[]) => {
      way[ticket.locale] =
        (way[ticket.locale] ?? 0) + Number(found.some(({ category }) => category.code === wanted));
    };
    note(counts.together, together);
    note(counts.words, words);
  }
  return counts;
}

describe('what keywords name and what was learned, together', () => {
  test.each([1, 3])(
    'find the category of our own tickets within the first %i no worse than the keywords, in every language',
    async (most) => {
      const { together, words } = await rightOnes(most);
      for (const locale of ['zh-CN', 'en', 'ar'])
        expect(together[locale], locale).toBeGreaterThanOrEqual(words[locale] ?? 0);
      const sum = (way: Record<string, number>) => Object.values(way).reduce((one, other) => one + other, 0);
      expect(sum(together)).toBeGreaterThan(sum(words));
    },
  );

  test('never give more than three categories, the likeliest first, and none is certain', async () => {
    for (const ticket of demoTickets) {
      const { categories } = await readText(house.tools, ticket);
      const sure = categories.map(({ confidence }) => confidence);
      expect(sure.length).toBeLessThanOrEqual(3);
      expect(sure).toEqual([...sure].sort((one, other) => other - one));
      expect(Math.max(0, ...sure)).toBeLessThan(1);
    }
  });

  test('say which language a text is in, and that of the page for a text without letters', async () => {
    const languageOf = async (text: string) => (await readText(house.tools, { text, locale: 'en' })).language;
    expect(await languageOf('门前的路灯三天不亮了')).toBe('zh-CN');
    expect(await languageOf('路燈壞咗三日，夜晚好黑')).toBe('zh-TW');
    expect(await languageOf('انقطع الماء عن البيت منذ أمس')).toBe('ar');
    expect(await languageOf('12345')).toBe('en');
  });
});
