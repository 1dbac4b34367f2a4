/** A person instead of the machine: somebody asks for one on the web chat, an agent takes the talk, both write, and it goes back. */
import { type Browser, expect, type Page, test } from '@playwright/test';
import { expectAccessible, openBrowser, signIn } from './town';

// Who takes talks is a fact about the whole town: the story of nobody being there comes first, then that of somebody.
test.describe.configure({ mode: 'serial' });

const matter = `The street light outside ${Date.now() % 100_000} Xingfu Road has been dark for three nights.`;
const said = (page: Page, by: 'person' | 'bot' | 'staff') =>
  page.locator(`[data-messages] > li[data-from="${by}"]`);

async function say(page: Page, text: string): Promise<void> {
  const box = page.locator('#composer textarea');
  await box.fill(text);
  await box.press('Enter');
  await expect(said(page, 'person').filter({ hasText: text }).last()).toBeVisible();
}

async function citizen(browser: Browser): Promise<Page> {
  const context = await openBrowser(browser, { locale: 'en', width: 390 });
  const page = await context.newPage();
  await page.goto('/en/chat');
  return page;
}

/** On or off, whatever the hour. */
async function takeTalks(page: Page, wish: 'on' | 'off'): Promise<void> {
  await page.goto('/en/desk/talks');
  const button = page.locator(`button[name="wants"][value="${wish}"]`);
  if (!(await button.count())) return;
  await Promise.all([page.waitForEvent('load'), button.click()]);
  await expect(page.locator(`button[name="wants"][value="${wish === 'on' ? 'off' : 'on'}"]`)).toBeVisible();
}

async function agent(browser: Browser, username: string): Promise<Page> {
  const context = await openBrowser(browser, { locale: 'en' });
  const page = await context.newPage();
  await signIn(page, 'en', username);
  return page;
}

test('nobody is there: the words become a case, with number and code', async ({ browser }) => {
  const desk = await agent(browser, 'agent');
  await takeTalks(desk, 'off');
  const page = await citizen(browser);
  await say(page, 'talk to a person');
  await expect(said(page, 'bot').last()).toContainText('what it is about');
  await say(page, matter);
  await expect(said(page, 'bot').last()).toContainText(/Case number.*\d{6} \d{6} \d/s);
  await expect(said(page, 'bot').last()).toContainText(/Access code.*\d{6}/s);
  await page.context().close();
  await desk.context().close();
});

test('an agent takes a talk, both write, a second agent is told, and the assistant goes on', async ({
  browser,
}) => {
  test.slow();
  const [desk, second] = [await agent(browser, 'agent'), await agent(browser, 'supervisor')];
  await takeTalks(desk, 'on');
  await expectAccessible(desk);
  const page = await citizen(browser);
  await say(page, matter);
  await say(page, 'talk to a person');
  await expect(said(page, 'bot').last()).toContainText('It takes about');

  // The list comes up to date by itself.
  const row = desk.locator('tr', { hasText: matter });
  await expect(row).toBeVisible();
  await second.goto('/en/desk/talks');
  await row.locator('button[data-take]').click();
  await expect(desk).toHaveURL(/\/desk\/talks\/[0-9a-f-]{36}/);
  // A row never vanishes under a hand; a press that came a moment too late is answered in words.
  await expect(second.locator('tr', { hasText: matter })).toContainText('Taken or ended');
  const conversationId = desk.url().split('/').at(-1) ?? '';
  const late = await second.request.post('/en/desk/talks/take', { form: { conversationId } });
  expect(await late.text()).toContain('A colleague already has');
  await second.goto(desk.url());
  await expect(second.locator('.line')).toHaveCount(0);
  await takeTalks(second, 'off');

  await expect(desk.locator('.line-person').first()).toContainText(matter);
  await expectAccessible(desk);
  const box = desk.locator('#talk-text');
  await box.press('/');
  await desk.keyboard.type('where');
  await desk.keyboard.press('Enter');
  await expect(box).toHaveValue(/Where exactly is it/);
  await box.press('Control+Enter');
  await expect(box).toHaveValue('');
  await expect(box).toBeFocused();
  await expect(desk.locator('.line-staff')).toHaveCount(1);
  await expect(said(page, 'staff')).toContainText('Where exactly is it', { timeout: 45_000 });

  const heard = await said(page, 'bot').count();
  await say(page, 'Right at the school gate');
  await expect(desk.locator('.line-person').last()).toContainText('Right at the school gate');
  await expect(said(page, 'bot')).toHaveCount(heard);

  await desk.locator('summary', { hasText: 'Hand back' }).click();
  await desk.locator('form[action$="/back"] button').click();
  await expect(desk).toHaveURL(/\/desk\/talks$/);
  await expect(said(page, 'bot').last()).toContainText('automatic assistant again', { timeout: 45_000 });
  await say(page, 'continue');
  await expect(said(page, 'bot')).toHaveCount(heard + 2);

  await takeTalks(desk, 'off');
  for (const one of [page, desk, second]) await one.context().close();
});

test('ready replies are kept by a supervisor, and a wrong one comes back as it was typed', async ({
  browser,
}) => {
  const page = await agent(browser, 'supervisor');
  await page.goto('/en/desk/talks/canned');
  await expectAccessible(page);
  await page.locator('summary', { hasText: 'New reply' }).click();
  await page.locator('input[name="code-new"]').fill('Opening hours');
  await page.locator('input[name="title-en-new"]').fill('Opening hours');
  await page.locator('textarea[name="text-en-new"]').fill('We are open from 9 to 17:30.');
  const save = page.locator('form:has(input[name="code-new"]) button');
  await save.click();
  await expect(page.locator('form:has(input[name="code-new"]) .field-error')).toContainText('small letters');
  await expect(page.locator('textarea[name="text-en-new"]')).toHaveValue('We are open from 9 to 17:30.');
  await page.locator('input[name="code-new"]').fill(`hours-${Date.now() % 100_000}`);
  await save.click();
  await expect(page.locator('main [role="status"]')).toContainText('Saved');
  await page.context().close();
});
