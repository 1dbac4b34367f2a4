import { beforeAll, describe, expect, it } from 'vitest';
import { someArticle } from '#server/domain/knowledge/testing/some-article';
import type { StaffActor } from '#server/domain/people/roles';
import { type TestHouse, testHouse } from '#server/testing/test-house';
import { countDirectAnswer, countSpokenAnswer, rateArticle, rateOffered } from './article-feedback';
import { deskAnswersTo } from './desk-answers';
import { makeArticleMove } from './move-article';
import { decideQuestion, listOpenQuestions } from './open-questions';
import { listDeskArticles, readDeskArticle, readReviews } from './read-articles';
import { readFigures } from './read-figures';
import { forgetQuestions, remindReviews } from './remind-reviews';
import { answersTo, listArticles, readArticle, searchAndNote } from './search-knowledge';
import { exportArticles, importArticles } from './transfer-articles';
import { type ArticleInput, restoreVersion, saveArticle } from './write-article';

let house: TestHouse;
let lamps: StaffActor;
let quality: StaffActor;
let order = 0;

beforeAll(async () => {
  house = await testHouse();
  lamps = await house.staff('handler', house.units.lamps);
  quality = await house.staff('quality');
});

const input = (change: Partial<ArticleInput> = {}, facts = {}): ArticleInput => {
  const { texts, facts: some } = someArticle(house.units.lamps, facts);
  return { slug: null, facts: some, texts, confirmed: [], newSlug: `lamps-${++order}`, ...change };
};
const read = (slug: string) => readDeskArticle(house.tools, slug, quality);
const publish = (slug: string, version: number, actor = quality) =>
  makeArticleMove(house.tools, { slug, version, move: 'publish' }, actor);
const search = async (q: string, locale: 'zh-CN' | 'en' = 'zh-CN') =>
  (await searchAndNote(house.tools, { q, locale }, 'web')).hits.map(({ slug }) => slug);

async function published(change: Partial<ArticleInput> = {}, facts = {}) {
  const saved = await saveArticle(house.tools, input(change, facts), lamps);
  await publish(saved.slug, saved.version);
  return saved.slug;
}

async function rewrite(
  slug: string,
  texts: ArticleInput['texts'],
  confirmed: ArticleInput['confirmed'] = [],
) {
  const { version, content } = await read(slug);
  const { texts: _, ...facts } = content;
  return saveArticle(house.tools, { slug, version, facts, texts, confirmed }, lamps);
}

const { 'zh-CN': chinese, en: english } = someArticle('').texts;

describe('publishing', () => {
  it('a unit writes, the centre publishes, and only then people read it', async () => {
    const { slug } = await saveArticle(house.tools, input(), lamps);
    await expect(readArticle(house.tools, { slug, locale: 'en' })).rejects.toThrow('article-not-found');
    await expect(publish(slug, 1, lamps)).rejects.toThrow('not-allowed');
    await makeArticleMove(house.tools, { slug, version: 1, move: 'submit' }, lamps);
    await publish(slug, 1);
    expect(await readArticle(house.tools, { slug, locale: 'en' })).toMatchObject({
      title: english.title,
      locales: ['zh-CN', 'en'],
    });
  });

  it('is refused by the names of what is missing', async () => {
    const texts = { 'zh-CN': { ...chinese, papers: '', fee: '' } };
    const { slug } = await saveArticle(house.tools, input({ texts }), lamps);
    await expect(publish(slug, 1)).rejects.toMatchObject({
      reason: 'article-incomplete',
      fields: ['zh-CN.papers', 'zh-CN.fee'],
    });
    expect((await read(slug)).state).toBe('draft');
  });

  it('the old words stand until the new ones are published', async () => {
    const slug = await published();
    await rewrite(slug, { 'zh-CN': { ...chinese, body: '新的说明。' } });
    const body = async () => (await readArticle(house.tools, { slug, locale: 'zh-CN' })).body;
    expect(await body()).toBe(chinese.body);
    await publish(slug, 2);
    expect(await body()).toBe('新的说明。');
  });

  it('what is retired is gone for people, and comes back when it is published again', async () => {
    const slug = await published();
    await makeArticleMove(house.tools, { slug, version: 1, move: 'retire' }, quality);
    await expect(readArticle(house.tools, { slug, locale: 'zh-CN' })).rejects.toThrow('article-not-found');
    await publish(slug, 1);
    expect((await readArticle(house.tools, { slug, locale: 'zh-CN' })).slug).toBe(slug);
  });

  it('an article outside its time is not shown', async () => {
    const slug = await published({}, { validFrom: '2026-03-12' });
    await expect(readArticle(house.tools, { slug, locale: 'en' })).rejects.toThrow('article-not-found');
    const over = await published({}, { validTo: '2026-03-10' });
    await expect(readArticle(house.tools, { slug: over, locale: 'en' })).rejects.toThrow('article-not-found');
  });

  it('the address of what is public stays, and no two articles share one', async () => {
    const slug = await published();
    const { content } = await read(slug);
    const { texts, ...facts } = content;
    const change = { slug, version: 1, facts, texts, confirmed: [] };
    expect(await saveArticle(house.tools, { ...change, newSlug: 'elsewhere' }, lamps)).toMatchObject({
      slug,
    });
    await expect(saveArticle(house.tools, input({ newSlug: slug }), lamps)).rejects.toThrow(
      'article-address-taken',
    );
    await expect(saveArticle(house.tools, input({ newSlug: 'Not so' }), lamps)).rejects.toThrow(
      'article-address-wrong',
    );
  });
});

