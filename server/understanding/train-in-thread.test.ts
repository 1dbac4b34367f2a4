import { expect, test } from 'vitest';
import { classify } from './classifier/model';
import { readModel } from './classifier/model-file';
import { madeLetters } from './testing/made-letters';
import { trainInThread } from './train-in-thread';

const letters = madeLetters();
const minute = 60_000;

test('a model trained in a thread can be read and answers, and tells how far it is', async () => {
  const told: number[] = [];
  const trained = await trainInThread(
    letters,
    {},
    { limitMs: minute, onProgress: (share) => told.push(share) },
  );
  const read = trained.ok ? readModel(trained.model) : trained;
  expect(read.ok && 'model' in read && classify(read.model, '路灯坏了，晚上很黑')[0]?.label).toBe('roads');
  expect(told.at(-1)).toBe(1);
});

test('training that takes longer than allowed is given up', async () => {
  expect(await trainInThread(letters, {}, { limitMs: 1 })).toEqual({ ok: false, reason: 'too-slow' });
});

test('training can be stopped, also before it begins', async () => {
  const stopping = new AbortController();
  const trained = trainInThread(letters, {}, { limitMs: minute, signal: stopping.signal });
  stopping.abort();
  expect(await trained).toEqual({ ok: false, reason: 'stopped' });
  expect(await trainInThread(letters, {}, { limitMs: minute, signal: stopping.signal })).toEqual({
    ok: false,
    reason: 'stopped',
  });
});

test('examples that nothing can be learned from are said to have failed, with the reason', async () => {
  const trained = await trainInThread(letters.slice(0, 3), {}, { limitMs: minute });
  expect(trained).toMatchObject({ ok: false, reason: 'failed', why: expect.stringContaining('two labels') });
});
