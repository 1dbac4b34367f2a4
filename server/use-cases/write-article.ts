/**
 * Writing an article: a new one, other words for an old one, an old version brought back. Each saving is a version of its own; what the
 * public reads stays as it is until somebody publishes.
 */

import type { Locale } from '#locales/languages';
import { isoWithOffset } from '#server/domain/calendar/city-time';
import {
  type ArticleContent,
  type ArticleFacts,
  articleLimits,
  isEmptyText,
  slugFrom,
  slugShape,
} from '#server/domain/knowledge/article';
import { mayPublish, mayWrite, writesFor } from '#server/domain/knowledge/article-rights';
import { type WrittenTexts, writeTexts } from '#server/domain/knowledge/language-state';
import type { StaffActor } from '#server/domain/people/roles';
import { Refused } from '#server/domain/refusals';
import type { ArticleRow } from '#server/store/article-desk';
import type { Tools } from './tools';
import { within } from './within';

export type ArticleInput = {
  /** Null for a new one. */
  slug: string | null;
  /** The version that was read before it was changed. */
  version?: number;
  newSlug?: string;
  ownerId?: string;
  facts: ArticleFacts;
  texts: WrittenTexts;
  /** Translations that somebody compared with the source language just now. */
  confirmed: Locale[];
  /** The open question that it answers. */
  questionId?: string;
};

/** @throws `article-changed` when somebody else saved first */
export async function saveArticle(tools: Tools, input: ArticleInput, actor: StaffActor) {
  await requireKnown(tools, input);
  return tools.store.transaction(async (store) => {
    const inside = within(tools, store);
    const saved =
      input.slug === null ? await create(inside, input, actor) : await rewrite(inside, input, actor);
    if (input.questionId) await answerQuestion(inside, input.questionId, saved.slug, actor);
    return saved;
  });
}

async function create(tools: Tools, input: ArticleInput, actor: StaffActor) {
  const scope = writesFor(actor);
  const ownerId = scope === 'own-unit' ? actor.departmentId : (input.ownerId ?? input.facts.departmentId);
  if (!scope || !ownerId) throw new Refused('not-allowed');
  const slug = await slugFor(tools, input);
  const { sourceLocale } = input.facts;
  const content = contentOf({ sourceVersion: 1, texts: {} }, input, sourceLocale, 1);
  if (Object.keys(content.texts).length === 0) throw new Refused('text-missing');
  const id = tools.newId();
  await tools.store.articleDesk.create({
    id,
    slug,
    ownerId,
    content,
    staffId: actor.staffId,
    now: tools.now(),
  });
  await note(tools, actor, 'create-article', { slug, version: 1 });
  return { slug, version: 1 };
}

async function rewrite(tools: Tools, input: ArticleInput, actor: StaffActor) {
  const article = await articleToWrite(tools, input.slug ?? '', actor);
  if (input.version !== article.version) throw new Refused('article-changed');
  const slug = await otherSlug(tools, article, input.newSlug);
  // Who keeps an article right is for those to say who answer for all of them.
  const ownerId = (mayPublish(actor) && input.ownerId) || article.ownerId;
  const version = article.version + 1;
  const content = contentOf(article.content, input, input.facts.sourceLocale, version);
  if (Object.keys(content.texts).length === 0) throw new Refused('text-missing');
  await keep(tools, { ...article, slug, ownerId, content }, actor);
  return { slug, version };
}

function contentOf(
  before: Pick<ArticleContent, 'sourceVersion' | 'texts'>,
  { facts, texts, confirmed }: ArticleInput,
  sourceLocale: Locale,
  version: number,
): ArticleContent {
  return { ...facts, ...writeTexts(before, texts, { sourceLocale, confirmed, version }) };
}

/** An old version becomes the newest one, as a draft: the public reads it when it is published. */
export async function restoreVersion(
  tools: Tools,
  input: { slug: string; version: number; restore: number },
  actor: StaffActor,
) {
  return tools.store.transaction(async (store) => {
    const inside = within(tools, store);
    const article = await articleToWrite(inside, input.slug, actor);
    if (input.version !== article.version) throw new Refused('article-changed');
    const old = (await store.articleDesk.versions(article.id, 500)).find(
      ({ version }) => version === input.restore,
    );
    if (!old) throw new Refused('article-not-found');
    await keep(inside, { ...article, content: old.content }, actor);
    return { slug: article.slug, version: article.version + 1 };
  });
}

async function keep(tools: Tools, article: ArticleRow, actor: StaffActor): Promise<void> {
  const { id, slug, ownerId, version, content } = article;
  const before = await tools.store.articleDesk.find(slug);
  const isReviewed = before?.content.reviewDate !== content.reviewDate;
  const now = tools.now();
  const change = { id, version, slug, ownerId, content, staffId: actor.staffId, isReviewed, now };
  if (!(await tools.store.articleDesk.save(change))) throw new Refused('article-changed');
  await note(tools, actor, 'save-article', { slug, version: version + 1 });
}

export async function articleToWrite(tools: Tools, slug: string, actor: StaffActor): Promise<ArticleRow> {
  const article = await tools.store.articleDesk.find(slug);
  if (!article) throw new Refused('article-not-found');
  if (!mayWrite(actor, article)) throw new Refused('not-allowed');
  return article;
}

/** Units and categories that do not exist are refused before anything is written. */
async function requireKnown(tools: Tools, { facts, ownerId }: ArticleInput): Promise<void> {
  const units = new Set((await tools.directory.departments()).map(({ id }) => id));
  if (!units.has(facts.departmentId) || (ownerId && !units.has(ownerId)))
    throw new Refused('unknown-department');
  const categories = await tools.directory.categories();
  if (facts.categoryId && !categories.some(({ id }) => id === facts.categoryId))
    throw new Refused('unknown-category');
}

/** The address of a published article is in bookmarks and search engines: it stays. */
async function otherSlug(tools: Tools, article: ArticleRow, wished: string | undefined): Promise<string> {
  if (!wished || wished === article.slug || article.liveVersion !== null) return article.slug;
  return freeSlug(tools, wished);
}

async function slugFor(tools: Tools, { newSlug, texts }: ArticleInput): Promise<string> {
  if (newSlug) return freeSlug(tools, newSlug);
  const proposed = slugFrom(texts.en && !isEmptyText(texts.en) ? texts.en.title : '');
  if (proposed && (await tools.store.articleDesk.isSlugFree(proposed))) return proposed;
  return `${proposed || 'article'}-${tools.newId().slice(-6)}`;
}

async function freeSlug(tools: Tools, slug: string): Promise<string> {
  if (!slugShape.test(slug) || slug.length > articleLimits.slug) throw new Refused('article-address-wrong');
  if (!(await tools.store.articleDesk.isSlugFree(slug))) throw new Refused('article-address-taken');
  return slug;
}

async function answerQuestion(
  tools: Tools,
  questionId: string,
  slug: string,
  actor: StaffActor,
): Promise<void> {
  const [question, articleId] = await Promise.all([
    tools.store.openQuestions.find(questionId),
    tools.store.articles.idOf(slug),
  ]);
  if (!question || !articleId) return;
  await tools.store.openQuestions.decide(question.id, articleId, tools.now());
  await note(tools, actor, 'answer-question', {
    slug,
    since: isoWithOffset(question.firstAt, tools.city.zone),
  });
}

/** Who changed what, beside the ticket moves in the same journal. */
export async function note(
  tools: Tools,
  actor: StaffActor,
  action: string,
  data: Record<string, string | number>,
): Promise<void> {
  await tools.store.staff.audit({ at: tools.now(), action, staffId: actor.staffId, data });
}
