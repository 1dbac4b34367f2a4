/**
 * Signs that alone mean little and together mean danger: a bridge and a farewell, a locked door and a passport taken away. People in danger
 * seldom name it; they tell two things that do not go together otherwise. Read in one sentence and the one after it, and silenced by
 * everything that silences a mere mention.
 */
import type { DangerKind } from './danger-words';

export const weakSigns = [
  'place',
  'farewell',
  'pills',
  'hit',
  'fear',
  'frail',
  'gone',
  'weapon',
  'door',
  'locked',
  'papers',
  'water',
  'falls',
  'people',
  'pain',
  'pale',
  'gas',
  'ill',
  'smoke',
  'stuck',
] as const;
export type WeakSign = (typeof weakSigns)[number];

const pairs: readonly [WeakSign, WeakSign, DangerKind][] = [
  ['place', 'farewell', 'self-harm'],
  ['pills', 'farewell', 'self-harm'],
  ['hit', 'fear', 'domestic-violence'],
  ['frail', 'gone', 'child'],
  ['weapon', 'door', 'crime'],
  ['weapon', 'fear', 'crime'],
  ['door', 'fear', 'crime'],
  ['locked', 'papers', 'crime'],
  ['locked', 'fear', 'crime'],
  ['water', 'place', 'fire'],
  ['water', 'stuck', 'fire'],
  ['falls', 'people', 'fire'],
  ['pain', 'pale', 'medical'],
  ['gas', 'ill', 'fire'],
  ['gas', 'smoke', 'fire'],
  ['smoke', 'stuck', 'fire'],
  ['smoke', 'fear', 'fire'],
];

/** What the signs of two neighbouring sentences mean together. */
export function dangersOf(signs: ReadonlySet<WeakSign>): DangerKind[] {
  return pairs.filter(([one, other]) => signs.has(one) && signs.has(other)).map(([, , kind]) => kind);
}
