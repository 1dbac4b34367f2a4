/** Articles as the door gives them to the desk, and their addresses. */
import type { z } from 'zod';
import type { Locale } from '#locales/languages';
import type { articlesOutput, deskArticleOutput } from '#server/api/schemas/desk-knowledge';

export type Articles = z.infer<typeof articlesOutput>;
export type ListedArticle = Articles['rows'][number];
export type DeskArticle = z.infer<typeof deskArticleOutput>;

export function knowledgeHref(locale: Locale, below = ''): `/${string}` {
  return `/${locale}/desk/knowledge${below}`;
}

export function articleHref(locale: Locale, slug: string, below = ''): `/${string}` {
  return knowledgeHref(locale, `/articles/${slug}${below}`);
}
