/** Warnings as the pages know them, and the words for what rises and how much. */
import type { z } from 'zod';
import { formatNumber } from '#locales/format';
import type { Locale } from '#locales/languages';
import type { Translate } from '#locales/translate';
import type { warningsOutput } from '#server/api/schemas/desk-warnings';
import { nameIn } from '../../_names';

export type Rise = z.infer<typeof warningsOutput>['rows'][number];
export type RiseView = { locale: Locale; zone: string; t: Translate; rise: Rise };

export function warningsHref(locale: Locale, below = ''): `/${string}` {
  return `/${locale}/desk/warnings${below}`;
}

/** What and where, as a heading. */
export function sayTopic({ locale, t, rise }: RiseView): string {
  const category = rise.category ? nameIn(rise.category, locale) : t('warnings:topic.noCategory');
  const { kind, name } = rise.where;
  if (kind === 'city') return t('warnings:topic.city', { category });
  if (name === null) return t('warnings:topic.spot', { category });
  return t(`warnings:topic.${kind}`, { category, place: name });
}

/** "14 letters in 24 hours, usually 2". Less than half a letter is usually none. */
export function sayCount({ locale, t, rise }: RiseView): string {
  const { count, expected } = rise;
  const span = spanOf(rise);
  if (expected < 0.5) return t(`warnings:none.${span}`, { count });
  return t(`warnings:count.${span}`, { count, usual: formatNumber(Math.round(expected), locale) });
}

export function spanOf({ window }: Rise): 'day' | 'week' {
  return window === '24h' ? 'day' : 'week';
}
