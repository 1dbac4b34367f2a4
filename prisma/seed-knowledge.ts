/** Writes the articles of the demonstration city with their versions, and what people asked that they do not answer. */
import type { ArticleContent, ArticleText, WrittenText } from '#server/domain/knowledge/article';
import { foldQuestion } from '#server/domain/knowledge/open-questions';
import { newId } from '#server/secrets/ids';
import { articleDeskStore } from '#server/store/article-desk';
import type { Db } from '#server/store/client';
import { articles } from './demo/articles';
import * as life from './demo/knowledge';
import type { DemoArticle, DemoArticleText } from './demo/types';

type Codes = ReadonlyMap<string, string>;
const day = 86_400_000;

export async function writeArticles(db: Db, departmentIds: Codes, now: Date): Promise<void> {
  const categories = await db.category.findMany({ select: { id: true, code: true } });
  const categoryIds = new Map(categories.map(({ id, code }) => [code, id]));
  for (const article of articles) {
    const content = contentOf(article, departmentIds, categoryIds, now);
    await writeArticle(db, article.slug, content, now);
  }
  await writeStaffArticles(db, departmentIds, now);
  await writeQuestions(db, now);
}

function contentOf(article: DemoArticle, units: Codes, categoryIds: Codes, now: Date): ArticleContent {
  const { slug, departmentCode, categoryCode, audience, phone, validFrom, reviewDate, texts } = article;
  const inDays = life.reviewIn[slug];
  return {
    ...blank,
    departmentId: units.get(departmentCode) ?? '',
    categoryId: categoryIds.get(categoryCode) ?? null,
    audience,
    phone,
    validFrom,
    reviewDate:
      inDays === undefined ? reviewDate : new Date(now.getTime() + inDays * day).toISOString().slice(0, 10),
    internalNote: life.notes[slug] ?? '',
    texts: Object.fromEntries(
      Object.entries(texts).map(([locale, text]) => {
        const isByMachine = life.byMachine[slug]?.some((one) => one === locale);
        return [locale, said(text, isByMachine ? 'machine' : 'human')];
      }),
    ),
  };
}

const blank: Omit<ArticleContent, 'departmentId' | 'phone' | 'validFrom' | 'reviewDate' | 'texts'> = {
  audience: 'everyone',
  categoryId: null,
  region: '',
  link: '',
  validTo: null,
  isPublic: true,
  internalNote: '',
  notNeeded: [],
  sourceLocale: 'zh-CN',
  sourceVersion: 1,
};

function said({ where, ...text }: DemoArticleText, origin: WrittenText['origin']): ArticleText {
  return { ...text, whereAndWhen: where, origin, sourceVersion: 1 };
}

/** The first version a month ago, so that there is a history; what was rewritten since is the second. */
async function writeArticle(db: Db, slug: string, content: ArticleContent, now: Date): Promise<void> {
  const desk = articleDeskStore(db);
  const begun = new Date(now.getTime() - 30 * day);
  const id = newId();
  await desk.create({ id, slug, ownerId: content.departmentId, content, staffId: null, now: begun });
  await desk.move({ id, version: 1, from: 'draft', to: 'published', now: begun });
  const [published, pending] = [life.rewritten[slug], life.waiting[slug]];
  const change = published ?? pending;
  if (change) {
    const newer = withMore(content, change.more);
    const at = new Date(now.getTime() - 2 * day);
    const { departmentId: ownerId } = content;
    await desk.save({
      id,
      version: 1,
      slug,
      ownerId,
      content: newer,
      staffId: null,
      isReviewed: false,
      now: at,
    });
    if (published) await desk.move({ id, version: 2, from: 'draft', to: 'published', now: at });
    if (pending?.state === 'in-review')
      await desk.move({ id, version: 2, from: 'draft', to: 'in-review', now: at });
  }
  await writeFeedback(db, id, slug, now);
}

function withMore(content: ArticleContent, more: string): ArticleContent {
  const source = content.texts['zh-CN'];
  if (!source) return content;
  const text = { ...source, body: `${source.body}\n\n${more}`, sourceVersion: 2 };
  return { ...content, sourceVersion: 2, texts: { ...content.texts, 'zh-CN': text } };
}

async function writeFeedback(db: Db, id: string, slug: string, now: Date): Promise<void> {
  const counts = life.feedback[slug];
  if (!counts) return;
  const [helped, didNotHelp, direct] = counts;
  await db.article.update({ where: { id }, data: { helped, didNotHelp } });
  await db.directAnswer.createMany({
    data: Array.from({ length: direct }, (_, order) => ({
      id: newId(),
      articleId: id,
      channel: order % 3 === 0 ? 'webchat' : 'web',
      locale: order % 5 === 0 ? 'en' : 'zh-CN',
      at: new Date(now.getTime() - order * 0.7 * day),
    })),
  });
}

async function writeStaffArticles(db: Db, units: Codes, now: Date): Promise<void> {
  const desk = articleDeskStore(db);
  const inAYear = new Date(now.getTime() + 300 * day).toISOString().slice(0, 10);
  for (const { slug, departmentCode, state, isPublic, phone, text } of life.staffArticles) {
    const id = newId();
    const ownerId = units.get(departmentCode) ?? '';
    const content: ArticleContent = {
      ...blank,
      departmentId: ownerId,
      phone,
      isPublic,
      validFrom: '2025-01-01',
      reviewDate: inAYear,
      notNeeded: isPublic ? [] : ['conditions', 'papers', 'whereAndWhen', 'fee', 'duration', 'legalBasis'],
      texts: { 'zh-CN': said(text, 'human') },
    };
    await desk.create({ id, slug, ownerId, content, staffId: null, now });
    if (state !== 'draft') await desk.move({ id, version: 1, from: 'draft', to: state, now });
  }
}

async function writeQuestions(db: Db, now: Date): Promise<void> {
  await db.openQuestion.createMany({
    data: life.openQuestions.map(({ locale, text, count, daysAgo, channel }) => ({
      id: newId(),
      locale,
      text,
      folded: foldQuestion(text),
      count,
      channel,
      firstAt: new Date(now.getTime() - (daysAgo + 12) * day),
      lastAt: new Date(now.getTime() - daysAgo * day),
    })),
  });
}
