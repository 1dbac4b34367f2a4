/** Articles as the desk shows them: lists, one with its history, and what waits to be looked at again. */
import { type Locale, locales } from '#locales/languages';
import { isoWithOffset, localDate } from '#server/domain/calendar/city-time';
import { type ArticleContent, languagesOf } from '#server/domain/knowledge/article';
import { mayDecideQuestions, mayPublish, mayWrite, writesFor } from '#server/domain/knowledge/article-rights';
import {
  type ArticleState,
  articleFamily,
  possibleArticleMoves,
} from '#server/domain/knowledge/article-states';
import { missingIn } from '#server/domain/knowledge/complete';
import { differences } from '#server/domain/knowledge/differences';
import { languageState } from '#server/domain/knowledge/language-state';
import { reviewState } from '#server/domain/knowledge/review';
import { isOfTheCentre, type StaffActor } from '#server/domain/people/roles';
import { Refused } from '#server/domain/refusals';
import type { ArticleKey, ListedArticle, VersionRow } from '#server/store/article-desk';
import type { Tools } from './tools';

const pageSize = 25;
const mostVersions = 100;
const mostReviews = 20;

export type ArticleListInput = {
  state?: ArticleState;
  ownerId?: string;
  lacks?: Locale;
  isOverdue?: boolean;
  isInternal?: boolean;
  q?: string;
  cursor?: string;
  limit?: number;
};

export async function listDeskArticles(tools: Tools, input: ArticleListInput, actor: StaffActor) {
  const today = localDate(tools.now(), tools.city.zone);
  const limit = input.limit ?? pageSize;
  const filter = {
    state: input.state ?? null,
    ownerId: input.ownerId ?? null,
    lacks: input.lacks ?? null,
    isOverdueOn: input.isOverdue ? today : null,
    isInternal: input.isInternal ?? false,
    q: input.q?.trim() || null,
  };
  const rows = await tools.store.articleDesk.page(filter, readKey(input.cursor), limit + 1);
  const last = rows.length > limit ? rows[limit - 1] : undefined;
  return {
    rows: rows.slice(0, limit).map((row) => showListed(tools, row, today)),
    nextCursor: last ? keyOf(last, filter.isOverdueOn !== null) : null,
    mayWrite: writesFor(actor) !== null,
    mayPublish: mayPublish(actor),
    mayDecide: mayDecideQuestions(actor),
  };
}

function keyOf({ id, updatedAt, reviewDate }: ListedArticle, isByReview: boolean): string {
  return `${isByReview ? Date.parse(reviewDate) : updatedAt.getTime()}_${id}`;
}

function readKey(cursor: string | undefined): ArticleKey | null {
  const [, time = '', id = ''] = /^(\d{1,15})_([0-9a-f-]{36})$/.exec(cursor ?? '') ?? [];
  return id ? { key: new Date(Number(time)), id } : null;
}

function showListed(tools: Tools, row: ListedArticle, today: string) {
  const source = row.texts.find(({ locale }) => locale === row.sourceLocale) ?? row.texts[0];
  return {
    slug: row.slug,
    title: source?.title || row.slug,
    titleLocale: source?.locale ?? row.sourceLocale,
    state: row.state,
    isLive: row.liveVersion !== null,
    isPublic: row.isPublic,
    owner: row.ownerNames,
    reviewDate: row.reviewDate,
    review: articleFamily(row.state) === 'ended' ? ('later' as const) : reviewState(row.reviewDate, today),
    updatedAt: isoWithOffset(row.updatedAt, tools.city.zone),
    helped: row.helped,
    didNotHelp: row.didNotHelp,
    languages: inOrder(row.texts, row.sourceLocale).map((text) => ({
      locale: text.locale,
      state: languageState(text, row),
    })),
  };
}

export async function readDeskArticle(tools: Tools, slug: string, actor: StaffActor) {
  const article = await tools.store.articleDesk.find(slug);
  if (!article) throw new Refused('article-not-found');
  const { id, content, ownerId, state, version, liveVersion, helped, didNotHelp } = article;
  const [versions, directAnswers] = await Promise.all([
    tools.store.articleDesk.versions(id, mostVersions),
    tools.store.articleDesk.directAnswers(id),
  ]);
  const today = localDate(tools.now(), tools.city.zone);
  return {
    slug,
    ownerId,
    state,
    version,
    liveVersion,
    content: withoutVersions(content),
    languages: languagesWithState(content),
    missing: missingIn(content),
    review: reviewState(content.reviewDate, today),
    updatedAt: isoWithOffset(article.updatedAt, tools.city.zone),
    helped,
    didNotHelp,
    directAnswers,
    versions: versions.map((row, order) => showVersion(tools, row, versions[order + 1])),
    moves: possibleArticleMoves(article, actor),
    mayWrite: mayWrite(actor, article),
    mayChooseOwner: mayPublish(actor),
  };
}

/** The source language first, the others as everywhere. */
function inOrder<T extends { locale: Locale }>(texts: readonly T[], source: Locale): T[] {
  const place = ({ locale }: T) => (locale === source ? -1 : locales.indexOf(locale));
  return [...texts].sort((a, b) => place(a) - place(b));
}

function languagesWithState(content: ArticleContent) {
  return languagesOf(content).flatMap((locale) => {
    const text = content.texts[locale];
    return text ? [{ locale, state: languageState(text, content) }] : [];
  });
}

/** What a form needs: which version a language was translated from is ours to keep. */
function withoutVersions({ sourceVersion: _, texts, ...facts }: ArticleContent) {
  const written = Object.entries(texts).map(
    ([locale, { sourceVersion: __, ...text }]) => [locale, text] as const,
  );
  return { ...facts, texts: Object.fromEntries(written) };
}

function showVersion(tools: Tools, row: VersionRow, before: VersionRow | undefined) {
  const at = (instant: Date) => isoWithOffset(instant, tools.city.zone);
  return {
    version: row.version,
    at: at(row.at),
    by: row.by,
    publishedAt: row.publishedAt && at(row.publishedAt),
    changes: before ? differences(before.content, row.content) : [],
  };
}

const mostFound = 10;

/** What a question may belong to: as people would find it, and then whatever else has these words. */
export async function findDeskArticles(tools: Tools, { q, locale }: { q: string; locale: Locale }) {
  const hits = (await tools.directory.knowledge()).search(q, locale, mostFound);
  const filter = { state: null, ownerId: null, lacks: null, isOverdueOn: null, isInternal: false, q };
  const rows = await tools.store.articleDesk.page(filter, null, mostFound);
  const listed = rows.map(({ slug, texts, sourceLocale }) => ({
    slug,
    title: (texts.find((text) => text.locale === sourceLocale) ?? texts[0])?.title ?? slug,
  }));
  const found = new Map([...hits, ...listed].map(({ slug, title }) => [slug, title]));
  return { articles: [...found].slice(0, mostFound).map(([slug, title]) => ({ slug, title })) };
}

/** What the worker put onto the desk of this person's unit; whoever answers for all articles sees those of all units. */
export async function readReviews(tools: Tools, actor: StaffActor) {
  const ownerId = isOfTheCentre(actor.role) ? null : actor.departmentId;
  if (ownerId === null && !mayPublish(actor)) return { articles: [] };
  const today = localDate(tools.now(), tools.city.zone);
  const rows = await tools.store.articleDesk.toReview(ownerId, mostReviews);
  return { articles: rows.map((row) => ({ ...row, review: reviewState(row.reviewDate, today) })) };
}
