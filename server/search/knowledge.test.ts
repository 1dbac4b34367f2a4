import { describe, expect, test } from 'vitest';
import { articles as demoArticles } from '#demo/articles';
import { type Article, isGoodAnswer } from '#server/domain/knowledge/knowledge-index';
import { createKnowledgeShelf } from './knowledge';
import { type Asked, askedInView, askedUnseen } from './testing/asked';
import { anArticle } from './testing/sample-articles';

const articles = [
  anArticle({
    slug: 'id-card',
    title: '身份证丢了怎么补办',
    questions: ['身份证丢失补领', '我的身份证不见了'],
    summary: '到任一派出所补领，当场可办临时身份证。',
    body: '带户口簿，拍照，按指纹。',
  }),
  anArticle({
    slug: 'id-card',
    locale: 'en',
    title: 'Lost ID card',
    questions: ['I lost my identity card', 'replace ID card'],
    summary: 'Any police station replaces it.',
  }),
  anArticle({
    slug: 'id-card',
    locale: 'ar',
    title: 'فقدان بطاقة الهوية',
    questions: ['أضعت بطاقة الهوية'],
    summary: 'يمكن استخراج بدل فاقد من أي مركز شرطة.',
  }),
  anArticle({
    slug: 'residence',
    title: '居住证怎么办理',
    questions: ['外地人办居住证'],
    summary: '住满半年可以申领。',
  }),
  anArticle({
    slug: 'heating',
    title: '暖气不热怎么办',
    questions: ['家里没有暖气'],
    summary: '先打供热公司电话。',
  }),
  anArticle({
    slug: 'library',
    locale: 'en',
    title: 'Library opening hours',
    questions: ['When is the library open?'],
    summary: 'Every day but Monday.',
    body: 'Bring an ID card to borrow books.',
  }),
];
const indexOf = (list: readonly Article[]) => createKnowledgeShelf().index(list);
const index = indexOf(articles);
const found = (q: string, locale = 'zh-CN', limit = 5) =>
  index.search(q, locale, limit).map((hit) => hit.slug);

describe('searching for an answer', () => {
  test('finds it by the title, by the way people ask, and by the summary', () => {
    expect(found('补办身份证')[0]).toBe('id-card');
    expect(found('身份证不见了')[0]).toBe('id-card');
    expect(found('派出所')[0]).toBe('id-card');
    expect(found('identity card', 'en')[0]).toBe('id-card');
    expect(found('بطاقة هوية', 'ar')[0]).toBe('id-card');
  });

  test('puts the question people ask before a word that stands somewhere in a text', () => {
    expect(found('ID card', 'en')).toEqual(['id-card']);
    expect(found('library', 'en')[0]).toBe('library');
  });

  test('trusts the way people ask more than a title, and a title more than the text', () => {
    const word = '供水';
    // Every field of the same length, so that only the place of the word makes the difference.
    const same = { title: '其他', questions: ['其他'], summary: '其他', body: '其他' };
    const rivals = indexOf([
      anArticle({ ...same, slug: 'by-body', body: word }),
      anArticle({ ...same, slug: 'by-summary', summary: word }),
      anArticle({ ...same, slug: 'by-title', title: word }),
      anArticle({ ...same, slug: 'by-question', questions: [word] }),
    ]);
    const order = rivals.search(word, 'zh-CN', 4).map((hit) => hit.slug);
    // A word that stands only somewhere in a long text, while others are about it, is noise.
    expect(order).toEqual(['by-question', 'by-title', 'by-summary']);
  });

  test('finds the start of a longer word while it is being typed', () => {
    expect(found('librar', 'en')).toContain('library');
  });

  test("answers in the person's language, and in another one rather than not at all", () => {
    expect(index.search('lost ID card', 'en', 5)[0]).toMatchObject({ locale: 'en', title: 'Lost ID card' });
    const borrowed = index.search('library', 'zh-CN', 5);
    expect(borrowed[0]).toMatchObject({ slug: 'library', locale: 'en' });
  });

  test("shows an article that another language's words found in the person's own, and others after those", () => {
    expect(index.search('身份证丢了', 'en', 5)[0]).toMatchObject({ slug: 'id-card', locale: 'en' });
    const both = indexOf([
      anArticle({ slug: 'only-chinese', title: 'ETC 卡怎么办', questions: ['ETC 卡'] }),
      anArticle({ slug: 'own', locale: 'en', title: 'ETC card', questions: ['Where do I get an ETC card?'] }),
    ]);
    const hits = both.search('ETC', 'en', 5).map(({ slug, locale }) => [slug, locale]);
    expect(hits).toEqual([
      ['own', 'en'],
      ['only-chinese', 'zh-CN'],
    ]);
  });

  test('finds what was written in other letters: traditional Chinese, full width, Arabic with its marks', () => {
    expect(found('身份證不見了')[0]).toBe('id-card');
    expect(found('ＩＤ ｃａｒｄ', 'en')[0]).toBe('id-card');
    expect(found('بِطاقَة الهُويّة', 'ar')[0]).toBe('id-card');
  });

  test('finds a Chinese word while only its first letter is there, and a word with a slip of the pen', () => {
    expect(found('暖')).toContain('heating');
    expect(found('idantity card', 'en')[0]).toBe('id-card');
    expect(found('libary hours', 'en')[0]).toBe('library');
  });

  test('leaves out what has only little to do with it', () => {
    expect(found('身份证')).toEqual(['id-card']);
  });

  test('gives no more than was asked for, the best first', () => {
    const hits = index.search('怎么办', 'zh-CN', 2);
    expect(hits.length).toBeLessThanOrEqual(2);
    const scores = hits.map((hit) => hit.score);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
  });

  test.each(['', ' ', '？！', 'how do I', 'zzzzzz'])('finds nothing for %j', (q) => {
    expect(found(q, 'en')).toEqual([]);
  });
});

