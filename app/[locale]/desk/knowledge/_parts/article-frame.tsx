/** What every page of one article stands in. */
import type { ReactNode } from 'react';
import type { Locale } from '#locales/languages';
import { DeskFrame } from '#ui/desk/desk-frame';
import { frameStaff } from '../../_frame';
import type { Staff } from '../../_staff';
import { ArticleHead, titleOf } from './article-head';
import type { DeskArticle } from './knowledge';

type ArticleFrameProps = {
  locale: Locale;
  staff: Staff;
  article: DeskArticle;
  here: 'edit' | 'preview' | 'history';
  query: { done?: string; problem?: string };
  hasErrors?: boolean;
  children: ReactNode;
};

export function ArticleFrame({
  locale,
  staff,
  article,
  here,
  query,
  hasErrors,
  children,
}: ArticleFrameProps) {
  const below = here === 'edit' ? '' : `/${here}`;
  return (
    <DeskFrame
      locale={locale}
      path={`/knowledge/articles/${article.slug}${below}`}
      title={titleOf(article)}
      here="knowledge"
      staff={frameStaff(staff, locale)}
      hasErrors={hasErrors}
    >
      <ArticleHead locale={locale} article={article} here={here} query={query} />
      {children}
    </DeskFrame>
  );
}
