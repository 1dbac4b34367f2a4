/** The chat in the page of another site, in a browser that keeps no cookies of third parties: one script tag, nothing else. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Browser, expect, type FrameLocator, type Page, test } from '@playwright/test';
import config from '../../playwright.config';

const site = process.env.SITE_URL ?? 'http://localhost:3000';
/** The only site that may (server/launch/test-site), and one that may not. Cookies and storage of `localhost` are not theirs. */
const other = process.env.EMBED_SITES ?? 'http://127.0.0.1:4321';
let stranger = '';
const words = 'The street light outside 12 Guihua Road has been dark for three nights.';

type Visit = { at?: string; lang?: string };

/** A page of the other site whose own policy allows our script and our frame and nothing more: no inline style, no eval. */
function portal(request: IncomingMessage, response: ServerResponse): void {
  const lang = (request.url ?? '/').slice(1);
  response.writeHead(200, {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': `default-src 'none'; script-src ${site}; frame-src ${site}; style-src 'none'`,
  });
  response.end(`<!doctype html><html lang="${lang}"><title>Portal</title><h1>Portal</h1><a href="#">A link</a>
    <script src="${site}/embed.js" data-lang="${lang}" async></script></html>`);
}

const { launchOptions } = config.use ?? {};
/** As browsers are: no cookies of third parties, storage kept apart for each site (Playwright's own switches, the later of which wins, turn that off). */
const asBrowsersAre = ['--test-third-party-cookie-phaseout', '--disable-features=HttpsUpgrades'];
test.use({
  launchOptions: { ...launchOptions, args: [...(launchOptions?.args ?? []), ...asBrowsersAre] },
});

const servers: Server[] = [];

test.beforeAll(async () => {
  const listen = (port: number) =>
    new Promise<number>((resolve) => {
      const server = createServer(portal).listen(port, '127.0.0.1', () =>
        resolve((server.address() as AddressInfo).port),
      );
      servers.push(server);
    });
  await listen(Number(new URL(other).port));
  stranger = `http://127.0.0.1:${await listen(0)}`;
});

test.afterAll(() => {
  for (const server of servers) server.close();
});

async function openPortal(browser: Browser, { at = other, lang = 'en' }: Visit): Promise<Page> {
  const context = await browser.newContext({ locale: 'en', reducedMotion: 'reduce' });
  const page = await context.newPage();
  page.on('pageerror', (error) => {
    throw error;
  });
  await page.goto(`${at}/${lang}`);
  return page;
}

const opener = (page: Page) => page.locator('huying-chat button');
const chatIn = (page: Page): FrameLocator => page.frameLocator('huying-chat iframe');

test('a person talks to the city without leaving the other site, and no cookie is set', async ({
  browser,
}) => {
  const page = await openPortal(browser, {});
  await expect(opener(page)).toHaveText('Chat with 12345');
  await expect(opener(page)).toHaveAttribute('aria-expanded', 'false');
  // Nothing of the chat is loaded before somebody wants it.
  await expect(page.locator('huying-chat iframe')).not.toHaveAttribute('src');
  await opener(page).click();
  const chat = chatIn(page);
  const box = chat.locator('#composer textarea');
  await expect(box).toBeFocused();
  await box.fill(words);
  await box.press('Enter');
  await expect(chat.locator('[data-messages] > li[data-from="bot"]')).toHaveCount(2);
  await expect(chat.locator('[data-messages] > li[data-from="person"]')).toContainText(words);
  const frame = page.frames().find((one) => one.url().includes('/chat?embed'));
  const kept = await frame?.evaluate(() => {
    // biome-ignore lint/suspicious/noDocumentCookie: shows that the browser refuses it here
    document.cookie = 'third=party; SameSite=None; Secure; Path=/';
    return document.cookie;
  });
  expect(kept).toBe('');
  expect(await page.context().cookies()).toEqual([]);
  await page.reload();
  await opener(page).click();
  await expect(chatIn(page).locator('[data-messages] > li[data-from="person"]')).toContainText(words);
  // What was said before is not said again to those who listen.
  await expect(chatIn(page).locator('[role="log"] > p')).toHaveCount(0);
  await page.context().close();
});

