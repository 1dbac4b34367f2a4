/** A supervisor sees what rises in the city, reads the letters behind it, and says that it is known. */
import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import { expectAccessible, openBrowser, signIn } from './town';

test.describe.configure({ mode: 'serial' });
let context: BrowserContext;
test.afterEach(() => context.close());

const topic = (page: Page) => page.locator('article', { hasText: '芦荻路' });

for (const { locale, title, usually, width } of [
  { locale: 'zh-CN', title: '热点预警', usually: '24 小时内 9 件，平常没有', width: 1280 },
  { locale: 'en', title: 'Early warnings', usually: '9 letters in 24 hours, usually none', width: 390 },
]) {
  test(`what rises in one street is read with its letters and its past (${locale})`, async ({ browser }) => {
    context = await openBrowser(browser, { locale, width });
    const page = await context.newPage();
    await signIn(page, locale, 'analyst');
    await page.locator(`.bar-places a[href="/${locale}/desk/warnings"]`).click();
    await expect(page.locator('h1')).toHaveText(title);
    await expect(topic(page)).toContainText(usually);
    await expect(topic(page).locator('.rise-words')).toContainText('自来水');
    await expectAccessible(page);
    // An analyst studies warnings; to see to them is for others.
    await expect(topic(page).locator('form')).toHaveCount(0);
    await topic(page).locator('.rise-weeks summary').click();
    await expect(topic(page).locator('.rise-table tr').last()).toContainText('9');
    await topic(page).locator('h3 a').click();
    await expect(page.locator('.rise-letters li')).toHaveCount(9);
    await expect(page.locator('main')).not.toContainText('1540003');
    await expectAccessible(page);
    await page.locator('.rise-letters a').first().click();
    await expect(page).toHaveURL(/\/desk\/tickets\/\d{13}/);
    await expect(page.locator('main')).toContainText('芦荻路');
  });
}

test('a new warning stands beside the menu until a supervisor says that it is known', async ({ browser }) => {
  context = await openBrowser(browser, { locale: 'en' });
  const page = await context.newPage();
  await signIn(page, 'en', 'supervisor');
  await expect(page.locator('.bar-count')).toBeVisible();
  await page.goto('/en/desk/warnings');
  await topic(page).locator('form button').click();
  await expect(topic(page).locator('form')).toHaveCount(0);
  await expect(topic(page)).toContainText('Seen');
  await topic(page).locator('h3 a').click();
  await page.locator('main form.stack button').click();
  await expect(page.locator('main')).toContainText('Please choose why it can be closed.');
  await expectAccessible(page);
});
