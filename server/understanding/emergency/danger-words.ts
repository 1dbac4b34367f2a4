/**
 * How one language says that there is danger: phrases as data. Each phrase is a regular expression in which `_` is the edge of a word.
 * Three strengths, because the same word may be a cry, a report or a topic:
 * - `always`: nothing else in the sentence makes it harmless ("I want to die", "my husband beats me");
 * - `happening`: worded as going on ("is on fire", "not breathing"): silenced by another time, a story or an exercise, not by a question;
 * - `mentioned`: only a name of danger ("fire", "suicide"): silenced also by a topic such as a form, a fee, a rule or advice.
 */
import type { WeakSign } from './together';

/** First told first: what needs the most care, then who is called; a cry that does not say what happened comes last. */
export const dangerKinds = [
  'fire',
  'self-harm',
  'domestic-violence',
  'child',
  'crime',
  'medical',
  'traffic',
  'help',
] as const;
export type DangerKind = (typeof dangerKinds)[number];

export type Strength = 'always' | 'happening' | 'mentioned';
export type Signs = Partial<Record<Strength, readonly string[]>>;

/** Signs of one language by kind. */
export type DangerScenes = Partial<Record<DangerKind, Signs>>;

/** Weak signs of one language: see together.ts. */
export type TogetherWords = Partial<Record<WeakSign, string>>;

export type DangerWords = {
  /** A sentence is read in this language when it has a letter of this script … */
  script: RegExp;
  /** … and none of these, which tell another language of the same script. */
  unless?: RegExp;
  /** The range of its letters and digits, where they are not a to z: what stands beside them is the edge of a word. */
  letters?: string;
  /** `dropped`: people leave the accents off, so they are taken off text and phrases. */
  marks: 'kept' | 'dropped';
  signs: DangerScenes;
  together?: TogetherWords;
  /** More signs: what people see and do, where nothing is called by its name. */
  scenes?: DangerScenes;
  /** Harmless phrases that hold a word of danger: taken out first. */
  names: readonly string[];
  /** Another time, a habit, a condition, an exercise, a story: silences `happening` and `mentioned` … */
  elsewhere: readonly string[];
  /** … unless the sentence says that it is now. */
  now: readonly string[];
  /** Business and advice: silences `mentioned`. */
  topics: readonly string[];
};
