import { describe, expect, test } from 'vitest';
import { readClosedTickets } from './learning-examples';
import { fileClosed, townWithTwoCategories } from './testing/closed-town';

describe('what is learned from', () => {
  test('are tickets that were resolved, without phone numbers, cards and names', async () => {
    const house = await townWithTwoCategories();
    const text = '我叫王小明，电话13800138000，身份证11010519491231002X，楼下的灯坏了，邮箱wang@example.com';
    const [kept] = await fileClosed(house, 1, { text });
    await fileClosed(house, 1, { status: 'declined' });
    await fileClosed(house, 1, { status: 'withdrawn' });
    const [example, ...more] = await readClosedTickets(house.tools);
    expect(more).toEqual([]);
    expect(example).toMatchObject({
      id: kept,
      labels: { category: 'city.lamps', department: 'lamps', 'request-type': 'complaint' },
    });
    expect(example?.text).toContain('楼下的灯坏了');
    expect(example?.text).not.toMatch(/\d{4}|王小明|wang/);
  });

  test('has a type only where the person chose it or the desk has set it', async () => {
    const house = await townWithTwoCategories();
    await fileClosed(house, 1, { typeIsChosen: false });
    const [guessed] = await readClosedTickets(house.tools);
    expect(guessed?.labels['request-type']).toBeNull();
  });

  test('is forgotten with the ticket: what was erased is not there when the next model learns', async () => {
    const house = await townWithTwoCategories();
    const [gone] = await fileClosed(house, 2);
    await house.prisma.assignment.deleteMany({ where: { ticketId: gone ?? '' } });
    await house.prisma.ticket.delete({ where: { id: gone ?? '' } });
    const left = await readClosedTickets(house.tools);
    expect(left.map(({ id }) => id)).not.toContain(gone);
    expect(left).toHaveLength(1);
  });
});
