/** Where cases go: by a rule and without a hand, told to the person, returned and not proposed again, and turned round by a person. */
import { type Browser, expect, type Page, test } from '@playwright/test';
import {
  choose,
  expectAccessible,
  type Filed,
  fileRequest,
  makeMove,
  openBrowser,
  openCase,
  openTicket,
  signIn,
} from './town';

// The switch is one for the whole town: it is on for as short as can be, and only for what a rule names.
test.describe.configure({ mode: 'serial' });

const lane = `Quillback Lane ${Date.now() % 1_000_000}`;
const reason = 'Boats and jetties are looked after by the Transport Bureau';
const refusedUnit = 'Transport Bureau';
const otherUnit = 'City Management Bureau';
/** The worker looks once a minute. */
const withinMs = 150_000;

async function atDesk(browser: Browser, username: string): Promise<Page> {
  const context = await openBrowser(browser, { locale: 'en' });
  const page = await context.newPage();
  await signIn(page, 'en', username);
  return page;
}

async function setAutomatic(page: Page, wish: 'on' | 'off'): Promise<void> {
  await page.goto('/en/desk/routing');
  await choose(page, 'automatic', wish);
  await page.locator('select[name="threshold"]').selectOption('1');
  await page.locator('form[action$="/routing/set"] button').click();
  await expect(page.locator('main [role="status"]')).toContainText('Saved');
}

async function file(browser: Browser, hasScript: boolean): Promise<Filed> {
  const home = await openBrowser(browser, { locale: 'en', hasScript, width: 390 });
  const filed = await fileRequest(await home.newPage(), 'en', {
    text: `The wooden jetty at ${lane} has a hole in the middle and the handrail is loose.`,
    place: lane,
    name: 'Ida Field',
    phone: '138-0013-8002',
    email: 'ida@example.com',
  });
  await home.close();
  return filed;
}

test('a rule sends cases on by itself, the person reads why, and people have the last word', async ({
  browser,
}) => {
  test.setTimeout(600_000);
  const admin = await atDesk(browser, 'admin');

  await test.step('the administrator tries a rule, saves it and switches automatic on', async () => {
    await admin.goto('/en/desk/routing/rules/new');
    await expectAccessible(admin);
    await admin.locator('textarea[name="placeWords"]').fill(lane);
    await admin.locator('select[name="departmentId"]').selectOption({ label: refusedUnit });
    await admin.locator('input[name="reason-en"]').fill(reason);
    await admin.locator('button[value="preview"]').click();
    await expect(admin.locator('main [role="status"]')).toContainText('this rule would have moved 0');
    await expect(admin.locator('textarea[name="placeWords"]')).toHaveValue(lane);
    await admin.locator('button[value="save"]').click();
    await expect(admin.locator('tr', { hasText: lane })).toContainText(refusedUnit);
    await setAutomatic(admin, 'on');
    await expectAccessible(admin);
  });

  const cases = [await file(browser, false), await file(browser, true)] as const;

  await test.step('it goes by itself, and the person reads where, why and that it can be changed', async () => {
    for (const filed of cases) {
      const home = await openBrowser(browser, { locale: 'en', hasScript: false, width: 390 });
      const page = await home.newPage();
      await openCase(page, 'en', filed);
      await expect(async () => {
        await page.reload();
        await expect(page.locator('main')).toContainText(`to ${refusedUnit} automatically`, {
          timeout: 2_000,
        });
      }).toPass({ timeout: withinMs, intervals: [3_000] });
      await expect(page.locator('main')).toContainText(reason);
      await expect(page.locator('main')).toContainText('a member of staff can change it');
      await home.close();
    }
    await setAutomatic(admin, 'off');
  });

  await test.step('the unit returns one: it is not proposed again, and sending it there takes a reason', async () => {
    const unit = await atDesk(browser, 'handler.transport');
    await openTicket(unit, 'en', cases[0].caseNumber);
    await expect(unit.locator('#where-to')).toHaveCount(0);
    await makeMove(unit, 'return', async (form) => {
      await choose(unit, 'return-reasonCode', 'not-ours');
      await form.locator('textarea').fill('This jetty belongs to the park.');
    });
    await unit.context().close();
    const desk = await atDesk(browser, 'dispatcher');
    await openTicket(desk, 'en', cases[0].caseNumber);
    await expectAccessible(desk);
    const panel = desk.locator('section:has(> #where-to)');
    await expect(panel).toContainText(`${refusedUnit} said on`);
    await expect(panel).toContainText(`Sent to ${refusedUnit} automatically`);
    await expect(panel.locator('.proposal', { hasText: refusedUnit })).toHaveCount(0);
    const sendTo = (label: string) =>
      makeMove(desk, 'dispatch', (form) => form.locator('select').first().selectOption({ label }));
    await sendTo(refusedUnit);
    await expect(desk.locator('main')).toContainText('This unit gave the case back as not its own');
    await sendTo(otherUnit);
    await expect(panel).toContainText(new RegExp(`sent it to ${otherUnit}`));
    await desk.context().close();
  });

  await test.step('a person takes the other one back, with a reason that stands in its record', async () => {
    const desk = await atDesk(browser, 'dispatcher');
    await openTicket(desk, 'en', cases[1].caseNumber);
    await makeMove(desk, 'takeBack', (form) =>
      form.locator('textarea').fill('The park looks after this jetty.'),
    );
    const panel = desk.locator('section:has(> #where-to)');
    await expect(panel).toContainText('took it back on');
    await expect(panel).toContainText('The park looks after this jetty.');
    await expect(panel.locator('.proposal', { hasText: refusedUnit })).toHaveCount(0);
    await expectAccessible(desk);
    await desk.context().close();
    const home = await openBrowser(browser, { locale: 'en', width: 390 });
    const page = await home.newPage();
    await openCase(page, 'en', cases[1]);
    await expect(page.locator('main')).toContainText('We are checking again which team is right');
    await expect(page.locator('main')).not.toContainText('The park looks after this jetty.');
    await expectAccessible(page);
    await home.close();
  });

  await test.step('the record counts both, for those who read it', async () => {
    const analyst = await atDesk(browser, 'analyst');
    await analyst.goto('/en/desk/routing');
    await expect(analyst.locator('main')).toContainText(/Given back by the unit: [1-9]/);
    await expect(analyst.locator('main')).toContainText(/Taken back by staff: [1-9]/);
    await expect(analyst.locator('form[action$="/routing/set"]')).toHaveCount(0);
    await expectAccessible(analyst);
    await analyst.context().close();
  });
  await admin.context().close();
});
