/** A complete article for tests, in Chinese and English; a test names only what it is about. */
import type { ArticleContent, ArticleFacts, ArticleText, WrittenText } from '../article';

export const chinese: WrittenText = {
  title: '路灯不亮怎么报修',
  questions: ['路灯坏了找谁', '路灯不亮怎么办'],
  summary: '拨打 12345，说清路名和灯杆编号，两天内修好。',
  body: '请先看一看是一盏不亮还是整条路不亮。',
  conditions: '任何人都可以报修。',
  papers: '不用带材料。',
  whereAndWhen: '电话全天有人接听。',
  fee: '免费。',
  duration: '两天。',
  legalBasis: '《汀兰市市容条例》。',
  origin: 'human',
};

export const english: WrittenText = {
  ...chinese,
  title: 'Report a street light that is out',
  questions: ['Who repairs street lights?', 'The lamp in my street is dark'],
  summary: 'Call 12345 and name the road and the number on the pole. It is repaired within two days.',
};

type Some = { facts: ArticleFacts; texts: { 'zh-CN': WrittenText; en: WrittenText } };

export function someArticle(departmentId: string, change: Partial<ArticleFacts> = {}): Some {
  const facts: ArticleFacts = {
    departmentId,
    categoryId: null,
    audience: 'everyone',
    region: '',
    phone: '12345',
    link: '',
    validFrom: '2026-01-01',
    validTo: null,
    reviewDate: '2026-12-31',
    isPublic: true,
    internalNote: '',
    notNeeded: [],
    sourceLocale: 'zh-CN',
    ...change,
  };
  return { facts, texts: { 'zh-CN': chinese, en: english } };
}

export function someContent(change: Partial<ArticleContent> = {}): ArticleContent {
  const { facts, texts } = someArticle('019a0000-0000-7000-8000-000000000001');
  const asKept = (text: WrittenText): ArticleText => ({ ...text, sourceVersion: 1 });
  return {
    ...facts,
    sourceVersion: 1,
    texts: { 'zh-CN': asKept(texts['zh-CN']), en: asKept(texts.en) },
    ...change,
  };
}
