/** Answers first: the story is told, an article that knows it comes before any further question, and nothing written is lost either way. */
import { randomUUID } from 'node:crypto';
import { expect, type Page, test } from '@playwright/test';
import sharp from 'sharp';
import { addPhoto, expectAccessible, expectAccessibleToo, goOn, openBrowser, signIn } from './town';

const box = (page: Page) => page.locator('textarea[name="text"]');

/** How often an article answered somebody, as its editor shows it. */
async function directAnswers(page: Page, slug: string): Promise<number> {
  await page.goto(`/en/desk/knowledge/articles/${slug}`);
  const counts = page.locator('main').getByText(/direct answers/);
  return Number(/direct answers \W*(\d+)/.exec((await counts.textContent()) ?? '')?.[1]);
}

test('in Arabic and without script an article is enough, counted once though it is said twice', async ({
  browser,
}) => {
  const desk = await openBrowser(browser, { locale: 'en' });
  const staff = await desk.newPage();
  await signIn(staff, 'en', 'supervisor');
  const before = await directAnswers(staff, 'marriage-registration');
  const context = await openBrowser(browser, { locale: 'ar', hasScript: false, width: 390 });
  const page = await context.newPage();
  await page.goto('/ar/request');
  await box(page).fill('ماذا نحضر لتسجيل الزواج؟');
  await goOn(page);
  await expect(page).toHaveURL(/\/ar\/request\/found/);
  await expectAccessibleToo(browser, page);
  const answers = page.locator('form[action$="/answered/save"]').filter({
    has: page.locator('input[value="marriage-registration"]'),
  });
  await answers.locator('button').click();
  await expect(page).toHaveURL(/answered\?article=marriage-registration/);
  await page.goBack();
  await answers.locator('button').click();
  await expect(page).toHaveURL(/answered\?article=marriage-registration/);
  await expectAccessibleToo(browser, page);
  expect(await directAnswers(staff, 'marriage-registration')).toBe(before + 1);
  await page.locator('button[name="helped"][value="yes"]').click();
  await expect(page.locator('#helped')).toContainText('شكرًا');
  await page.locator('form[action$="/answered/forget"] button').click();
  await expect(page.locator('main [role="status"]')).toBeVisible();
  await page.goto('/ar/request');
  await expect(box(page)).toHaveValue('');
  await context.close();
  await desk.close();
});

test('in Chinese, who still files keeps words and photos, and is not asked again', async ({ browser }) => {
  const context = await openBrowser(browser, { locale: 'zh-CN', width: 390 });
  const page = await context.newPage();
  const text = '旧沙发旧床垫怎么扔？';
  await page.goto('/zh-CN/request');
  await box(page).fill(text);
  await goOn(page);
  await expect(page).toHaveURL(/\/request\/found/);
  await expect(page.locator('main h2').first()).toContainText('大件垃圾');
  await expectAccessible(page);
  await page.locator('form[action$="/request/found/save"] button').click();
  await expect(page).toHaveURL(/\/request\/photos/);
  await addPhoto(
    page,
    await sharp({ create: { width: 40, height: 40, channels: 3, background: 'teal' } })
      .jpeg()
      .toBuffer(),
  );
  await page.goto('/zh-CN/request');
  await expect(box(page)).toHaveValue(text);
  await goOn(page);
  await expect(page).not.toHaveURL(/\/request\/found/);
  await page.goto('/zh-CN/request/photos');
  await expect(page.locator('main img')).toHaveCount(1);
  await context.close();
});

test('in English an article that is only in Chinese is found and says so; what nothing answers is no dead end', async ({
  browser,
}) => {
  const context = await openBrowser(browser, { locale: 'en' });
  const page = await context.newPage();
  await page.goto('/en/knowledge?q=ETC');
  const hit = page.locator('.hits li').filter({ hasText: 'ETC' });
  await expect(hit.locator('h3')).toHaveAttribute('lang', 'zh-CN');
  await expect(hit).toContainText('This answer is in 简体中文');
  await expectAccessible(page);
  await page.goto('/en/knowledge');
  await expectAccessible(page);
  await page.goto(`/en/knowledge?q=zebra ${randomUUID().slice(0, 8)}`);
  await expect(page.locator('.hits')).toContainText('We found no answer');
  await expect(page.locator('main a[href="/en/request"]')).toBeVisible();
  await context.close();
});

test('in the chat an article answers the first question, and the talk ends there', async ({ browser }) => {
  const context = await openBrowser(browser, { locale: 'en', width: 390 });
  const page = await context.newPage();
  await page.goto('/en/chat');
  await page.locator('#composer textarea').fill('How do I book a sign language interpreter?');
  await page.locator('#composer textarea').press('Enter');
  const talk = page.locator('[data-messages]');
  await expect(talk).toContainText('Book a sign language interpreter');
  await page.locator('.choices-quick button').filter({ hasText: 'Yes, that is all' }).click();
  await expect(talk).toContainText('Write to me whenever you need something.');
  await expectAccessible(page);
  await context.close();
});

test('on the telephone staff see articles while they type, and count one as the answer without a request', async ({
  browser,
}) => {
  const context = await openBrowser(browser, { locale: 'en' });
  const page = await context.newPage();
  await signIn(page, 'en', 'agent');
  await page.goto('/en/desk/new');
  await box(page).fill('How much does a business licence cost?');
  const answer = page.locator('.spot-answers button[value="business-licence-application"]');
  await expect(answer).toBeVisible();
  await expectAccessible(page);
  await answer.click();
  await expect(page.locator('main [role="status"]').first()).toContainText('Counted as answered on the spot');
  await expect(box(page)).toHaveValue('How much does a business licence cost?');
  await expectAccessible(page);
  await context.close();
});
