import { describe, expect, test } from 'vitest';
import { createKnowledgeIndex, words } from './knowledge';
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
const index = createKnowledgeIndex(articles);
const found = (q: string, locale = 'zh-CN', limit = 5) =>
  index.search(q, locale, limit).map((hit) => hit.slug);

describe('the words of a text', () => {
  test('are pairs of characters in Chinese, and whole words elsewhere', () => {
    expect(words('身份证')).toEqual(['身份', '份证']);
    expect(words('证')).toEqual(['证']);
    expect(words('lost ID cards')).toEqual(['lost', 'id', 'card']);
    for (const text of ['办 ETC 卡', '办ETC卡']) expect(words(text)).toEqual(['办', 'etc', '卡']);
    expect(words('12345热线')).toEqual(['12345', '热线']);
  });

  test('leave out what every sentence has', () => {
    expect(words('How do I get the card')).toEqual(['get', 'card']);
    expect(words('أين أنا من هذا على الطريق إلى')).toEqual(['طريق']);
  });

  test('are the same however they were typed', () => {
    expect(words('ＥＴＣ')).toEqual(words('etc'));
    expect(words('بِطَاقَة الهُويّة')).toEqual(words('بطاقه هويه'));
    expect(words('أين الإقامة')).toEqual(words('الاقامه'));
  });
});

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
    const rivals = createKnowledgeIndex([
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
