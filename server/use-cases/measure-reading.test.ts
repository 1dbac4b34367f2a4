/** What is measured is what people get: a model is asked there as it is asked for them. */
import { beforeAll, describe, expect, it } from 'vitest';
import { type TestHouse, testHouse } from '#server/testing/test-house';
import type { LearnedModel } from '#server/understanding/classifier/ask-model';
import { trainClassifier } from '#server/understanding/classifier/train-classifier';
import { madeLetters } from '#server/understanding/testing/made-letters';
import { type Reader, readerWith } from './measure-reading';

/** Of its labels only that of the street lights is a category of the house. */
const examples = madeLetters().map(({ text, label }) => ({
  text,
  label: label === 'roads' ? 'city.lamps' : label,
}));
const dark = '晚上很黑，老人摔倒。';
const smoke = '工厂半夜排黑烟，河水发臭。';

let house: TestHouse;
let read: Reader;
let words: Reader;

beforeAll(async () => {
  house = await testHouse();
  const learned: LearnedModel = { model: trainClassifier(examples), languages: new Set(['zh']) };
  read = await readerWith(house.tools, 'category', learned);
  words = await readerWith(house.tools, 'category', null);
});

describe('a model that is measured', () => {
  it('reads what the keywords do not know', () => {
    expect(words(dark)).toEqual([]);
    expect(read(dark)).toMatchObject([{ label: 'city.lamps' }]);
  });

  it('is not asked in a language that it did not learn', () => {
    const text = 'The street light in our lane is out';
    expect(words(text)).toMatchObject([{ label: 'city.lamps' }]);
    expect(read(text)).toEqual(words(text));
  });

  it('reads the beginning of a long letter, as for people', () => {
    const beginning = dark.repeat(200);
    expect(read(beginning + smoke.repeat(400))).toEqual(read(beginning));
  });

  it('names nothing that was taken away since', () => {
    expect(read(smoke).map(({ label }) => label)).not.toContain('pollution');
  });

  it('of the units names none that was closed, and leaves what it cannot read to the category', async () => {
    const units = examples.map(({ text, label }) => ({
      text,
      label: label === 'city.lamps' ? 'lamps' : 'closed',
    }));
    const learned = { model: trainClassifier(units), languages: new Set(['zh']) };
    const ofUnits = await readerWith(house.tools, 'department', learned);
    expect(ofUnits(smoke).map(({ label }) => label)).toEqual(['lamps']);
    expect(ofUnits('The street light is out')).toMatchObject([{ label: 'lamps' }]);
  });
});