describe('an article', () => {
  test('is read in the language asked for, in another if there is none, and not if there is no such article', () => {
    expect(index.article('id-card', 'ar')?.locale).toBe('ar');
    expect(index.article('heating', 'en')?.locale).toBe('zh-CN');
    expect(index.article('no-such-article', 'en')).toBeNull();
  });

  test('is listed in its own language only', () => {
    expect(index.list('en').map((article) => article.slug)).toEqual(['id-card', 'library']);
  });
});

describe('a good answer', () => {
  const city = indexOf(
    demoArticles.flatMap(({ slug, texts }) =>
      Object.entries(texts).map(([locale, text]) => anArticle({ slug, locale, ...text })),
    ),
  );
  const isRight = ([locale, words, slug]: Asked) => {
    const good = city.search(words, locale, 3).filter(isGoodAnswer);
    return slug === null ? good.length === 0 : good[0]?.slug === slug;
  };

  test('is given to nearly everyone whom an article answers, and to nearly nobody else', () => {
    const wrong = (asked: readonly Asked[]) => asked.filter((one) => !isRight(one)).map(([, words]) => words);
    expect(wrong(askedInView).length).toBeLessThanOrEqual(6);
    expect(wrong(askedUnseen).length).toBeLessThanOrEqual(2);
  });

  test('is not what shares only a common word with the question', () => {
    for (const words of ['养狗证怎么办', '小区里能装电动车充电桩吗', '老房子加装电梯一楼不同意怎么办'])
      expect(city.search(words, 'zh-CN', 3).filter(isGoodAnswer)).toEqual([]);
    expect(city.search('my street light is broken', 'en', 3).filter(isGoodAnswer)[0]?.slug).toBe(
      'street-light-out',
    );
  });

  test('is scored alike whatever else there is, so that questions can be compared', () => {
    const [hit] = index.search('身份证丢失补领', 'zh-CN', 1);
    expect(hit?.score).toBe(1);
  });
});

describe('an index that is made again', () => {
  test('knows what was changed, added and taken away', () => {
    const shelf = createKnowledgeShelf();
    shelf.index(articles);
    const [idCard, ...others] = articles;
    const newer = shelf.index([
      ...others.filter(({ slug }) => slug !== 'heating'),
      anArticle({ slug: 'dogs', title: '养狗证怎么办' }),
      { ...(idCard as Article), title: '临时证件', questions: [], summary: '', body: '' },
    ]);
    const now = (q: string) => newer.search(q, 'zh-CN', 5).map(({ slug }) => slug);
    expect(now('养狗证')).toEqual(['dogs']);
    expect(now('暖气')).toEqual([]);
    expect(now('派出所')).toEqual([]);
    expect(now('临时证件')).toEqual(['id-card']);
  });

  test('in slices is the same index', async () => {
    const sliced = await createKnowledgeShelf().indexInSlices(articles);
    expect(sliced.search('身份证', 'zh-CN', 5)).toEqual(index.search('身份证', 'zh-CN', 5));
  });
});
