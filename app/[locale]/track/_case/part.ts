/** What every part of the case page is given. */
import type { Locale } from '#locales/languages';
import type { Translate } from '#locales/translate';
import type { BriefCase, WholeCase } from './case';

export type CasePartProps<View extends BriefCase | WholeCase = WholeCase> = {
  locale: Locale;
  t: Translate;
  zone: string;
  caseNumber: string;
  view: View;
};

/** The language of somebody's words, said only where it is not the page's own. */
export function foreign({ locale }: { locale: Locale }, language: Locale): Locale | undefined {
  return language === locale ? undefined : language;
}
