/** What the worker put onto this desk: articles that have to be looked at again. */
import type { z } from 'zod';
import { formatDay } from '#locales/format';
import type { Locale } from '#locales/languages';
import { plainTranslator, translator } from '#locales/translate';
import type { reviewsOutput } from '#server/api/schemas/desk-knowledge';
import { Text } from '#ui/text';
import { articleHref } from './knowledge';

type ReviewsProps = { locale: Locale; articles: z.infer<typeof reviewsOutput>['articles'] };

export function Reviews({ locale, articles }: ReviewsProps) {
  if (articles.length === 0) return null;
  const t = plainTranslator(locale);
  return (
    <details className="disclosure disclosure-plain reviews">
      <summary>
        <Text>{translator(locale)('desk:knowledge.toReview', { count: articles.length })}</Text>
      </summary>
      <ul className="disclosure-inside">
        {articles.map(({ slug, title, reviewDate, review }) => (
          <li key={slug}>
            <a href={articleHref(locale, slug)} dir="auto">
              {title}
            </a>{' '}
            <span className="cell-small">
              {formatDay(reviewDate, locale)}
              {review === 'overdue' ? ` · ${t('desk:knowledge.review.overdue')}` : ''}
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}
