/** Every citizen page in every language: accessible, small, without a foreign script, and true to its language. */
import { expect, test } from '@playwright/test';
import { languages } from '../../locales/languages';
import { demo, expectAccessible, openBrowser, openCase } from './town';

const paths = ['', '/request', '/track', '/chat', '/knowledge', '/open', '/accessibility', '/privacy'];
const kilobyte = 1024;
/** HTML, styles and scripts, compressed, and how many requests a page may make. */
const budget = { bytes: 35 * kilobyte, requests: 7 };

for (const { code: locale, direction } of languages) {
  test(`all pages in ${locale} are accessible at 390 and 1280 pixels, also when something went wrong`, async ({
    browser,
  }) => {
    test.setTimeout(240_000);
    for (const width of [390, 1280]) {
      const context = await openBrowser(browser, { locale, width });
      const page = await context.newPage();
      const titles = new Set<string>();
      for (const path of [...paths, '/nothing-here']) {
        await page.goto(`/${locale}${path}`);
        await expect(page.locator('html')).toHaveAttribute('lang', locale);
        await expect(page.locator('html')).toHaveAttribute('dir', direction);
        await expect(page.locator('h1')).toHaveCount(1);
        titles.add(await page.title());
        await expectAccessible(page);
        const overflow = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect(overflow, `${path} at ${width}`).toBeLessThanOrEqual(0);
      }
      expect(titles.size).toBe(paths.length + 1);
      await page.goto(`/${locale}/request`);
      await page.locator('main form').last().locator('button').last().click();
      await expect(page.locator('[role="alert"], .error-summary').first()).toBeVisible();
      await expectAccessible(page);
      await openCase(page, locale, demo().sample);
      await expectAccessible(page);
      await context.close();
    }
  });
}

test('citizen pages run no script but our own file, and keep inside the byte budget', async ({
  request,
  browser,
}) => {
  test.setTimeout(120_000);
  for (const path of paths) {
    const context = await openBrowser(browser, { locale: 'zh-CN', width: 390 });
    const page = await context.newPage();
    const answers: string[] = [];
    let bytes = 0;
    page.on('response', (response) => void answers.push(response.url()));
    await page.goto(`/zh-CN${path}`, { waitUntil: 'networkidle' });
    for (const url of answers) {
      const sizes = await request.get(url, { headers: { 'accept-encoding': 'gzip' } });
      const type = sizes.headers()['content-type'] ?? '';
      if (/html|css|javascript/.test(type))
        bytes += Number(sizes.headers()['content-length'] ?? (await sizes.body()).length);
    }
    expect(answers.length, `requests of ${path}`).toBeLessThanOrEqual(budget.requests);
    expect(bytes, `bytes of ${path}`).toBeLessThanOrEqual(budget.bytes);
    expect(answers.every((url) => new URL(url).origin === new URL(page.url()).origin)).toBe(true);
    const html = await (await request.get(`/zh-CN${path}`)).text();
    const scripts = [...html.matchAll(/<script\b([^>]*)>/g)].map((match) => match[1] ?? '');
    expect(
      scripts.every(
        (attributes) => /src="\/(enhance|chat)\.js/.test(attributes) || /ld\+json/.test(attributes),
      ),
      path,
    ).toBe(true);
    expect(html).not.toMatch(/<template|hidden id="S:|\/_next\/static\/chunks\/[^"]*\.js/);
    await context.close();
  }
});

test('the policy of citizen pages allows no inline script and no foreign origin', async ({ request }) => {
  const answer = await request.get('/en');
  const policy = answer.headers()['content-security-policy'] ?? '';
  expect(policy).toContain("script-src 'self'");
  expect(policy).not.toContain('unsafe-inline');
  expect(policy).toContain("frame-ancestors 'none'");
  expect(answer.headers()['x-content-type-options']).toBe('nosniff');
  const desk = await request.get('/en/desk/sign-in');
  expect(desk.headers()['content-security-policy']).toMatch(/script-src 'nonce-[^']+' 'strict-dynamic'/);
});

test('a looked-at page sets no cookie, and a fixed page comes back as 304', async ({ request }) => {
  const first = await request.get('/ar');
  expect(first.headers()['set-cookie']).toBeUndefined();
  const again = await request.get('/ar', { headers: { 'if-none-match': first.headers().etag ?? '' } });
  expect(again.status()).toBe(304);
});

test('the first address speaks the language of the browser', async ({ request }) => {
  for (const [wish, locale] of [
    ['ar-EG,en;q=0.5', 'ar'],
    ['de,en-GB;q=0.8', 'en'],
    ['tlh', 'zh-CN'],
  ] as const) {
    const answer = await request.get('/', { headers: { 'accept-language': wish }, maxRedirects: 0 });
    expect(answer.headers().location).toMatch(new RegExp(`/${locale}$`));
  }
});

test("a form on a stranger's page is refused", async ({ request }) => {
  for (const path of ['/zh-CN/request/what/save', '/api/trpc/intake.submit']) {
    const answer = await request.post(path, {
      headers: { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' },
      form: { text: 'x' },
    });
    expect(answer.status()).toBe(403);
  }
});