test('where even storage is forbidden, the talk lasts as long as the page', async ({ browser }) => {
  const page = await openPortal(browser, {});
  await page.context().addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('Access is denied for this document.', 'SecurityError');
      },
    });
  });
  await page.reload();
  await opener(page).click();
  const box = chatIn(page).locator('#composer textarea');
  for (const [order, text] of [words, 'It is next to the school.'].entries()) {
    await box.fill(text);
    await box.press('Enter');
    await expect(chatIn(page).locator('[data-messages] > li[data-from="person"]')).toHaveCount(order + 1);
  }
  await page.context().close();
});

test('keyboards open and close it, and focus comes back to the button', async ({ browser }) => {
  const page = await openPortal(browser, { lang: 'ar' });
  await opener(page).focus();
  await page.keyboard.press('Enter');
  await expect(chatIn(page).locator('#composer textarea')).toBeFocused();
  await expect(page.locator('huying-chat')).toHaveAttribute('dir', 'rtl');
  await expect(opener(page)).toHaveAttribute('aria-expanded', 'true');
  await page.keyboard.press('Escape');
  await expect(page.locator('huying-chat iframe')).toBeHidden();
  await expect(opener(page)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(chatIn(page).locator('#composer textarea')).toBeFocused();
  await chatIn(page).locator('[data-close]').click();
  await expect(opener(page)).toBeFocused();
  await page.context().close();
});

test('it fills a telephone, leads to our pages beside, and can be begun anew', async ({ browser }) => {
  const page = await openPortal(browser, {});
  await page.setViewportSize({ width: 390, height: 700 });
  await opener(page).click();
  const chat = chatIn(page);
  await chat.locator('#composer textarea').fill('How do I replace a lost ID card?');
  await chat.locator('#composer textarea').press('Enter');
  const size = await page.locator('huying-chat iframe').boundingBox();
  expect([size?.width, size?.height]).toEqual([390, 700]);
  const [article] = await Promise.all([
    page.context().waitForEvent('page'),
    chat.locator('.card-article a').first().click(),
  ]);
  await expect(article).toHaveURL(/\/en\/knowledge\//);
  await chat.locator('.chat-more summary').click();
  await chat.locator('[data-leave] button').click();
  await expect(chat.locator('[data-messages] > li[data-from="person"]')).toHaveCount(0);
  await page.context().close();
});

test('a site that nobody allowed cannot show it, and no other page of ours stands in a frame', async ({
  browser,
  request,
}) => {
  const page = await openPortal(browser, { at: stranger });
  const refused = page.waitForEvent('console', (message) => /frame-ancestors/.test(message.text()));
  await opener(page).click();
  await refused;
  await page.context().close();
  const allowed = await request.get('/en/chat?embed');
  expect(allowed.headers()['content-security-policy']).toContain(`frame-ancestors ${other};`);
  expect(allowed.headers()['x-frame-options']).toBeUndefined();
  for (const path of ['/en/chat', '/en/track?embed', '/en', '/en/chat/say?embed', '/en/desk/sign-in?embed']) {
    const answer = await request.get(path);
    expect(answer.headers()['content-security-policy'] ?? "frame-ancestors 'none'", path).toContain(
      "frame-ancestors 'none'",
    );
    expect(answer.headers()['x-frame-options'], path).toBe('DENY');
  }
});

test('the frame listens to sites that may show it and to nobody else', async ({ browser }) => {
  const page = await openPortal(browser, {});
  await opener(page).click();
  await expect(chatIn(page).locator('#composer textarea')).toBeFocused();
  // Another window's words, and our own words sent by somebody else, do nothing.
  await page.evaluate(() => window.postMessage({ huying: 'close' }, '*'));
  await expect(page.locator('huying-chat iframe')).toBeVisible();
  await page.context().close();
});

test('the script that other sites load is small, for everybody, and writes no inline style', async ({
  request,
}) => {
  const answer = await request.get('/embed.js');
  expect((await answer.body()).length).toBeLessThanOrEqual(4_096);
  expect(answer.headers()['cross-origin-resource-policy']).toBe('cross-origin');
  expect(await answer.text()).not.toMatch(/\.style\b|setAttribute\("style"|eval\(|new Function/);
});