describe('versions', () => {
  it('each saving is one, with who, when and what changed; an old one can be brought back', async () => {
    const slug = await published();
    await rewrite(slug, { 'zh-CN': { ...chinese, fee: '五元。' } });
    const { versions } = await read(slug);
    expect(versions.map(({ version, by }) => [version, by])).toEqual([
      [2, 'handler person'],
      [1, 'handler person'],
    ]);
    expect(versions[0]?.changes).toEqual([
      { locale: 'zh-CN', field: 'fee', before: '免费。', after: '五元。' },
    ]);
    await restoreVersion(house.tools, { slug, version: 2, restore: 1 }, lamps);
    const after = await read(slug);
    expect(after).toMatchObject({ version: 3, state: 'draft', liveVersion: 1 });
    expect(after.content.texts['zh-CN']?.fee).toBe('免费。');
  });

  it('two people who change the same version do not overwrite each other', async () => {
    const slug = await published();
    const { content } = await read(slug);
    const { texts, ...facts } = content;
    const change = { slug, version: 1, facts, texts, confirmed: [] };
    const both = await Promise.allSettled([
      saveArticle(house.tools, change, lamps),
      saveArticle(house.tools, change, quality),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    await expect(publish(slug, 1)).rejects.toThrow('article-changed');
  });

  it('no version can be written over', async () => {
    const slug = await published();
    await expect(
      house.prisma.$executeRaw`update article_version set content = '{}' where version = 1
        and "articleId" = (select id from article where slug = ${slug})`,
    ).rejects.toThrow(/append-only/);
  });
});

describe('languages', () => {
  it('a translation is outdated when the source changes, which readers are told, until somebody confirms it', async () => {
    const slug = await published();
    await rewrite(slug, { 'zh-CN': { ...chinese, body: '先看是不是停电。' } });
    await publish(slug, 2);
    const languages = async () => (await read(slug)).languages;
    expect(await languages()).toContainEqual({ locale: 'en', state: 'outdated' });
    expect(await readArticle(house.tools, { slug, locale: 'en' })).toMatchObject({ isOutdated: true });
    await rewrite(slug, {}, ['en']);
    expect(await languages()).toContainEqual({ locale: 'en', state: 'human' });
    await publish(slug, 3);
    expect(await readArticle(house.tools, { slug, locale: 'en' })).toMatchObject({ isOutdated: false });
  });
});

describe('what is for staff only', () => {
  it('an internal article and the notes of a public one are found on the desk and nowhere else', async () => {
    const words = {
      ...chinese,
      title: '激动来电的接听',
      questions: ['来电人哭了怎么办'],
      summary: '先听。',
      body: '绝不挂断',
    };
    const inside = await published({ texts: { 'zh-CN': words } }, { isPublic: false });
    const noted = await published({}, { internalNote: '先问供电公司是否停电' });
    await expect(readArticle(house.tools, { slug: inside, locale: 'zh-CN' })).rejects.toThrow(
      'article-not-found',
    );
    expect(await search('来电人哭了怎么办')).not.toContain(inside);
    const list = JSON.stringify(await listArticles(house.tools, { locale: 'zh-CN' }));
    expect(list).not.toContain(inside);
    expect(JSON.stringify(await readArticle(house.tools, { slug: noted, locale: 'zh-CN' }))).not.toContain(
      '供电',
    );
    const onDesk = async (q: string) =>
      (await listDeskArticles(house.tools, { q }, await house.staff('analyst'))).rows.map(({ slug }) => slug);
    expect(await onDesk('绝不挂断')).toEqual([inside]);
    expect(await onDesk('供电公司')).toContain(noted);
    expect((await read(noted)).content.internalNote).toBe('先问供电公司是否停电');
  });
});

describe('lists', () => {
  it('are paged without a gap, and filtered by state, unit, language and review', async () => {
    const all: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await listDeskArticles(house.tools, { limit: 3, cursor }, quality);
      all.push(...page.rows.map(({ slug }) => slug));
      cursor = page.nextCursor ?? undefined;
    } while (cursor);
    expect(new Set(all).size).toBe(all.length);
    expect(all.length).toBe(await house.prisma.article.count());
    const slugs = async (filter: Parameters<typeof listDeskArticles>[1]) =>
      (await listDeskArticles(house.tools, { limit: 100, ...filter }, quality)).rows.map(({ slug }) => slug);
    const draft = (await saveArticle(house.tools, input({ texts: { 'zh-CN': chinese } }), lamps)).slug;
    const late = await published({}, { reviewDate: '2026-03-01' });
    expect(await slugs({ state: 'draft' })).toContain(draft);
    expect(await slugs({ state: 'published' })).not.toContain(draft);
    expect(await slugs({ lacks: 'en' })).toContain(draft);
    expect(await slugs({ isOverdue: true })).toEqual([late]);
    expect(await slugs({ ownerId: house.units.water })).toEqual([]);
  });

  it('reviews come onto the desk of the owner unit, once, and leave it with a new date', async () => {
    const slug = await published({}, { reviewDate: '2026-03-20' });
    await remindReviews(house.tools);
    expect(await remindReviews(house.tools)).toBe(0);
    const mine = async (actor: StaffActor) =>
      (await readReviews(house.tools, actor)).articles.map((one) => one.slug);
    expect(await mine(lamps)).toContain(slug);
    expect(await mine(quality)).toContain(slug);
    expect(await mine(await house.staff('handler', house.units.water))).toEqual([]);
    const { content } = await read(slug);
    const { texts, ...facts } = content;
    const change = { slug, version: 1, facts: { ...facts, reviewDate: '2027-03-20' }, texts, confirmed: [] };
    await saveArticle(house.tools, change, lamps);
    expect(await mine(lamps)).not.toContain(slug);
  });
});

describe('what people say of articles', () => {
  it('help and direct answers are counted, and nobody is named', async () => {
    const slug = await published();
    await rateArticle(house.tools, { slug, helped: false });
    await countDirectAnswer(house.tools, { slug, locale: 'en', channel: 'telegram' });
    expect(await read(slug)).toMatchObject({ helped: 0, didNotHelp: 1, directAnswers: 1 });
    const [row] = await house.prisma.directAnswer.findMany({ where: { article: { slug } } });
    expect(Object.keys(row ?? {}).sort()).toEqual(['articleId', 'at', 'channel', 'id', 'locale']);
  });

  it('the same draft is answered by the same article once, however often it is said', async () => {
    const [slug, other] = [await published(), await published()];
    const draft = house.tools.newId();
    const answered = { locale: 'en', channel: 'web', once: draft } as const;
    const twice = [1, 2].map(() => countDirectAnswer(house.tools, { slug, ...answered }));
    expect((await Promise.all(twice)).sort()).toEqual([false, true]);
    expect(await countDirectAnswer(house.tools, { slug: other, ...answered })).toBe(true);
    expect(await countDirectAnswer(house.tools, { slug, ...answered, once: house.tools.newId() })).toBe(true);
    expect((await read(slug)).directAnswers).toBe(2);
    const rows = await house.prisma.directAnswer.findMany();
    expect(JSON.stringify(rows)).not.toContain(draft);
  });

  it('of what was offered in a talk the best is the answer, and that it helped is said once', async () => {
    const [best, second] = [await published(), await published()];
    const offered = {
      slugs: [best, second],
      locale: 'en',
      channel: 'sms',
      once: house.tools.newId(),
    } as const;
    await rateOffered(house.tools, { ...offered, didHelp: true });
    await rateOffered(house.tools, { ...offered, didHelp: true });
    expect(await read(best)).toMatchObject({ helped: 1, directAnswers: 1 });
    expect(await read(second)).toMatchObject({ helped: 0, directAnswers: 0 });
  });

  it('direct answers stand beside the requests in the figures, with their share of all who came', async () => {
    const { received, directAnswers } = await readFigures(house.tools);
    await countDirectAnswer(house.tools, { slug: await published(), locale: 'en', channel: 'web' });
    const after = await readFigures(house.tools);
    expect(after.directAnswers).toBe(directAnswers + 1);
    expect(after.directShare).toBeCloseTo(after.directAnswers / (after.directAnswers + received));
  });

  it('staff answer on the spot also from what only they may read, which nobody else counts', async () => {
    const words = { ...chinese, title: '夜间找谁值班', questions: ['晚上找哪位领导值班'] };
    const slug = await published({ texts: { 'zh-CN': words } }, { isPublic: false });
    const answered = { slug, locale: 'zh-CN', channel: 'phone', once: house.tools.newId() } as const;
    await expect(countDirectAnswer(house.tools, answered)).rejects.toThrow('article-not-found');
    expect(await countSpokenAnswer(house.tools, answered)).toBe(true);
    const found = await deskAnswersTo(house.tools, { text: '晚上找哪位领导值班', locale: 'zh-CN' });
    expect(found[0]).toMatchObject({ slug, isForStaff: true });
    expect(await answersTo(house.tools, { text: '晚上找哪位领导值班', locale: 'zh-CN' })).toEqual([]);
  });

  it('of what the public cannot read nothing is counted', async () => {
    const { slug } = await saveArticle(house.tools, input(), lamps);
    await expect(rateArticle(house.tools, { slug, helped: true })).rejects.toThrow('article-not-found');
    await expect(countDirectAnswer(house.tools, { slug, locale: 'en', channel: 'web' })).rejects.toThrow(
      'article-not-found',
    );
  });
});

describe('questions without an answer', () => {
  const open = async () => (await listOpenQuestions(house.tools, {}, quality)).rows;

  it('are gathered without anything personal, once for each way of asking', async () => {
    await search('养狗证怎么办？我电话13800138000');
    await search('养狗证怎么办? 我电话 139 0013 8000');
    const rows = (await open()).filter(({ text }) => text.includes('养狗证'));
    expect(rows).toMatchObject([
      { text: '养狗证怎么办？我电话…', count: 2, locale: 'zh-CN', channel: 'web' },
    ]);
  });

  it('are not those that an article answers', async () => {
    await published();
    await search('路灯不亮怎么报修');
    expect((await open()).some(({ text }) => text.includes('路灯'))).toBe(false);
  });

  it('become a way of asking of an article that answers them, at once when nothing else waits there', async () => {
    const slug = await published();
    await search('灯杆上的二维码是干嘛的');
    const question = (await open()).find(({ text }) => text.includes('二维码'));
    await decideQuestion(house.tools, { id: question?.id ?? '', slug }, quality);
    expect((await open()).some(({ text }) => text.includes('二维码'))).toBe(false);
    expect(await search('灯杆上的二维码是干嘛的')).toContain(slug);
    expect(await read(slug)).toMatchObject({
      state: 'published',
      version: 2,
      languages: [{ state: 'human' }, { state: 'human' }],
    });
  });

  it('are off the list when somebody writes an article for them, and after 90 days', async () => {
    await search('养猫要不要办证');
    const question = (await open()).find(({ text }) => text.includes('养猫'));
    await saveArticle(house.tools, input({ questionId: question?.id }), quality);
    expect((await open()).some(({ text }) => text.includes('养猫'))).toBe(false);
    await search('公园能不能露营');
    house.wait(24 * 91);
    await forgetQuestions(house.tools);
    expect(await open()).toEqual([]);
    house.wait(-24 * 91);
  });
});

describe('export and import', () => {
  it.each(['csv', 'json'] as const)('what goes out as %s comes in as the same', async (format) => {
    const text = await exportArticles(house.tools, format);
    expect(await importArticles(house.tools, { text, format, isDryRun: false }, quality)).toMatchObject({
      created: 0,
      changed: 0,
      badCount: 0,
    });
  });

  it('a first run writes nothing and names bad rows by their number; what comes in is a draft', async () => {
    const slug = await published();
    const rows = JSON.parse(await exportArticles(house.tools, 'json')) as Record<string, string>[];
    const [row] = rows.filter((one) => one.slug === slug && one.language === 'zh-CN');
    const list = [
      { ...row, fee: '十元。' },
      { ...row, slug: 'quite-new' },
      { ...row, slug: 'wrong', unit: 'nobody' },
    ];
    const text = JSON.stringify(list);
    const dry = await importArticles(house.tools, { text, format: 'json', isDryRun: true }, quality);
    expect(dry).toEqual({
      created: 1,
      changed: 1,
      same: 0,
      badCount: 1,
      bad: [{ row: 3, fault: 'unit-unknown', column: 'unit' }],
    });
    await expect(read('quite-new')).rejects.toThrow('article-not-found');
    await importArticles(house.tools, { text, format: 'json', isDryRun: false }, quality);
    expect(await read('quite-new')).toMatchObject({ state: 'draft', liveVersion: null });
    expect(await read(slug)).toMatchObject({ state: 'draft', liveVersion: 1, version: 2 });
    expect((await read(slug)).content.texts.en?.title).toBe(english.title);
  });

  it('another kind of file is refused', async () => {
    for (const [format, text] of [
      ['csv', 'name,age\nx,1\n'],
      ['json', '{'],
    ] as const)
      await expect(importArticles(house.tools, { text, format, isDryRun: true }, quality)).rejects.toThrow(
        'file-broken',
      );
  });
});
