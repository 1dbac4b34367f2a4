/** The frame of the pages of "my cases": what came of the last form first, then the title. */
import type { ReactNode } from 'react';
import type { Locale } from '#locales/languages';
import { type Translate, translator } from '#locales/translate';
import { ErrorSummary } from '#ui/error-summary';
import { Notice } from '#ui/notice';
import { PageShell } from '#ui/page-shell';
import { bare, Text } from '#ui/text';
import { readOutcome } from '../../../_outcome';
import { saidProblems } from '../../track/_case/problems';
import { isDoneWord } from './done-words';
import '../own.css';

export type MyQuery = { done?: string; e?: string; page?: string };
export type Problem = { field?: string; text: string };
export type Came = { done?: string; problems: Problem[]; typed: Record<string, string> };

/** Looked at only when the address says so. */
export async function cameOf(page: string, { done, e }: MyQuery, t: Translate): Promise<Came> {
  const outcome = done || e ? await readOutcome(page) : null;
  const problems = saidProblems(t, outcome?.problems);
  return { done: outcome?.done, problems, typed: outcome?.typed ?? {} };
}

type MyPageProps = {
  locale: Locale;
  /** Below the language: `my`, `my/channels`. */
  page: string;
  title: string;
  lede?: string;
  came?: Came;
  /** The first page leads nowhere back. */
  isFirst?: boolean;
  children: ReactNode;
};

export function MyPage({ locale, page, title, lede, came, isFirst = false, children }: MyPageProps) {
  const t = translator(locale);
  const problems = came?.problems ?? [];
  return (
    <PageShell
      locale={locale}
      path={`/${page}`}
      title={bare(title)}
      hasErrors={problems.length > 0}
      isPrivate
      back={isFirst ? undefined : { href: `/${locale}/my`, label: t('my:back') }}
    >
      <ErrorSummary title={t('common:errors.title')} problems={problems} />
      {isDoneWord(came?.done) ? (
        <Notice look="important" isStatus>
          <p>
            <Text>{t(`my:done.${came.done}`)}</Text>
          </p>
        </Notice>
      ) : null}
      <h1 className="title">
        <Text>{title}</Text>
      </h1>
      {lede ? (
        <p className="lede">
          <Text>{lede}</Text>
        </p>
      ) : null}
      {children}
    </PageShell>
  );
}
