/** Intake: we propose, the person decides; only what their matter needs is asked; the date is told before anything is sent. */
import { expect, type Page, test } from '@playwright/test';
import {
  choose,
  demo,
  expectAccessible,
  expectAccessibleToo,
  goOn,
  openBrowser,
  openCase,
  openTicket,
  passAnswers,
  signIn,
} from './town';

const noisy = 'There is a loud noise from the building site next to us and dust everywhere. We cannot sleep.';

async function numberAndCode(page: Page, locale: string) {
  const record = await (await page.request.get(`/${locale}/request/done/record`)).text();
  const shown = /\d{6} \d{6} \d/.exec(record)?.[0] ?? '';
  const accessCode = /(?<!\d)\d{6}(?!\d)/.exec(record.replaceAll(shown, ''))?.[0] ?? '';
  return { caseNumber: shown.replaceAll(' ', ''), accessCode };
}

test('somebody who cannot sleep changes our proposal, answers only what their matter needs, and knows the date before sending', async ({
  browser,
}) => {
  test.setTimeout(240_000);
  const context = await openBrowser(browser, { locale: 'en', hasScript: false, width: 390 });
  const page = await context.newPage();
  await page.goto('/en/request');
  await page.locator('textarea[name="text"]').fill(noisy);
  await goOn(page);
  await passAnswers(page);
  await expect(page).toHaveURL(/\/request\/photos/);
  await goOn(page);
  await expect(page).toHaveURL(/\/request\/where/);
  await page.locator('textarea[name="placeText"]').fill('8 Qiaotou Street, building 3');
  await goOn(page);

  await expect(page).toHaveURL(/\/request\/kind/);
  await expectAccessibleToo(browser, page);
  await expect(page.locator('.notice').first()).toContainText('We would file it as: Complaint');
  await expect(page.locator('.notice').first()).toContainText(/reply by .*20\d\d/);
  await expect(page.locator('input[name="categoryCode"]')).toHaveCount(4);
  await expect(page.locator('input[value="environment.construction-noise"]')).toHaveCount(1);
  await expect(page.locator('main')).toContainText('Goes to Environment Bureau, reply by');
  await expect(page.locator('select[name="categoryList"]')).toBeHidden();
  await choose(page, 'categoryCode', 'other');
  await page.locator('select[name="categoryList"]').selectOption('environment.neighbour-noise');
  await choose(page, 'requestType', 'complaint');
  await goOn(page);

  await expect(page).toHaveURL(/\/request\/when/);
  await goOn(page);
  await expect(page.locator('.error-summary')).toContainText('Tell us when it was');
  await expectAccessibleToo(browser, page);
  await page.locator('input[name="when"]').fill('Since the start of the month');
  await goOn(page);

  await expect(page).toHaveURL(/\/request\/details/);
  await expectAccessibleToo(browser, page);
  await goOn(page);
  await expect(page.locator('.error-summary')).toContainText('Answer this question');
  await choose(page, 'answer-hours', 'night');
  await choose(page, 'answer-source', 'music');
  await choose(page, 'answer-source', 'machine');
  await goOn(page);

  await expect(page).toHaveURL(/\/request\/who/);
  await choose(page, 'identity', 'anonymous');
  await goOn(page);
  await expect(page).toHaveURL(/\/request\/needs/);
  await goOn(page);
  await expect(page).toHaveURL(/\/request\/check/);
  await expectAccessibleToo(browser, page);
  const answers = page.locator('main');
  await expect(answers).toContainText('Noise from neighbours and leisure');
  await expect(answers).toContainText('Since the start of the month');
  await expect(answers).toContainText('At night, 10 pm to 6 am');
  await expect(answers).toContainText('Music or singing');
  await expect(answers).toContainText(/Send it now and you will get a reply by .*20\d\d at \d\d:\d\d/);
  await goOn(page);
  await expect(page).toHaveURL(/\/request\/done/);
  const filed = await numberAndCode(page, 'en');

  const elsewhere = await openBrowser(browser, { locale: 'en', hasScript: false });
  const tracked = await elsewhere.newPage();
  await openCase(tracked, 'en', filed);
  await expect(tracked.locator('main')).toContainText('At night, 10 pm to 6 am');
  await elsewhere.close();

  const desk = await openBrowser(browser, { locale: 'zh-CN' });
  const staff = await desk.newPage();
  await signIn(staff, 'zh-CN', 'dispatcher');
  await openTicket(staff, 'zh-CN', filed.caseNumber);
  await expect(staff.locator('main')).toContainText('噪音一般在什么时段？');
  await expect(staff.locator('main')).toContainText('晚上10点到早上6点');
  await expect(staff.locator('main')).toContainText('音乐或唱歌');
  await expect(staff.locator('main')).toContainText('Since the start of the month');
  await expectAccessible(staff);
  await desk.close();
  await context.close();
});

