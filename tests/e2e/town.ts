/**
 * The people of the stories: a citizen who files and follows, and the staff who answer. Everything goes through what they see; form
 * fields are found by their names, so that one story runs in every language.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { type Browser, type BrowserContext, expect, type Page } from '@playwright/test';

type Demo = { password: string; sample: { caseNumber: string; accessCode: string } };

export function demo(): Demo {
  return JSON.parse(readFileSync(join(process.env.DATA_DIR ?? '.data', 'demo.json'), 'utf8'));
}

export type Wishes = { locale: string; hasScript?: boolean; width?: number };

export async function openBrowser(
  browser: Browser,
  { locale, hasScript = true, width = 1280 }: Wishes,
): Promise<BrowserContext> {
  const context = await browser.newContext({
    locale,
    javaScriptEnabled: hasScript,
    viewport: { width, height: width < 500 ? 844 : 900 },
    reducedMotion: 'reduce',
  });
  // A page that reports an error to the console is broken, whatever it looks like.
  context.on('console', (message) => {
    if (message.type() === 'error' && !/status of 4\d\d/.test(message.text()))
      throw new Error(`Console: ${message.text()}`);
  });
  return context;
}

/**
 * Zero violations, best practice included. Our pages hold no foreign frame and no style of another origin: without the detours for those, and
 * without counting what passed, it takes a third of the time.
 */
