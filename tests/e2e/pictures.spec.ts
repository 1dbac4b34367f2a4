/**
 * The README's pictures, made by walking through the product. They are written into docs/pictures when PICTURES=1 is set, and looked at
 * (not kept) in every run: a picture of an empty or broken page would be noticed here first.
 */
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { demo, goOn, openBrowser, openTicket, signIn } from './town';

const folder = process.env.PICTURES ? 'docs/pictures' : 'test-results/pictures';

async function picture(page: Page, name: string): Promise<void> {
  const bytes = await page.screenshot({ path: join(folder, `${name}.png`) });
  // A blank page of this size packs into a few kilobytes.
  expect(bytes.length).toBeGreaterThan(20_000);
}

test('the home page invites to speak', async ({ browser }) => {
  const context = await openBrowser(browser, { locale: 'en', width: 390 });
  const page = await context.newPage();
  await page.goto('/en');
  await expect(page.locator('h1')).toBeVisible();
  await picture(page, 'home');
  await context.close();
});

test('the chat takes a request in as a talk, and ends with a case number', async ({ browser }) => {
  const context = await openBrowser(browser, { locale: 'en', width: 390 });
  const page = await context.newPage();
  await page.goto('/en/chat');
  const say = async (words: string) => {
    const before = await page.locator('main ol > li').count();
    await page.locator('main textarea').fill(words);
    await page.locator('main textarea').press('Enter');
    await expect.poll(() => page.locator('main ol > li').count()).toBeGreaterThan(before + 1);
  };
  await say('The street light in front of 12 Yinxing Road has been out for three nights.');
  await picture(page, 'chat');
  for (const words of ['Still file it', 'Outside 12 Yinxing Road', 'Stay anonymous', 'Send it']) {
    if (/\d{6} \d{6} \d/.test(await page.locator('main').innerHTML())) break;
    await say(words);
  }
  await expect(page.locator('main')).toContainText(/\d{6} \d{6} \d/);
  await context.close();
});

test('a question is answered before it is filed, and danger comes before everything', async ({ browser }) => {
  const context = await openBrowser(browser, { locale: 'en', width: 390 });
  const page = await context.newPage();
  const tell = async (words: string) => {
    await page.goto('/en/request');
    await page.locator('textarea[name="text"]').fill(words);
    await goOn(page);
  };
  await tell('How do I get a residence permit for my child?');
  await expect(page).toHaveURL(/\/request\/found/);
  await picture(page, 'answers');
  await tell('هناك حريق في شقة جارتي وهي عالقة مع أطفالها');
  await expect(page.locator('.emergency-first')).toHaveAttribute('lang', 'ar');
  await picture(page, 'danger');
  await context.close();
});

test('the desk shows a ticket with the person’s words, the moves that are possible and the history', async ({
  browser,
}) => {
  const context = await openBrowser(browser, { locale: 'en', width: 1280 });
  const page = await context.newPage();
  await signIn(page, 'en', 'dispatcher');
  await picture(page, 'queue');
  await openTicket(page, 'en', demo().sample.caseNumber);
  await picture(page, 'desk');
  await context.close();
});
