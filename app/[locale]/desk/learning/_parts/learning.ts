/** What the page of learning has in its hands, and how it says shares. */
import type { z } from 'zod';
import { type Locale, languageOf } from '#locales/languages';
import type { learningOutput } from '#server/api/schemas/desk-learning';

export type Learning = z.infer<typeof learningOutput>;
export type KindLearned = Learning['kinds'][number];
export type Version = KindLearned['versions'][number];

export function percent(share: number, locale: Locale): string {
  return new Intl.NumberFormat(languageOf(locale).intl, {
    style: 'percent',
    maximumFractionDigits: 1,
  }).format(share);
}

export function inUseOf({ versions }: KindLearned): Version | null {
  return versions.find(({ state }) => state === 'in-use') ?? null;
}
