/** "My cases": in by a link from a chat or by a passkey, everything of one's own in one place, and out again without a trace. */
import { type Browser, type BrowserContext, expect, type Page, test } from '@playwright/test';
import { expectAccessible, type Filed, goOn, openBrowser, openCase } from './town';

type Town = { locale: string; page: Page; mine: string };

/** The same page as seen with a script, which the checking tool needs. */
async function expectAccessibleTo(browser: Browser, page: Page, locale: string): Promise<void> {
  const context = await openBrowser(browser, { locale, width: 390 });
  await context.addCookies(await page.context().cookies());
  const twin = await context.newPage();
  await twin.goto(page.url());
  await expectAccessible(twin);
  await context.close();
}

const said = (page: Page) => page.locator('[data-messages] > li[data-from="bot"]');

async function say({ page }: Town, text: string): Promise<void> {
  const before = await said(page).count();
  await page.locator('#composer textarea').fill(text);
  await page.locator('#composer button[type="submit"]').click();
  await expect(said(page)).toHaveCount(before + 1);
}

async function press({ page }: Town, name: string): Promise<void> {
  const before = await said(page).count();
  await page.locator(`.choices-quick button[value$=":${name}"]`).last().click();
  await expect(said(page)).toHaveCount(before + 1);
}

/** Files a request as a talk, with a name to come back to; answers its number and code. */
async function fileInChat(town: Town, text: string): Promise<Filed> {
  const { page, locale } = town;
  await page.goto(`/${locale}/chat`);
  await say(town, text);
  for (const name of ['file', 'skip', 'another', 'confidential'])
    if (await page.locator(`.choices-quick button[value$=":${name}"]`).count()) await press(town, name);
  await say(town, '138 0013 8000');
  await press(town, 'send');
  const words = ((await said(page).last().textContent()) ?? '').replace(/[\u2066-\u2069\u200e\u200f]/g, '');
  const caseNumber = /\d{6} \d{6} \d/.exec(words)?.[0] ?? '';
  const accessCode = /(?<!\d)\d{6}(?!\d)/.exec(words.replace(caseNumber, ''))?.[0] ?? '';
  return { caseNumber: caseNumber.replaceAll(' ', ''), accessCode };
}

/** The link that the bot gives, opened twice before the button is pressed, as mail programs and previews do. */
async function enterFromChat(town: Town, look: () => Promise<void>): Promise<void> {
  const { page, locale } = town;
  await page.goto(`/${locale}/chat`);
  await say(town, town.mine);
  const link = page.locator(`[data-messages] a[href*="/${locale}/my/enter/"]`).last();
  const url = new URL((await link.getAttribute('href')) ?? '');
  await page.request.get(url.pathname);
  await page.goto(url.pathname);
  await look();
  await goOn(page);
  await expect(page).toHaveURL(new RegExp(`/${locale}/my$`));
}

const ownPages = ['channels', 'looked', 'passkeys', 'record', 'erase', 'erase/confirm'];

test('without JavaScript, in Arabic on a phone: sign in by a link, look at everything, sign out', async ({
  browser,
}) => {
  const context = await openBrowser(browser, { locale: 'ar', hasScript: false, width: 390 });
  const page = await context.newPage();
  const town = { locale: 'ar', page, mine: 'طلباتي' };
  const filed = await fileInChat(
    town,
    'مصباح الشارع أمام المنزل رقم 12 في شارع السعادة لا يعمل منذ ثلاثة أيام.',
  );
  const look = () => expectAccessibleTo(browser, page, 'ar');
  await enterFromChat(town, look);
  await look();
  await expect(page.locator('.own-case')).toHaveCount(1);
  await page.locator('.own-case a').click();
  await expect(page).toHaveURL(new RegExp(`/ar/track/${filed.caseNumber}`));
  await expect(page.locator('main')).toContainText('مصباح الشارع');
  for (const own of ownPages) {
    await page.goto(`/ar/my/${own}`);
    await expect(page).toHaveURL(new RegExp(`/ar/my/${own}$`));
    await expectAccessibleTo(browser, page, 'ar');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  }
  await page.goto('/ar/my/channels');
  await page.locator('form[action$="/channels/code"] button').click();
  await expect(page.locator('.panel-number')).toContainText(/\d{6}/);
  await page.locator('form:has(input[value="off"]) button').click();
  await expect(page.locator('form:has(input[value="on"])')).toHaveCount(1);
  await expectAccessibleTo(browser, page, 'ar');
  const record = await (await page.request.get('/ar/my/record/file')).json();
  expect(record.cases[0].caseNumber).toBe(filed.caseNumber);
  await page.goto('/ar/my');
  await page.locator('form[action$="/my/leave"] button').first().click();
  await expect(page.locator('input[name="email"]')).toBeVisible();
  await page.goto('/ar/my/channels');
  await expect(page).toHaveURL(/\/ar\/my$/);
  await context.close();
});

