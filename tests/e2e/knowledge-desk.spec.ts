/** An answer from the unit that knows it to the person who needs it: written, published, found, judged, rewritten. */
import { randomUUID } from 'node:crypto';
import { expect, type Page, test } from '@playwright/test';
import { expectAccessible, openBrowser, signIn } from './town';

const words = {
  title: '风筝在哪里可以放',
  questions: '哪里能放风筝\n公园里可以放风筝吗',
  summary: '江滨公园的草坪全天可以放风筝，不用申请。请离电线和机场远一些。',
  body: '请带上能分解的线，风筝断线以后请捡回来。',
  conditions: '任何人都可以来。',
  papers: '不用带材料。',
  whereAndWhen: '江滨公园，每天 6:00–22:00。',
  fee: '免费。',
  duration: '不用等。',
  legalBasis: '《汀兰市公园管理办法》。',
};
const inEnglish = {
  title: 'Where you can fly a kite',
  questions: 'Where can I fly a kite?',
  summary: 'You can fly a kite on the lawn of Riverside Park all day. Keep away from power lines.',
  body: 'Please use a line that decays, and take a lost kite home.',
  conditions: 'Everyone may come.',
  papers: 'Nothing.',
  whereAndWhen: 'Riverside Park, 6:00 to 22:00 every day.',
  fee: 'Free.',
  duration: 'No waiting.',
  legalBasis: 'Tinglan rules on parks.',
};

async function fillWords(page: Page, locale: string, said: Partial<typeof words>): Promise<void> {
  for (const [field, text] of Object.entries(said))
    await page.locator(`[id="${locale}-${field}"]`).fill(text);
}

async function saveAnd(page: Page, then: string): Promise<void> {
  await Promise.all([
    page.waitForEvent('load'),
    page.locator(`button[name="then"][value="${then}"]`).click(),
  ]);
}

test('a unit writes an article, the centre publishes it, people find it and say whether it helps', async ({
  browser,
}) => {
  test.setTimeout(240_000);
  const slug = `kites-${randomUUID().slice(0, 8)}`;
  const article = `/zh-CN/desk/knowledge/articles/${slug}`;
  const question = `${words.title}${slug.slice(-4)}`;

  // Somebody asks, and there is no answer yet.
  const citizen = await openBrowser(browser, { locale: 'zh-CN', hasScript: false, width: 390 });
  const person = await citizen.newPage();
  await person.goto(`/zh-CN/knowledge?q=${encodeURIComponent('风筝在哪里可以放')}`);

  // The unit writes, and cannot hand in what is not complete.
  const unit = await openBrowser(browser, { locale: 'zh-CN', width: 1280 });
  const writer = await unit.newPage();
  await signIn(writer, 'zh-CN', 'handler.culture-tourism');
  await writer.goto('/zh-CN/desk/knowledge/new?with=en');
  await expectAccessible(writer);
  const { papers, ...withoutPapers } = words;
  await fillWords(writer, 'zh-CN', { ...withoutPapers, title: question });
  await fillWords(writer, 'en', inEnglish);
  await writer.locator('#newSlug').fill(slug);
  await writer.locator('#phone').fill('12345');
  await saveAnd(writer, 'submit');
  await expect(writer).toHaveURL(new RegExp(`${slug}.*problem=article-incomplete`));
  await expect(writer.locator('.notice .chip')).toHaveText(['要带什么（简体中文）']);
  await writer.locator('[id="zh-CN-papers"]').fill(papers);
  await saveAnd(writer, 'submit');
  await expect(writer.locator('[role="status"]')).toContainText('已送审');
  await expect(writer.locator('button[value="publish"]')).toHaveCount(0);
  await expectAccessible(writer);

  // Nobody reads it yet.
  expect((await person.goto(`/zh-CN/knowledge/${slug}`))?.status()).toBe(404);

  // The centre sees the question and the article, and publishes.
  const centre = await openBrowser(browser, { locale: 'zh-CN', width: 1280 });
  const editor = await centre.newPage();
  await signIn(editor, 'zh-CN', 'quality');
  await editor.goto('/zh-CN/desk/knowledge/questions');
  await expect(editor.locator('table')).toContainText('风筝在哪里可以放');
  await expectAccessible(editor);
  await editor.goto('/zh-CN/desk/knowledge?state=in-review');
  await expectAccessible(editor);
  await editor.locator(`a[href="${article}"]`).click();
  await expect(editor).toHaveURL(new RegExp(`${article}$`));
  await Promise.all([
    editor.waitForEvent('load'),
    editor.locator('.article-moves button[value="publish"]').click(),
  ]);
  await expect(editor.locator('[role="status"]')).toContainText('已发布');

  // People find it, in their language, without a script, and say whether it helped.
  await person.goto(`/zh-CN/knowledge?q=${encodeURIComponent('公园里可以放风筝吗')}`);
  await person.locator(`main a[href="/zh-CN/knowledge/${slug}"]`).click();
  await expect(person.locator('h1')).toHaveText(question);
  const told = JSON.parse((await person.locator('script[type="application/ld+json"]').textContent()) ?? '');
  expect(told['@graph'].map((thing: { '@type': string }) => thing['@type'])).toContain('GovernmentService');
  const hreflangs = person.locator('link[rel="alternate"][hreflang]');
  expect(await hreflangs.evaluateAll((links) => links.map((link) => link.getAttribute('hreflang')))).toEqual([
    'zh-CN',
    'en',
  ]);
  await expect(person.locator('link[rel="canonical"]')).toHaveAttribute(
    'href',
    new RegExp(`/zh-CN/knowledge/${slug}$`),
  );
  await person.locator('button[name="helped"][value="yes"]').click();
  await expect(person.locator('[role="status"]')).toBeVisible();
  await person.goto(`/ar/knowledge/${slug}`);
  await expect(person.locator('.notice')).toContainText('简体中文');
  const map = await (await person.request.get('/sitemap.xml')).text();
  expect(map).toContain(`/en/knowledge/${slug}`);
  expect(map).not.toContain(`/ar/knowledge/${slug}`);
  expect(map).not.toContain('calls-from-people-in-distress');

  // The unit says something new: the English words are outdated until somebody compares them.
  await writer.goto(`${article}?with=en`);
  await expect(writer.locator('.article-head')).toContainText('帮到 1 人');
  await writer.locator('[id="zh-CN-fee"]').fill('免费，夜间停车收费。');
  await saveAnd(writer, 'stay');
  await expect(writer.locator('.language-outdated')).toContainText('English');
  await writer.locator('label[for="confirmed"]').click();
  await saveAnd(writer, 'stay');
  await expect(writer.locator('.language-outdated')).toHaveCount(0);

  // What was before can be read, and the public still reads the words that were published.
  await writer.goto(`${article}/history`);
  await expect(writer.locator('ins').first()).toContainText('夜间停车收费');
  await expectAccessible(writer);
  await writer.goto(`${article}/preview`);
  await expect(writer.locator('.preview')).toContainText('夜间停车收费');
  await expectAccessible(writer);
  await person.goto(`/zh-CN/knowledge/${slug}`);
  await expect(person.locator('.facts')).not.toContainText('夜间停车收费');
  for (const context of [citizen, unit, centre]) await context.close();
});