test('while somebody writes, what we would do stands below, in their language, and nothing is chosen for them', async ({
  browser,
}) => {
  const context = await openBrowser(browser, { locale: 'ar' });
  const page = await context.newPage();
  await page.goto('/ar/request');
  await page.locator('textarea[name="text"]').pressSequentially('مصباح إنارة الشارع معطل أمام البيت');
  const filing = page.locator('[data-suggests-filing]');
  await expect(filing).toContainText('سنسجله هكذا');
  await expect(filing).toHaveAttribute('aria-live', 'polite');
  await expectAccessible(page);
  await context.close();
});

test('the assistant says what it takes it for, asks what is missing, and tells the date, in zh-CN', async ({
  browser,
}) => {
  test.setTimeout(180_000);
  const context = await openBrowser(browser, { locale: 'zh-CN', width: 390 });
  const page = await context.newPage();
  await page.goto('/zh-CN/chat');
  const said = (by: 'person' | 'bot') => page.locator(`[data-messages] > li[data-from="${by}"]`);
  const last = () => said('bot').last();
  const quick = (label: string) =>
    page.locator('.choices-quick button').filter({ hasText: new RegExp(`^${label}$`) });
  const say = async (text: string) => {
    await page.locator('#composer textarea').fill(text);
    await page.locator('#composer textarea').press('Enter');
  };
  await expect(said('bot')).toHaveCount(1);
  await say('楼下工地施工噪音太大，还有人放音乐跳广场舞，老人孩子没法休息。');
  await expect(last()).toContainText('我会这样提交：投诉 · 施工噪声，交给汀兰市生态环境局');
  await quick('换个类别').click();
  await quick('生活噪声').click();
  await expect(last()).toContainText('已经改了');
  await say('桥头街8号3栋楼下');
  await expect(last()).toContainText('什么时候');
  await say('从这个月初开始');
  await expect(last()).toContainText('噪音一般在什么时段？');
  await quick('晚上10点到早上6点').click();
  await quick('匿名').click();
  await expect(last()).toContainText('类别：投诉 · 生活噪声');
  await expect(last()).toContainText('时间：从这个月初开始');
  await expect(last()).toContainText('噪音一般在什么时段？ 晚上10点到早上6点');
  await expect(last()).toContainText(/20\d\d年.*\d\d:\d\d/);
  await expectAccessible(page);
  await quick('提交').click();
  await expect(last()).toContainText(/\d{6} \d{6} \d/);
  const shown = /\d{6} \d{6} \d/.exec((await last().textContent()) ?? '')?.[0] ?? '';
  const desk = await openBrowser(browser, { locale: 'en' });
  const staff = await desk.newPage();
  await signIn(staff, 'en', 'dispatcher');
  await openTicket(staff, 'en', shown.replaceAll(' ', ''));
  await expect(staff.locator('main')).toContainText('At what hours is the noise?');
  await expect(staff.locator('main')).toContainText('At night, 10 pm to 6 am');
  await desk.close();
  await context.close();
});

test('an agent on the phone sees the proposal, the date to tell and the questions, and an administrator writes those', async ({
  browser,
}) => {
  test.setTimeout(180_000);
  expect(demo().password).not.toBe('');
  const context = await openBrowser(browser, { locale: 'en' });
  const page = await context.newPage();
  await signIn(page, 'en', 'agent');
  await page.goto('/en/desk/new');
  await page
    .locator('textarea[name="text"]')
    .fill('The caller has had no water at home since this morning, a water outage.');
  await page.locator('button[name="look"]').click();
  await expect(page.locator('#asked ~ .notice, section:has(#asked) .notice')).toContainText(
    'No water or low pressure',
  );
  await expect(page.locator('main')).toContainText(/You can tell the caller: a reply by .*20\d\d/);
  await expect(page.locator('select[name="categoryCode"]')).toHaveValue('utilities.water-outage');
  await choose(page, 'answer-extent', 'building');
  await expectAccessible(page);
  await choose(page, 'identity', 'anonymous');
  await page.locator('form.intake > .actions button').click();
  await expect(page).toHaveURL(/\/desk\/new\/filed/);
  await context.close();

  const office = await openBrowser(browser, { locale: 'zh-CN' });
  const admin = await office.newPage();
  await signIn(admin, 'zh-CN', 'admin');
  await admin.goto('/zh-CN/desk/questions');
  await expectAccessible(admin);
  await admin.locator('a[href$="category=city.public-toilets"]').click();
  const form = admin.locator('form.move').last();
  if (!(await form.isVisible())) await admin.locator('details summary').last().click();
  const code = `q${Date.now()}`;
  await form.locator('input[name="newCode.new"]').fill(code);
  for (const [locale, words] of [
    ['zh-CN', '哪一层？'],
    ['en', 'On which floor?'],
    ['ar', 'في أي طابق؟'],
  ])
    await form.locator(`[name="name-${locale}.new"]`).fill(words ?? '');
  await form.locator('button').last().click();
  await expect(admin.locator('main')).toContainText('已保存');
  await expect(admin.locator('main')).toContainText('哪一层？');
  await expectAccessible(admin);
  await office.close();
});
