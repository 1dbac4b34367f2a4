/** Articles found by words. The index lives in memory; `search` prefers the person's language and marks the others by their locale. */
import type { Names } from '../ticket/ticket';

export type Article = {
  slug: string;
  locale: string;
  title: string;
  questions: string[];
  summary: string;
  body: string;
  conditions: string;
  papers: string;
  whereAndWhen: string;
  fee: string;
  duration: string;
  legalBasis: string;
  departmentNames: Names;
  phone: string | null;
  categoryNames: Names | null;
  categoryCode: string | null;
  validFrom: Date;
  reviewDate: Date;
  updatedAt: Date;
  link?: string | null;
  /** Where it holds; empty: in the whole city. */
  region?: string;
  audience?: string;
  /** Translated by a machine and looked at by nobody. */
  isMachine?: boolean;
  /** The words it was translated from have changed since. */
  isOutdated?: boolean;
};

/** `score`: how much the question and the article's own questions say the same, from 0 to 1; comparable between questions. */
export type Hit = { slug: string; title: string; summary: string; score: number; locale: string };

/** From here on a hit is an answer. Measured on questions and articles of the demonstration city. */
const goodScore = 0.39;
/** Whoever tells of something that happened wants it mended: only what is all but their own words comes before that. */
const sureScore = 0.55;

export function isGoodAnswer({ score }: Pick<Hit, 'score'>): boolean {
  return score >= goodScore;
}

/** May this stand between somebody's story and the next question? `asks`: they ask something; else they tell of something. */
export function mayComeFirst({ score = 1 }: { score?: number }, asks: boolean): boolean {
  return score >= (asks ? goodScore : sureScore);
}

export type KnowledgeIndex = {
  /** Articles in the person's language first, then those that are only in others; the best first in each. */
  search(q: string, locale: string, limit: number): Hit[];
  /** The article in this language, else in another; null when there is none. */
  article(slug: string, locale: string): Article | null;
  list(locale: string): Article[];
};