test('an answer that suffices is counted while somebody writes, and what they wrote is kept', async ({
  browser,
}) => {
  const context = await openBrowser(browser, { locale: 'en', width: 390 });
  const page = await context.newPage();
  const text = 'How do I get a residence permit for Tinglan?';
  await page.goto('/en/request');
  await page.locator('textarea[name="text"]').fill(text);
  await page.locator('[data-suggests-list] button[value="residence-permit"]').click();
  await expect(page).toHaveURL(/\/en\/request\/answered\?article=residence-permit/);
  await expectAccessible(page);
  await page.locator('main a[href="/en/knowledge/residence-permit"]').click();
  await expect(page.locator('button[name="helped"]')).toHaveCount(2);
  await expectAccessible(page);
  await page.goto('/en/request/what');
  await expect(page.locator('textarea[name="text"]')).toHaveValue(text);
  await context.close();
});

test('articles go out to a file and come in again, checked first', async ({ browser }) => {
  const context = await openBrowser(browser, { locale: 'en', width: 1280 });
  const page = await context.newPage();
  await signIn(page, 'en', 'supervisor');
  await page.goto('/en/desk/knowledge/import');
  await expectAccessible(page);
  const csv = await (await page.request.get('/en/desk/knowledge/export?format=csv')).text();
  expect(csv.startsWith('\ufeffslug,language,')).toBe(true);
  const [head = '', first = ''] = csv.split(/\r\n(?=[a-z0-9-]+,(?:zh-CN|en|ar),)/);
  const slug = `copy-${randomUUID().slice(0, 8)}`;
  const copy = first.replace(/^[^,]+/, slug);
  const wrong = first.replace(/^[^,]+/, 'No Address');
  const body = Buffer.from([head, copy, wrong].join('\r\n'));
  await page
    .locator('input[name="file"]')
    .setInputFiles({ name: 'articles.csv', mimeType: 'text/csv', buffer: body });
  await page.locator('form[enctype] button').click();
  await expect(page.locator('.notice')).toContainText('1 new');
  await expect(page.locator('.bad-rows')).toContainText('Row 3');
  await expectAccessible(page);
  await page.locator('button[name="held"]').click();
  await expect(page).toHaveURL(/done=1/);
  await page.goto(`/en/desk/knowledge/articles/${slug}`);
  await expect(page.locator('.article-state')).toHaveText('Draft');
  await context.close();
});
