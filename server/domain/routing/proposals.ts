/**
 * Where a request should go, with the reasons for it. Four voices are heard: the administrator's rules, the unit that is normally
 * responsible for the category, the units that solved cases like this one, and the model that learned from closed cases. A rule is an
 * order and certain by itself. The others have weights in that order of trust; voices for the same unit make it surer than each alone,
 * a voice for another unit makes it less sure. A unit that said the case is not its own is never proposed.
 */
import type { Names } from '../ticket/ticket';
import type { RoutingRule } from './rule';

export type Reason =
  | { kind: 'rule'; ruleId: string; says: Names }
  | { kind: 'category'; names: Names }
  /** So many of so many cases like this one were solved there. */
  | { kind: 'alike'; count: number; of: number }
  | { kind: 'model'; version: number; confidence: number };

/** `confidence` is 1 for the first rule that fits and below 1 for everything else. */
export type Proposal = { departmentId: string; confidence: number; reasons: Reason[] };

export type Evidence = {
  /** Those that fit, in their order. */
  rules: readonly RoutingRule[];
  /** `confidence`: how sure the category is; 1 when a person chose it. */
  category: { departmentId: string; names: Names; confidence: number } | null;
  /** The units that solved the cases most like this one, one entry for each case. */
  alike: readonly string[];
  model: { version: number; guesses: readonly { departmentId: string; confidence: number }[] } | null;
};

export const mostProposals = 3;

/** How far each voice is trusted when nobody else speaks. Below each other even at their surest, in this order. */
const trust = { laterRule: 0.85, category: 0.8, alike: 0.9, model: 0.75 };
/** Nothing but a rule is certain. */
const surest = 0.99;
/** How much the strongest voice for another unit takes away. */
const doubt = 0.5;
/** A model names every unit it knows; below this it says nothing. */
const leastOfModel = 0.1;

type Voice = { departmentId: string; strength: number; reason: Reason };

export function combine(evidence: Evidence, barred: ReadonlySet<string>): Proposal[] {
  const voices = voicesOf(evidence).filter(({ departmentId }) => !barred.has(departmentId));
  const units = [...new Set(voices.map(({ departmentId }) => departmentId))];
  return units
    .map((departmentId) => proposalFor(departmentId, voices))
    .sort((a, b) => b.confidence - a.confidence)
    .slice(0, mostProposals);
}

function proposalFor(departmentId: string, voices: readonly Voice[]): Proposal {
  const own = voices.filter((voice) => voice.departmentId === departmentId);
  const reasons = own.map(({ reason }) => reason);
  if (own.some(({ strength }) => strength === 1)) return { departmentId, confidence: 1, reasons };
  const others = voices.filter((voice) => voice.departmentId !== departmentId);
  const sure = 1 - own.reduce((left, { strength }) => left * (1 - strength), 1);
  const against = Math.max(0, ...others.map(({ strength }) => strength));
  const confidence = Math.min(surest, sure * (1 - doubt * against));
  return { departmentId, confidence: Math.round(confidence * 1000) / 1000, reasons };
}

/** In the order in which reasons are told. */
function voicesOf({ rules, category, alike, model }: Evidence): Voice[] {
  return [
    ...rules.map((rule, place) => ({
      departmentId: rule.departmentId,
      strength: place === 0 ? 1 : trust.laterRule,
      reason: { kind: 'rule' as const, ruleId: rule.id, says: rule.reasons },
    })),
    ...(category
      ? [
          {
            departmentId: category.departmentId,
            strength: trust.category * category.confidence,
            reason: { kind: 'category' as const, names: category.names },
          },
        ]
      : []),
    ...alikeVoices(alike),
    ...modelVoices(model),
  ];
}

/** Two more are counted than there are, so that one case out of one says little. */
function alikeVoices(alike: readonly string[]): Voice[] {
  return [...new Set(alike)].map((departmentId) => {
    const count = alike.filter((unit) => unit === departmentId).length;
    return {
      departmentId,
      strength: (trust.alike * count) / (alike.length + 2),
      reason: { kind: 'alike', count, of: alike.length },
    };
  });
}

function modelVoices(model: Evidence['model']): Voice[] {
  if (!model) return [];
  return model.guesses
    .filter(({ confidence }) => confidence >= leastOfModel)
    .map(({ departmentId, confidence }) => ({
      departmentId,
      strength: trust.model * Math.min(surest, confidence),
      reason: { kind: 'model', version: model.version, confidence },
    }));
}
