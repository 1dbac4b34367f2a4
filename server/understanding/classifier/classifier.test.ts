import { describe, expect, test } from 'vitest';
import { madeLetters } from '../testing/made-letters';
import { classify } from './model';
import { readModel, writeModel } from './model-file';
import { trainClassifier } from './train-classifier';

const letters = madeLetters();
const model = trainClassifier(letters);
const first = (text: string) => classify(model, text)[0];

describe('the category of a letter', () => {
  test('is found for a matter that the examples told in other words', () => {
    expect(first('西河新村路灯不亮\n我们这里的路灯坏了，晚上看不清路面。')?.label).toBe('roads');
    expect(first('化工厂排放的气味\n工厂每天半夜排黑烟，河水也发臭。')?.label).toBe('pollution');
  });

  test('is found from a title alone', () => {
    expect(first('幼儿园学费太贵')?.label).toBe('schools');
  });

  test('is the same for segmented text, other widths and traditional letters', () => {
    const written = classify(model, '路灯坏了，红绿灯不亮');
    expect(classify(model, '路灯 坏了 ， 红绿灯 不 亮')).toEqual(written);
    expect(classify(model, '路燈壞了,紅綠燈不亮')).toEqual(written);
  });

  test('comes with every label, and confidences that make one together', () => {
    const guesses = classify(model, '路灯');
    expect(guesses.map(({ label }) => label).sort()).toEqual(['pollution', 'roads', 'schools']);
    expect(guesses.reduce((sum, { confidence }) => sum + confidence, 0)).toBeCloseTo(1);
    expect(guesses[0]?.confidence).toBeGreaterThan(guesses[1]?.confidence ?? 1);
  });

  test('is less sure of a letter about nothing known than of one about a known matter', () => {
    expect(first('🙂🙂🙂')?.confidence).toBeLessThan(first('路灯坏了，晚上很黑')?.confidence ?? 0);
  });

  test('can be asked of an empty text', () => {
    expect(classify(model, '')).toHaveLength(3);
  });
});

describe('learning', () => {
  test('gives the same bytes for the same seed, and other ones for another', () => {
    expect(writeModel(trainClassifier(letters)).equals(writeModel(model))).toBe(true);
    expect(writeModel(trainClassifier(letters, { seed: 2 })).equals(writeModel(model))).toBe(false);
  });

  test('needs two labels', () => {
    expect(() => trainClassifier([{ text: '路灯', label: 'roads' }])).toThrow('at least two labels');
  });

  test('tells how far it is, up to the end', () => {
    const told: number[] = [];
    trainClassifier(letters, { onProgress: (share) => told.push(share) });
    expect(told).toEqual([...told].sort((one, other) => one - other));
    expect(told.at(-1)).toBe(1);
  });

  test('keeps the manner of asking apart from the matter', () => {
    const asked = letters.flatMap(({ text }) => [
      { text: `${text.slice(0, 12)}什么时候修好？`, label: 'question' },
      { text: `${text.slice(0, 12)}，没有人管！`, label: 'complaint' },
    ]);
    const manner = trainClassifier(asked, { manner: true });
    expect(classify(manner, '广场的喷泉几点开？')[0]?.label).toBe('question');
    expect(classify(manner, '广场的喷泉又停了！')[0]?.label).toBe('complaint');
  });
});

describe('a stored model', () => {
  const bytes = writeModel(model);

  test('answers as the one that was stored', () => {
    const read = readModel(bytes);
    expect(read.ok && classify(read.model, '路灯坏了')).toEqual(classify(model, '路灯坏了'));
  });

  test('is refused when a byte has changed', () => {
    const damaged = Buffer.from(bytes);
    damaged[bytes.length - 9] = (damaged[bytes.length - 9] ?? 0) ^ 1;
    expect(readModel(damaged)).toEqual({ ok: false, reason: 'damaged' });
  });

  test('is refused when it was cut off, is of another version, or is something else', () => {
    const newer = Buffer.from(bytes);
    newer.writeUInt16LE(99, 4);
    expect(readModel(bytes.subarray(0, bytes.length - 1))).toEqual({ ok: false, reason: 'damaged' });
    expect(readModel(newer)).toEqual({ ok: false, reason: 'other-version' });
    expect(readModel(Buffer.from('a letter to the mayor, long enough'))).toEqual({
      ok: false,
      reason: 'not-a-model',
    });
    expect(readModel(Buffer.alloc(0))).toEqual({ ok: false, reason: 'not-a-model' });
  });
});
