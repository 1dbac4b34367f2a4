/** Danger to life comes before everything: said in the person's own language, rung on the desk, and with a way off the page. */
import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import {
  expectAccessible,
  expectAccessibleToo,
  fileRequest,
  goOn,
  openBrowser,
  openTicket,
  signIn,
} from './town';

const fire = 'هناك حريق في شقة جارتي في الطابق الثالث وهي عالقة مع أطفالها';
const fear = 'My husband beats me and has locked the door. I am afraid of him.';
const notice = (page: Page) => page.locator('.emergency-first');
const alarmOf = (page: Page, caseNumber: string) =>
  page.locator('aside.alarms li', { has: page.locator(`a[href$="/tickets/${caseNumber}"]`) });

/** The page that the exit leads to belongs to others: whatever it is, it is answered here. */
async function elsewhere(context: BrowserContext): Promise<void> {
  const home = new URL(process.env.SITE_URL ?? 'http://localhost:3000').origin;
  await context.route(
    (url) => url.origin !== home,
    (route) => route.fulfill({ contentType: 'text/html', body: '<title>Weather</title>' }),
  );
}

test('a fire told in Arabic on the Chinese site is answered in Arabic first, rings on every page of the desk and leads the queue until it is taken', async ({
  browser,
}) => {
  test.setTimeout(180_000);
  const street = await openBrowser(browser, { locale: 'zh-CN', hasScript: false, width: 390 });
  const citizen = await street.newPage();
  const filed = await fileRequest(citizen, 'zh-CN', {
    text: fire,
    place: '青石街 8 号',
    name: 'ليلى',
    phone: '138-0013-8021',
    email: 'layla@example.com',
    look: async (page) => {
      if (!page.url().includes('/request/photos')) return;
      await expect(notice(page)).toHaveAttribute('lang', 'ar');
      await expect(notice(page)).toHaveAttribute('dir', 'rtl');
      await expect(notice(page).locator('a[href="tel:119"]')).toBeInViewport();
      await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN');
      await expectAccessibleToo(browser, page);
    },
  });
  await street.close();

  const office = await openBrowser(browser, { locale: 'zh-CN' });
  const agent = await office.newPage();
  await signIn(agent, 'zh-CN', 'agent');
  for (const path of ['knowledge', 'matters', 'queue']) {
    await agent.goto(`/zh-CN/desk/${path}`);
    await expect(alarmOf(agent, filed.caseNumber)).toContainText('火灾或险情');
    await expect(alarmOf(agent, filed.caseNumber)).toBeInViewport();
  }
  await expectAccessible(agent);
  const rows = agent.locator('main tbody tr');
  await expect(rows.first()).toHaveAttribute('data-life', '');
  const order = await rows.evaluateAll((all) => all.map((row) => row.hasAttribute('data-life')));
  expect(order.lastIndexOf(true)).toBe(order.filter(Boolean).length - 1);
  await expect(agent.locator('main tr[data-life]', { hasText: filed.caseNumber.slice(6, 12) })).toBeVisible();

  await alarmOf(agent, filed.caseNumber).locator('button').click();
  await expect(alarmOf(agent, filed.caseNumber)).toHaveCount(0);
  await openTicket(agent, 'zh-CN', filed.caseNumber);
  await expect(agent.locator('main')).toContainText('接手');
  await expectAccessible(agent);
  await office.close();
});

test('violence at home is answered gently, and the way off the page forgets what was written, without a script too', async ({
  browser,
}) => {
  const context = await openBrowser(browser, { locale: 'en', hasScript: false, width: 390 });
  await elsewhere(context);
  const page = await context.newPage();
  await page.goto('/en/request');
  await page.locator('textarea[name="text"]').fill(fear);
  await goOn(page);
  await expect(notice(page)).toContainText('This is not your fault');
  await expect(notice(page).locator('a[href="tel:110"]').first()).toBeVisible();
  await expectAccessibleToo(browser, page);
  await page.locator('a[data-exit]').click();
  await expect(page).toHaveTitle('Weather');
  await page.goto('/en/request');
  await expect(page.locator('textarea[name="text"]')).toHaveValue('');
  await context.close();
});

test('in the chat the way off is always there, and pressing Esc three times takes it', async ({
  browser,
}) => {
  const context = await openBrowser(browser, { locale: 'en' });
  await elsewhere(context);
  const page = await context.newPage();
  await page.goto('/en/chat');
  await expect(page.locator('a[data-exit]')).toBeVisible();
  await page.locator('#composer textarea').fill(fear);
  await page.locator('#composer textarea').press('Enter');
  await expect(
    page.locator('[data-messages] > li[data-from="bot"]', { hasText: 'not your fault' }),
  ).toBeVisible();
  await expectAccessible(page);
  for (let press = 0; press < 3; press++) await page.keyboard.press('Escape');
  await expect(page).toHaveTitle('Weather');
  await page.goto('/en/chat');
  await expect(page.locator('main')).not.toContainText('My husband');
  await context.close();
});
