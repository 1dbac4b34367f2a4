/** What one needs to get a thing done: conditions, papers, place, phone, cost, time, and the rules behind it. */
import type { ReactNode } from 'react';
import { formatDay } from '#locales/format';
import type { Locale } from '#locales/languages';
import { translator } from '#locales/translate';
import { SummaryList, type SummaryRow } from '#ui/summary-list';

export type Article = {
  conditions: string;
  papers: string;
  whereAndWhen: string;
  phone: string | null;
  fee: string;
  duration: string;
  department: string;
  legalBasis: string;
  reviewDate: string;
  region: string;
  link: string | null;
};

function phoneLink(phone: string): ReactNode {
  return (
    <a href={`tel:${phone.replace(/[^\d+]/g, '')}`}>
      <bdi dir="ltr">{phone}</bdi>
    </a>
  );
}

function webLink(link: string): ReactNode {
  return (
    <a href={link} rel="noopener">
      <bdi dir="ltr">{link.replace(/^https?:\/\//, '').replace(/\/$/, '')}</bdi>
    </a>
  );
}

/** A field an article leaves empty does not apply to it, so it is not shown. */
export function Facts({ locale, article }: { locale: Locale; article: Article }) {
  const t = translator(locale);
  const facts: [keyof Article, string, ReactNode][] = [
    ['conditions', t('knowledge:article.conditions'), article.conditions],
    ['papers', t('knowledge:article.papers'), article.papers],
    ['whereAndWhen', t('knowledge:article.where'), article.whereAndWhen],
    ['phone', t('knowledge:article.phone'), article.phone && phoneLink(article.phone)],
    ['link', t('knowledge:article.link'), article.link && webLink(article.link)],
    ['fee', t('knowledge:article.fee'), article.fee],
    ['duration', t('knowledge:article.duration'), article.duration],
    ['region', t('knowledge:article.region'), article.region],
    ['department', t('knowledge:article.unit'), article.department],
    ['legalBasis', t('knowledge:article.legalBasis'), article.legalBasis],
    ['reviewDate', t('knowledge:article.reviewDate'), formatDay(article.reviewDate, locale)],
  ];
  const rows: SummaryRow[] = facts
    .filter(([, , answer]) => answer)
    .map(([key, question, answer]) => ({ key, question, answer }));
  return <SummaryList rows={rows} />;
}
