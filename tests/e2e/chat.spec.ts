/** The talk: nothing said is lost or said twice, keyboards and screen readers come first, and it all works as plain forms too. */
import { expect, type Page, test } from '@playwright/test';
import { expectAccessible, openBrowser } from './town';

const words = 'The street light outside 12 Lianhua Road has been dark for three nights.';
const box = (page: Page) => page.locator('#composer textarea');
const said = (page: Page, by: 'person' | 'bot') => page.locator(`[data-messages] > li[data-from="${by}"]`);
const quick = (page: Page) => page.locator('.choices-quick button');

async function openChat(page: Page): Promise<void> {
  await page.goto('/en/chat');
  await expect(said(page, 'bot')).toHaveCount(1);
}

async function say(page: Page, text: string): Promise<void> {
  await box(page).fill(text);
  await box(page).press('Enter');
  await expect(box(page)).toHaveValue('');
}

test('a request is made as a talk without JavaScript', async ({ browser }) => {
  const context = await openBrowser(browser, { locale: 'en', hasScript: false, width: 390 });
  const page = await context.newPage();
  await openChat(page);
  await box(page).fill(words);
  await page.locator('#composer button[type="submit"]').click();
  await expect(said(page, 'person')).toContainText(words);
  for (const answer of ['Still file it', 'Mine is another', 'Stay anonymous', 'Send it']) {
    const button = quick(page).filter({ hasText: answer });
    if (await button.count()) await button.click();
  }
  await expect(page.locator('main')).toContainText(/\d{6} \d{6} \d/);
  await context.close();
});

test('focus never falls off the page when an answer is pressed, and each message is announced once', async ({
  browser,
}) => {
  const context = await openBrowser(browser, { locale: 'en' });
  const page = await context.newPage();
  await openChat(page);
  await expectAccessible(page);
  await quick(page).first().focus();
  await page.evaluate(() => {
    const seen = window as unknown as { lost: number };
    seen.lost = 0;
    setInterval(() => {
      if (document.activeElement === document.body) seen.lost += 1;
    }, 10);
  });
  await page.keyboard.press('Enter');
  await expect(said(page, 'bot')).toHaveCount(2);
  await expect(box(page)).toBeFocused();
  expect(await page.evaluate(() => (window as unknown as { lost: number }).lost)).toBe(0);
  await expect(page.locator('[role="log"] > p')).toHaveCount(1);
  await expect(page.locator('[role="log"]')).toHaveCount(1);
  await expect(page.locator('main [role="status"]')).toHaveCount(1);
  expect(await page.locator('.chat-talk [aria-live], .chat-talk[aria-live]').count()).toBe(0);
  await expectAccessible(page);
  await context.close();
});

test('the Enter that chooses a Chinese candidate sends nothing', async ({ browser }) => {
  const context = await openBrowser(browser, { locale: 'zh-CN' });
  const page = await context.newPage();
  await openChat(page);
  await box(page).fill('路灯');
  await box(page).evaluate((area) => {
    const enter = { key: 'Enter', bubbles: true, cancelable: true };
    area.dispatchEvent(new KeyboardEvent('keydown', { ...enter, isComposing: true }));
    area.dispatchEvent(new KeyboardEvent('keydown', { ...enter, keyCode: 229 }));
  });
  await expect(box(page)).toHaveValue('路灯');
  await box(page).press('Shift+Enter');
  await expect(box(page)).toHaveValue('路灯\n');
  await expect(said(page, 'person')).toHaveCount(0);
  await context.close();
});

test('what could not be sent stays and is sent once when the line is back', async ({ browser }) => {
  const context = await openBrowser(browser, { locale: 'en', width: 390 });
  const page = await context.newPage();
  await openChat(page);
  await page.route('**/chat/say', (route) => route.fulfill({ status: 429 }));
  await say(page, words);
  await expect(page.locator('.is-unsent [role="alert"]')).toBeVisible();
  await expect(page.locator('.is-unsent')).toContainText(words);
  await expectAccessible(page);
  await page.unroute('**/chat/say');
  await page.locator('.is-unsent button').click();
  await expect(said(page, 'bot')).toHaveCount(2);
  await expect(page.locator('.message-person')).toHaveCount(1);
  await page.reload();
  await expect(said(page, 'person')).toHaveCount(1);
  await context.close();
});

