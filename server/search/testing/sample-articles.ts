/** Articles for tests: everything has a value, and a test names only what it is about. */
import type { Article } from '#server/domain/knowledge/knowledge-index';

export function anArticle(change: Partial<Article> & Pick<Article, 'slug'>): Article {
  return {
    locale: 'zh-CN',
    title: '',
    questions: [],
    summary: '',
    body: '',
    conditions: '',
    papers: '',
    whereAndWhen: '',
    fee: '',
    duration: '',
    legalBasis: '',
    departmentNames: {},
    phone: null,
    categoryNames: null,
    categoryCode: null,
    validFrom: new Date('2026-01-01T00:00:00Z'),
    reviewDate: new Date('2027-01-01T00:00:00Z'),
    updatedAt: new Date('2026-01-01T00:00:00Z'),
    ...change,
  };
}
