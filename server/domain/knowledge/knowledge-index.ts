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

export type Hit = { slug: string; title: string; summary: string; score: number; locale: string };

export type KnowledgeIndex = {
  search(q: string, locale: string, limit: number): Hit[];
  /** The article in this language, else in another; null when there is none. */
  article(slug: string, locale: string): Article | null;
  list(locale: string): Article[];
};
