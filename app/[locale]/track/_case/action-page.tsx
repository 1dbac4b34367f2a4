/** The frame of a page that does one thing to a case, with what went wrong the last time it was tried. */
import type { ReactNode } from 'react';
import { ErrorSummary } from '#ui/error-summary';
import { PageShell } from '#ui/page-shell';
import { bare, Text } from '#ui/text';
import type { CasePartProps } from './part';

type ActionPageProps = Pick<CasePartProps, 'locale' | 't' | 'caseNumber'> & {
  action: 'facts' | 'withdraw' | 'reopen' | 'rate';
  title: string;
  problems: readonly { field?: string; text: string }[];
  children: ReactNode;
};

export function ActionPage({ locale, t, caseNumber, action, title, problems, children }: ActionPageProps) {
  const here = `/track/${caseNumber}`;
  return (
    <PageShell
      locale={locale}
      path={`${here}/${action}`}
      title={bare(title)}
      hasErrors={problems.length > 0}
      isPrivate
      back={{ href: `/${locale}${here}` }}
    >
      <ErrorSummary title={t('common:errors.title')} problems={problems} />
      <h1 className="title">
        <Text>{title}</Text>
      </h1>
      {children}
    </PageShell>
  );
}
