import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { combine, type Evidence, mostProposals } from './proposals';
import type { RoutingRule } from './rule';

const nothing: Evidence = { rules: [], category: null, alike: [], model: null };
const nobody = new Set<string>();

function aRule(id: string, departmentId: string): RoutingRule {
  return {
    id,
    sort: 1,
    isActive: true,
    categoryCode: 'city',
    requestType: null,
    applicantKind: null,
    placeWords: [],
    weekdays: [],
    fromMinutes: null,
    toMinutes: null,
    departmentId,
    reasons: { en: 'Lamps are theirs.' },
  };
}
const category = (departmentId: string, confidence = 1) => ({
  departmentId,
  names: { en: 'Street lights' },
  confidence,
});
const model = (...guesses: [string, number][]) => ({
  version: 4,
  guesses: guesses.map(([departmentId, confidence]) => ({ departmentId, confidence })),
});
const times = (count: number, unit: string) => Array.from({ length: count }, () => unit);

describe('who is proposed first', () => {
  it('a rule, whatever the others say, and nothing else is certain', () => {
    const said = combine(
      {
        rules: [aRule('r1', 'water')],
        category: category('lamps'),
        alike: times(10, 'lamps'),
        model: model(['lamps', 0.99]),
      },
      nobody,
    );
    expect(said[0]).toMatchObject({ departmentId: 'water', confidence: 1 });
    expect(said[1]?.confidence).toBeLessThan(1);
  });

  test.each([
    ["the category's own unit before similar cases", { category: category('a'), alike: times(10, 'b') }],
    ['… and before the model', { category: category('a'), model: model(['b', 0.99]) }],
    ['similar cases before the model', { alike: times(30, 'a'), model: model(['b', 0.99]) }],
  ] as [string, Partial<Evidence>][])('%s', (_what, evidence) => {
    expect(combine({ ...nothing, ...evidence }, nobody).map(({ departmentId }) => departmentId)).toEqual([
      'a',
      'b',
    ]);
  });

  it('a category that is only guessed gives way to a sure model', () => {
    const [first] = combine({ ...nothing, category: category('a', 0.3), model: model(['b', 0.95]) }, nobody);
    expect(first?.departmentId).toBe('b');
  });
});

it('voices for the same unit make it surer, a voice for another less sure', () => {
  const sure = (evidence: Partial<Evidence>) =>
    combine({ ...nothing, ...evidence }, nobody).find(({ departmentId }) => departmentId === 'a')
      ?.confidence ?? 0;
  const alone = sure({ category: category('a') });
  expect(sure({ category: category('a'), alike: times(8, 'a') })).toBeGreaterThan(alone);
  expect(sure({ category: category('a'), alike: times(8, 'b') })).toBeLessThan(alone);
  expect(sure({ alike: ['a'] })).toBeLessThan(sure({ alike: times(8, 'a') }));
});

it('reasons are told as they are: the rule, the category, how many of how many cases, the version of the model', () => {
  const [first] = combine(
    {
      rules: [aRule('r1', 'a')],
      category: category('a'),
      alike: [...times(8, 'a'), ...times(2, 'b')],
      model: model(['a', 0.91]),
    },
    nobody,
  );
  expect(first?.reasons).toEqual([
    { kind: 'rule', ruleId: 'r1', says: { en: 'Lamps are theirs.' } },
    { kind: 'category', names: { en: 'Street lights' } },
    { kind: 'alike', count: 8, of: 10 },
    { kind: 'model', version: 4, confidence: 0.91 },
  ]);
});

describe('a unit that said no', () => {
  it('is not proposed, and takes nothing away from the others', () => {
    const evidence = { ...nothing, category: category('a'), alike: times(8, 'b') };
    expect(combine(evidence, new Set(['a']))).toEqual(combine({ ...evidence, category: null }, nobody));
  });

  it('is not proposed by a rule either, and the next rule is not certain in its place', () => {
    const [first] = combine({ ...nothing, rules: [aRule('r1', 'a'), aRule('r2', 'b')] }, new Set(['a']));
    expect(first?.departmentId).toBe('b');
    expect(first?.confidence).toBeLessThan(1);
  });
});

test('whatever is said, three units at most, each once, none that said no, all between 0 and 1 with a reason', () => {
  const unit = fc.constantFrom('a', 'b', 'c', 'd', 'e');
  const anything = fc.record({
    rules: fc.array(
      unit.map((departmentId) => aRule('r', departmentId)),
      { maxLength: 3 },
    ),
    category: fc.option(
      unit.map((departmentId) => category(departmentId, 0.7)),
      { nil: null },
    ),
    alike: fc.array(unit, { maxLength: 10 }),
    model: fc.option(
      fc
        .uniqueArray(fc.tuple(unit, fc.double({ min: 0, max: 1, noNaN: true })), {
          selector: ([name]) => name,
        })
        .map((guesses) => model(...guesses)),
      { nil: null },
    ),
  });
  fc.assert(
    fc.property(anything, fc.uniqueArray(unit), (evidence, said) => {
      const proposals = combine(evidence, new Set(said));
      expect(proposals.length).toBeLessThanOrEqual(mostProposals);
      expect(new Set(proposals.map(({ departmentId }) => departmentId)).size).toBe(proposals.length);
      for (const { departmentId, confidence, reasons } of proposals) {
        expect(said).not.toContain(departmentId);
        expect(confidence).toBeGreaterThanOrEqual(0);
        expect(confidence).toBeLessThanOrEqual(1);
        expect(reasons.length).toBeGreaterThan(0);
      }
    }),
  );
});