/** A device with a fingerprint reader, as the browser's own tools make one. */
async function giveFingerprint(context: BrowserContext, page: Page): Promise<void> {
  const session = await context.newCDPSession(page);
  await session.send('WebAuthn.enable');
  await session.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
}

test('with a passkey: made once, used to come back, and gone with everything else when the person erases', async ({
  browser,
}) => {
  const context = await openBrowser(browser, { locale: 'zh-CN' });
  const page = await context.newPage();
  await giveFingerprint(context, page);
  const town = { locale: 'zh-CN', page, mine: '我的诉求' };
  const filed = await fileInChat(town, '幸福路12号门前的路灯三天不亮了，晚上很黑。');
  await enterFromChat(town, () => expectAccessible(page));
  await expectAccessible(page);
  await page.goto('/zh-CN/my/passkeys');
  await page.locator('form[data-passkey="add"] button').click();
  await expect(page.locator('.own-channel')).toHaveCount(1);
  await expectAccessible(page);
  await page.goto('/zh-CN/my');
  await page.locator('form[action$="/my/leave"] button').first().click();
  await expectAccessible(page);
  await page.locator('form[data-passkey="sign-in"] button').click();
  await expect(page.locator('.own-case')).toHaveCount(1);
  for (const own of ownPages) {
    await page.goto(`/zh-CN/my/${own}`);
    await expectAccessible(page);
  }
  await goOn(page);
  await expect(page.locator('.error-summary')).toBeVisible();
  await page.locator('label[for="confirmed"]').click();
  await goOn(page);
  await expect(page).toHaveURL(/\/my\/erased/);
  await expectAccessible(page);
  await page.goto('/zh-CN/my');
  await page.locator('form[data-passkey="sign-in"] button').click();
  await expect(page.locator('.error-summary')).toBeVisible();
  await openCase(page, 'zh-CN', filed);
  await expect(page.locator('main')).toContainText('路灯三天不亮');
  await context.close();
});

test('a code for a mailbox that nobody knows is asked for in the same words, and a wrong one is said so', async ({
  browser,
}) => {
  const context = await openBrowser(browser, { locale: 'en', hasScript: false, width: 390 });
  const page = await context.newPage();
  await page.goto('/en/track');
  await page.locator('main a[href="/en/my"]').click();
  await expectAccessibleTo(browser, page, 'en');
  await page.locator('form:has(input[name="email"]) button').click();
  await expect(page.locator('.error-summary')).toBeVisible();
  await expectAccessibleTo(browser, page, 'en');
  await page.locator('input[name="email"]').fill(`nobody.${Date.now()}@example.org`);
  await page.locator('form:has(input[name="email"]) button').click();
  await expect(page).toHaveURL(/\/en\/my\/code/);
  expect(page.url()).not.toContain('nobody');
  await expectAccessibleTo(browser, page, 'en');
  await page.locator('input[name="code"]').fill('123 456');
  await page.locator('form:has(input[name="code"]) button').click();
  await expect(page.locator('.error-summary')).toBeVisible();
  await expectAccessibleTo(browser, page, 'en');
  await page.goto('/en/link/not-a-link');
  await expectAccessibleTo(browser, page, 'en');
  await expect(page.locator('main a[href="/en/my"]')).toBeVisible();
  await context.close();
});

test('whoever leaves our pages at once leaves nobody signed in on the device, and nothing typed', async ({
  context,
  baseURL,
}) => {
  const names = ['huying-me', 'huying-outcome', 'huying-cases', 'huying-draft', 'huying-chat'];
  await context.addCookies(names.map((name) => ({ name, value: 'something', url: baseURL ?? '' })));
  await context.request.get('/en/leave', { maxRedirects: 0 });
  const left = (await context.cookies()).map(({ name }) => name);
  expect(left.filter((name) => names.includes(name))).toEqual([]);
});
