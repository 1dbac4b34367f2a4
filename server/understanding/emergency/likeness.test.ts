/** What was learned is what the sentences teach: whoever adds some writes the weights anew. */
import { expect, test } from 'vitest';
import { learnLikeness } from './learn-likeness';
import { likeness } from './likeness';
import { bias, scale, weights } from './likeness-weights';
import { ownSentences } from './own-sentences';

test('the stored weights are those of our sentences', () => {
  const learned = learnLikeness(ownSentences());
  expect({ scale: learned.scale, bias: learned.bias }).toEqual({ scale, bias });
  expect(learned.weights === weights).toBe(true);
});

test('a cry reads more like danger than an everyday letter', () => {
  expect(likeness('救命啊，楼上有人快不行了')).toBeGreaterThan(likeness('路灯坏了一个星期，请派人来修'));
});
