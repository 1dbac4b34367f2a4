import { expect, it } from 'vitest';
import { readTime } from './times';

const zone = 'Asia/Shanghai';
const read = (written: string) => readTime(written, zone)?.at.toISOString() ?? null;

it.each([
  ['2026/3/11 9:05:07', '2026-03-11T01:05:07.000Z'],
  ['2026-03-11 09:05', '2026-03-11T01:05:00.000Z'],
  ['2026-03-11T09:05:07.250', '2026-03-11T01:05:07.000Z'],
  ['2026年3月11日 9时5分', '2026-03-11T01:05:00.000Z'],
  ['２０２６年３月１１日', '2026-03-10T16:00:00.000Z'],
  ['11.3.2026 09:05', '2026-03-11T01:05:00.000Z'],
  ['20260311090507', '2026-03-11T01:05:07.000Z'],
  ['20260311', '2026-03-10T16:00:00.000Z'],
])('%s is read on the clock of the city', (written, instant) => {
  expect(read(written)).toBe(instant);
});

it.each([
  ['2026-03-11T09:05:07+02:00', '2026-03-11T07:05:07.000Z'],
  ['2026-03-11 09:05:07Z', '2026-03-11T09:05:07.000Z'],
  ['1773191107', '2026-03-11T01:05:07.000Z'],
  ['1773191107000', '2026-03-11T01:05:07.000Z'],
])('%s says by itself which moment it is', (written, instant) => {
  expect(read(written)).toBe(instant);
});

it.each(['yesterday', '2026-02-30', '2026-13-01', '2026-03-11 24:10', '2026-03-11 09:61', '03/04/2026', ''])(
  '"%s" is not guessed at',
  (written) => {
    expect(read(written)).toBeNull();
  },
);

it('a date alone has no clock', () => {
  expect(readTime('2026-03-11', zone)?.hasClock).toBe(false);
  expect(readTime('2026-03-11 00:00', zone)?.hasClock).toBe(true);
});
