/** One case as this device may see it: the whole of it after the right code, its status and nothing else before. */
import { redirect } from 'next/navigation';
import { cache } from 'react';
import type { z } from 'zod';
import type { Locale } from '#locales/languages';
import type { briefView, citizenViewSchema } from '#server/api/schemas/public';
import { parseCaseNumber } from '#server/domain/ticket/case-number';
import { attempt, door } from '../../../_door';
import { localeOf } from '../../../_locale';

export type WholeCase = z.infer<typeof citizenViewSchema>;
export type BriefCase = z.infer<typeof briefView>;
export type CaseParams = { params: Promise<{ locale: string; caseNumber: string }> };

export function isWhole(view: WholeCase | BriefCase): view is WholeCase {
  return 'timeline' in view;
}

export const readCase = cache(async (caseNumber: string, locale: Locale) =>
  attempt((await door()).tracking.lookup({ caseNumber, locale })),
);

/** The language and the case number of an address; anything that cannot be a case number leads to the form. */
export async function caseOf(params: CaseParams['params']): Promise<{ locale: Locale; caseNumber: string }> {
  const locale = await localeOf(params);
  const caseNumber = parseCaseNumber(decodeURIComponent((await params).caseNumber));
  if (!caseNumber) redirect(`/${locale}/track?refused=case-number-invalid`);
  return { locale, caseNumber };
}

/** The whole case, for pages that act on it; whoever has not shown the code yet is asked for it first. */
export async function wholeCase(params: CaseParams['params']): Promise<{ locale: Locale; view: WholeCase }> {
  const { locale, caseNumber } = await caseOf(params);
  const found = await readCase(caseNumber, locale);
  if (!found.ok || !isWhole(found.value)) redirect(`/${locale}/track/${caseNumber}`);
  return { locale, view: found.value };
}

/** The city's clock, for dates. */
export const readZone = cache(async () => (await (await door()).city.about()).zone);