export async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode(true)
    .options({ resultTypes: ['violations'], preload: false })
    .analyze();
  const said = violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`,
  );
  expect(said, page.url()).toEqual([]);
}

/** The same page for somebody who has scripts: axe itself does not run without them. */
export async function expectAccessibleToo(browser: Browser, page: Page): Promise<void> {
  const context = await browser.newContext({
    storageState: await page.context().storageState(),
    viewport: page.viewportSize(),
    reducedMotion: 'reduce',
  });
  const twin = await context.newPage();
  await twin.goto(page.url());
  await expectAccessible(twin);
  await context.close();
}

/** Sends the page's own form: the last button of the main part is the one that leads on. */
export async function goOn(page: Page): Promise<void> {
  await page.locator('main form').last().locator('button').last().click();
}

export async function choose(page: Page, name: string, value: string): Promise<void> {
  const input = page.locator(`input[name="${name}"][value="${value}"]`);
  // People press the words, which are part of the target.
  await page.locator(`label[for="${await input.getAttribute('id')}"]`).click();
  await expect(input).toBeChecked();
}

export type Filed = { caseNumber: string; accessCode: string };

type Request = {
  text: string;
  place: string;
  name: string;
  phone: string;
  email: string;
  photo?: Buffer;
  look?: (page: Page) => Promise<void>;
};

/** Words that an article answers are shown it first; whoever files goes on from there. */
export async function passAnswers(page: Page, look: (page: Page) => Promise<void> = async () => undefined) {
  await page.waitForURL(/\/request\/(found|photos)/);
  if (!page.url().includes('/request/found')) return;
  await look(page);
  await page.locator('form[action$="/request/found/save"] button').click();
}

/** Where others reported the like, people are asked whether it is the same; these have a matter of their own. */
export async function passNeighbours(
  page: Page,
  look: (page: Page) => Promise<void> = async () => undefined,
) {
  await page.waitForURL(/\/request\/(?!where)/);
  if (!page.url().includes('/request/nearby')) return;
  await look(page);
  await choose(page, 'joins', 'another');
  await goOn(page);
}

/** Files a request from the first page to the confirmation, one question after the other. */
export async function fileRequest(page: Page, locale: string, request: Request): Promise<Filed> {
  const look = request.look ?? (async () => undefined);
  await page.goto(`/${locale}`);
  await look(page);
  await page.locator(`main a[href="/${locale}/request"]`).first().click();
  await page.locator('textarea[name="text"]').fill(request.text);
  await look(page);
  await goOn(page);
  await passAnswers(page, look);
  await expect(page).toHaveURL(/\/request\/photos/);
  if (request.photo) await addPhoto(page, request.photo);
  await look(page);
  await goOn(page);
  await expect(page).toHaveURL(/\/request\/where/);
  await page.locator('textarea[name="placeText"]').fill(request.place);
  await look(page);
  await goOn(page);
  await passNeighbours(page, look);
  await expect(page).toHaveURL(/\/request\/kind/);
  await choose(page, 'requestType', 'help');
  await look(page);
  await goOn(page);
  await page.waitForURL(/\/request\/(details|who)/);
  if (page.url().includes('/request/details')) {
    // Questions of the category that nobody must answer.
    await look(page);
    await goOn(page);
  }
  await expect(page).toHaveURL(/\/request\/who/);
  await choose(page, 'identity', 'named');
  await look(page);
  await goOn(page);
  await expect(page).toHaveURL(/\/request\/contact/);
  await page.locator('input[name="name"]').fill(request.name);
  await page.locator('input[name="phone"]').fill(request.phone);
  await page.locator('input[name="email"]').fill(request.email);
  await look(page);
  await goOn(page);
  await expect(page).toHaveURL(/\/request\/needs/);
  await choose(page, 'accessNeeds', 'large-print');
  await look(page);
  await goOn(page);
  await expect(page).toHaveURL(/\/request\/check/);
  await expect(page.locator('main')).toContainText(request.text.slice(0, 20));
  await look(page);
  await goOn(page);
  await expect(page).toHaveURL(/\/request\/done/);
  await look(page);
  return readReceipt(page, locale);
}

export async function addPhoto(page: Page, photo: Buffer): Promise<void> {
  await page
    .locator('input[name="files"]')
    .setInputFiles({ name: 'photo.jpg', mimeType: 'image/jpeg', buffer: photo });
  await page.locator('button[name="next"]').first().click();
  await expect(page.locator('main img')).toHaveCount(1);
}

/** Number and code from the record that a person can save, after seeing both on the page itself. */
async function readReceipt(page: Page, locale: string): Promise<Filed> {
  const record = await (await page.request.get(`/${locale}/request/done/record`)).text();
  const shown = /\d{6} \d{6} \d/.exec(record)?.[0] ?? '';
  const accessCode = /(?<!\d)\d{6}(?!\d)/.exec(record.replaceAll(shown, ''))?.[0] ?? '';
  expect(shown).toMatch(/^\d{6} \d{6} \d$/);
  expect(accessCode).toMatch(/^\d{6}$/);
  await expect(page.locator('main')).toContainText(shown);
  await expect(page.locator('main')).toContainText(accessCode);
  return { caseNumber: shown.replaceAll(' ', ''), accessCode };
}

/** Opens one's case with number and code, as on a device that has never seen it. */
export async function openCase(page: Page, locale: string, { caseNumber, accessCode }: Filed): Promise<void> {
  await page.goto(`/${locale}/track`);
  await page
    .locator('main input[name="caseNumber"]')
    .fill(`${caseNumber.slice(0, 6)} ${caseNumber.slice(6, 12)} ${caseNumber.slice(12)}`);
  await page.locator('main input[name="accessCode"]').fill(accessCode);
  await goOn(page);
  await expect(page).toHaveURL(new RegExp(`/track/${caseNumber}`));
  // Number and code never stand in an address together.
  expect(page.url()).not.toContain(accessCode);
}

export async function signIn(page: Page, locale: string, username: string): Promise<void> {
  await page.goto(`/${locale}/desk`);
  await page.locator('input[name="username"]').fill(username);
  await page.locator('input[name="password"]').fill(demo().password);
  await page.locator('main form.stack button').first().click();
  await expect(page).toHaveURL(/\/desk\/queue/);
}

/** One move on the ticket's page: opens its form if it is folded, fills it and sends it. */
export async function makeMove(
  page: Page,
  move: string,
  fill: (form: ReturnType<Page['locator']>) => Promise<unknown> = async () => undefined,
) {
  const form = page.locator(`form.move:has(input[name="move"][value="${move}"])`);
  if (!(await form.locator('button').first().isVisible()))
    await page.locator('details', { has: form }).locator('summary').click();
  await fill(form);
  // The address stays the same, so it is the page's own loading that tells when the move was made.
  await Promise.all([page.waitForEvent('load'), form.locator('button').last().click()]);
}

export async function openTicket(page: Page, locale: string, caseNumber: string): Promise<void> {
  await page.goto(`/${locale}/desk/tickets/${caseNumber}`);
  await expect(page.locator('main')).toContainText(caseNumber.slice(6, 12));
}
