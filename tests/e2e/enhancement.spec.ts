/** What our one script adds: nothing typed is lost, nothing is sent twice, and people are told, not surprised. */
import { expect, type Page, test } from '@playwright/test';
import { expectAccessible, goOn, openBrowser } from './town';

const words = 'The street light in front of our house has been dark for three nights.';
const box = (page: Page) => page.locator('textarea[name="text"]');

test('words that were typed are still there after the tab was closed', async ({ browser }) => {
  const context = await openBrowser(browser, { locale: 'en' });
  const first = await context.newPage();
  await first.goto('/en/request');
  await box(first).fill(words);
  await first.close();
  const second = await context.newPage();
  await second.goto('/en/request');
  await expect(box(second)).toHaveValue(words);
  await context.close();
});

test('a second press while a form is on its way sends nothing', async ({ browser }) => {
  const context = await openBrowser(browser, { locale: 'en' });
  const page = await context.newPage();
  let sent = 0;
  page.on('request', (request) => {
    // The form itself; what the script asks while one types is another matter.
    if (request.method() === 'POST' && request.url().endsWith('/save')) sent += 1;
  });
  await page.goto('/en/request');
  await box(page).fill(words);
  const button = page.locator('main form').last().locator('button').last();
  await button.evaluate((element: HTMLButtonElement) => {
    element.click();
    element.click();
  });
  await expect(page).toHaveURL(/\/request\/photos/);
  expect(sent).toBe(1);
  await context.close();
});

test('someone who forgot to answer is led to the mistake and from there into the box', async ({
  browser,
}) => {
  const context = await openBrowser(browser, { locale: 'en' });
  const page = await context.newPage();
  await page.goto('/en/request');
  await goOn(page);
  await expect(page).toHaveTitle(/^Error:/);
  await expect(page.locator('.error-summary')).toBeFocused();
  await page.locator('.error-summary a').first().click();
  await expect(box(page)).toBeFocused();
  await context.close();
});

test('what is too long is counted in words and kept whole', async ({ browser }) => {
  const context = await openBrowser(browser, { locale: 'en' });
  const page = await context.newPage();
  await page.goto('/en/request');
  await box(page).fill('x'.repeat(5003));
  await expect(page.locator('.limit')).toHaveText(/too many: \W*3/);
  expect((await box(page).inputValue()).length).toBe(5003);
  await context.close();
});

test('answers that may help appear while typing, and danger gets its number at once', async ({ browser }) => {
  const context = await openBrowser(browser, { locale: 'zh-CN' });
  const page = await context.newPage();
  await page.goto('/zh-CN/request');
  await box(page).fill('我的身份证丢了，怎么补办？');
  await expect(page.locator('[data-suggests-list] a').first()).toBeVisible();
  await expectAccessible(page);
  await box(page).fill('着火了，楼上有人喊救命');
  await expect(page.locator('[data-suggests-emergency]')).toContainText('119');
  await context.close();
});

test('the list of languages closes with Escape, and the choice holds for the next visit', async ({
  browser,
}) => {
  const context = await openBrowser(browser, { locale: 'en' });
  const page = await context.newPage();
  await page.goto('/en/knowledge?q=card');
  const list = page.locator('.languages');
  await list.locator('summary').click();
  await page.keyboard.press('Escape');
  await expect(list).not.toHaveAttribute('open');
  await expect(list.locator('summary')).toBeFocused();
  await list.locator('summary').click();
  await list.locator('a[lang="ar"]').click();
  await expect(page).toHaveURL(/\/ar\/knowledge\?q=card$/);
  await page.goto('/');
  await expect(page).toHaveURL(/\/ar$/);
  await context.close();
});

test('a place is taken from the device only when its button is pressed', async ({ browser }) => {
  const context = await openBrowser(browser, { locale: 'en' });
  await context.grantPermissions(['geolocation']);
  await context.setGeolocation({ latitude: 30.1234567, longitude: 120.5, accuracy: 12 });
  const page = await context.newPage();
  await page.goto('/en/request');
  await box(page).fill(words);
  await goOn(page);
  await page.goto('/en/request/where');
  await expect(page.locator('[data-gps-lat]')).toHaveValue('');
  await page.locator('[data-gps] button').click();
  await expect(page.locator('[data-gps-lat]')).toHaveValue('30.12346');
  await expect(page.locator('[data-gps] [role="status"]')).toContainText('12');
  await context.close();
});