test('two messages typed quickly arrive in order, and one form sent twice says it once', async ({
  browser,
}) => {
  const context = await openBrowser(browser, { locale: 'en' });
  const page = await context.newPage();
  await openChat(page);
  await say(page, words);
  await say(page, 'It is next to the school.');
  await expect(said(page, 'person')).toHaveCount(2);
  await expect(said(page, 'person').first()).toContainText(words);
  await box(page).fill('And the next one too.');
  await page.evaluate(() => {
    const form = document.querySelector<HTMLFormElement>('#composer');
    form?.requestSubmit();
    form?.requestSubmit();
  });
  await expect(said(page, 'person')).toHaveCount(3);
  await expect(said(page, 'bot')).toHaveCount(4);
  await page.reload();
  await expect(said(page, 'person')).toHaveCount(3);
  await context.close();
});

test('the talk can be kept, says that the assistant is a machine, and can be started again', async ({
  browser,
}) => {
  const context = await openBrowser(browser, { locale: 'en' });
  const page = await context.newPage();
  await openChat(page);
  await say(page, words);
  await expect(said(page, 'bot')).toHaveCount(2);
  const kept = await (await page.request.get('/en/chat/transcript')).text();
  expect(kept).toContain(words);
  expect(kept).toContain('Assistant (AI)');
  await expect(page.locator('.chat-bar a[href="tel:12345"]')).toBeVisible();
  await page.locator('.chat-more summary').click();
  await page.locator('form[action$="/chat/leave"] button').click();
  await expect(said(page, 'person')).toHaveCount(0);
  await context.close();
});

test('what is said in one window is there in the other, without anybody asking for it', async ({
  browser,
}) => {
  const context = await openBrowser(browser, { locale: 'en' });
  const [first, second] = [await context.newPage(), await context.newPage()];
  await openChat(first);
  await say(first, words);
  await expect(said(first, 'bot')).toHaveCount(2);
  await second.goto('/en/chat');
  await expect(said(second, 'person')).toHaveCount(1);
  await say(first, 'It is next to the school.');
  await second.bringToFront();
  await expect(said(second, 'person')).toHaveCount(2);
  await expect(said(second, 'bot')).toHaveCount(3);
  // Heard once each, and only what is new since the page was opened.
  await expect(second.locator('[role="log"] > p')).toHaveCount(1);
  await context.close();
});

test('news come also where the network cuts long answers', async ({ browser }) => {
  const context = await openBrowser(browser, { locale: 'en' });
  const [first, second] = [await context.newPage(), await context.newPage()];
  await openChat(first);
  await say(first, words);
  await expect(said(first, 'bot')).toHaveCount(2);
  let asked = 0;
  await second.route('**/api/chat/events**', (route) => {
    if (!route.request().headers().accept?.includes('json')) return route.fulfill({ status: 429 });
    asked += 1;
    return route.continue();
  });
  await second.goto('/en/chat');
  await say(first, 'It is next to the school.');
  await second.bringToFront();
  await expect(said(second, 'person')).toHaveCount(2);
  await expect(said(second, 'bot')).toHaveCount(3);
  expect(asked).toBeGreaterThan(0);
  await context.close();
});

/** Gives whatever answer leads on, until there is a receipt. */
async function goThrough(page: Page): Promise<void> {
  const onward = /^(Send it|Send a request|Mine is another|Give my name|Skip)$/;
  for (let turn = 0; turn < 8 && (await page.locator('.card-receipt').count()) === 0; turn += 1) {
    const before = await said(page, 'bot').count();
    await quick(page).filter({ hasText: onward }).first().click();
    await expect(said(page, 'bot')).toHaveCount(before + 1);
  }
}

test('a request ends in a receipt with its number, also heard, and the number opens the case', async ({
  browser,
}) => {
  const context = await openBrowser(browser, { locale: 'en', width: 390 });
  const page = await context.newPage();
  await openChat(page);
  await say(page, words);
  await expect(said(page, 'bot')).toHaveCount(2);
  await goThrough(page);
  const receipt = page.locator('.card-receipt');
  await expect(receipt).toContainText(/\d{6} \d{6} \d/);
  await expectAccessible(page);
  const shown = /\d{6} \d{6} \d/.exec((await receipt.textContent()) ?? '')?.[0] ?? 'none';
  await expect(page.locator('[role="log"] > p').last()).toContainText(shown);
  await say(page, shown);
  const card = page.locator('.card-case').last();
  await expect(card).toContainText(shown);
  await expect(card.locator('a')).toHaveAttribute('href', `/en/track/${shown.replaceAll(' ', '')}`);
  await expect(page.locator('.day')).toHaveCount(1);
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(overflow).toBeLessThanOrEqual(0);
  await context.close();
});

