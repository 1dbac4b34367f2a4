import { EventEmitter, once } from 'node:events';
import { expect, it } from 'vitest';
import { createLine } from './few-at-a-time';

/** Work that goes on until it is told to end. */
function openWork() {
  const door = new EventEmitter();
  return { ended: once(door, 'end'), end: () => door.emit('end') };
}

it('never runs more than its number at once, and runs everything in the end', async () => {
  const line = createLine(2, 100);
  let running = 0;
  let most = 0;
  const work = async () => {
    running += 1;
    most = Math.max(most, running);
    await new Promise((resolve) => setImmediate(resolve));
    running -= 1;
    return 'done';
  };
  const results = await Promise.all(Array.from({ length: 30 }, () => line.run(work)));
  expect(results).toEqual(Array(30).fill('done'));
  expect(most).toBe(2);
});

it('sends a newcomer away at once when the line is full, and takes the next one when there is room again', async () => {
  const line = createLine(1, 1);
  const first = openWork();
  const running = line.run(() => first.ended);
  const waiting = line.run(async () => 'second');
  expect(await line.run(async () => 'third')).toBeNull();
  first.end();
  await running;
  expect(await waiting).toBe('second');
  expect(await line.run(async () => 'fourth')).toBe('fourth');
});

it('goes on with the next when one fails', async () => {
  const line = createLine(1, 5);
  const failing = line.run(async () => {
    throw new Error('broken');
  });
  const next = line.run(async () => 'next');
  await expect(failing).rejects.toThrow('broken');
  expect(await next).toBe('next');
});

it('lets a newcomer wait for the one who has just taken over a place', async () => {
  const line = createLine(1, 5);
  const [first, second] = [openWork(), openWork()];
  const started: string[] = [];
  const runs = [
    line.run(() => first.ended),
    line.run(() => {
      started.push('second');
      return second.ended;
    }),
  ];
  first.end();
  await runs[0];
  const third = line.run(async () => started.push('third'));
  await new Promise((resolve) => setImmediate(resolve));
  expect(started).toEqual(['second']);
  second.end();
  await Promise.all([...runs, third]);
  expect(started).toEqual(['second', 'third']);
});