test('photos that were chosen are seen, can be taken out again, and go along with the words', async ({
  browser,
}) => {
  const context = await openBrowser(browser, { locale: 'en' });
  const page = await context.newPage();
  await openChat(page);
  const picture = await page.screenshot();
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.locator('[data-photos] summary').click(),
  ]);
  const file = (name: string) => ({ name, mimeType: 'image/png', buffer: picture });
  await chooser.setFiles([file('lamp.png'), file('cat.png')]);
  await expect(page.locator('[data-chosen] img')).toHaveCount(2);
  await page.getByRole('button', { name: 'Remove cat.png' }).click();
  await expect(box(page)).toBeFocused();
  await expect(page.locator('[data-chosen] li')).toHaveText([/lamp\.png/]);
  await expectAccessible(page);
  await say(page, words);
  await expect(said(page, 'person')).toHaveCount(2);
  await expect(page.locator('[data-chosen]')).toBeHidden();
  await context.close();
});

test('what cannot be taken is said in words, and the words go back into the box', async ({ browser }) => {
  const context = await openBrowser(browser, { locale: 'en' });
  const page = await context.newPage();
  await openChat(page);
  const long = 'x'.repeat(5_001);
  await box(page).fill(long);
  await box(page).press('Enter');
  await expect(page.locator('.is-unsent [role="alert"]')).toContainText('5');
  await expect(box(page)).toHaveValue(long);
  await expect(said(page, 'person')).toHaveCount(0);
  await context.close();
});

test('keyboards reach everything, and Escape closes what was opened', async ({ browser }) => {
  const context = await openBrowser(browser, { locale: 'en' });
  const page = await context.newPage();
  await openChat(page);
  await say(page, words);
  await expect(said(page, 'bot')).toHaveCount(2);
  const more = page.locator('.chat-more');
  await more.locator('summary').focus();
  await page.keyboard.press('Enter');
  await expect(more.locator('a')).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press('Tab');
  await expect(more.locator('a')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(more).not.toHaveAttribute('open');
  await expect(more.locator('summary')).toBeFocused();
  const small = await page.locator('.chat :is(a, button, summary):visible').evaluateAll((all) =>
    all
      .filter((part) => !part.closest('.message-text'))
      .map((part) => ({ text: part.textContent, ...part.getBoundingClientRect().toJSON() }))
      .filter(({ width, height }) => width < 44 || height < 44),
  );
  expect(small).toEqual([]);
  await context.close();
});

test('without a line there is a page of ours, and nothing of a person is kept for it', async ({
  browser,
}) => {
  // Browsers write to their console that they are offline, so nobody listens there.
  const context = await browser.newContext({ locale: 'en', reducedMotion: 'reduce' });
  const page = await context.newPage();
  await openChat(page);
  await say(page, words);
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  const kept = await page.evaluate(async () => {
    const names = await caches.keys();
    const all = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return all.flat().map(({ url }) => new URL(url).pathname);
  });
  expect(kept.filter((path) => !path.startsWith('/_next/static/')).sort()).toEqual([
    '/ar/problem/offline',
    '/en/problem/offline',
    '/zh-CN/problem/offline',
  ]);
  await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true);
  await context.setOffline(true);
  await page.goto('/en/track');
  await expect(page.locator('h1')).toHaveText('You are not connected');
  await expectAccessible(page);
  await context.close();
});

test('in a very low window the composer leaves two thirds to what was said', async ({ browser }) => {
  const context = await openBrowser(browser, { locale: 'en', width: 320 });
  const page = await context.newPage();
  await page.setViewportSize({ width: 320, height: 256 });
  await openChat(page);
  const size = await page.locator('#composer').boundingBox();
  expect(size?.height).toBeLessThanOrEqual(256 / 3);
  await context.close();
});
