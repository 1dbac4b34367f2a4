/** Several people on one matter: the second is offered the first's case, follows it under a number of their own, hears the reply and rates it; staff merge and undo. */
import { type Browser, expect, type Page, test } from '@playwright/test';
import {
  choose,
  expectAccessible,
  type Filed,
  fileRequest,
  goOn,
  makeMove,
  openBrowser,
  openCase,
  openTicket,
  passAnswers,
  signIn,
} from './town';

/** Streets of this story alone: other stories stand on the same site. */
const people = {
  'zh-CN': {
    first: '鹤鸣路9号门前的路灯五天不亮了，晚上很黑。',
    second: '鹤鸣路的路灯坏了不亮，老人晚上不敢出门。',
    place: '鹤鸣路9号附近',
    names: ['王芳', '李强'],
    reply: '王芳您好，鹤鸣路的路灯已经换好，今晚会亮。',
    safe: '路灯已经换好',
    unit: '汀兰市城市管理局',
  },
  en: {
    first: 'The street light near 9 Heming Road is out since five days. It is very dark.',
    second: 'The street light on Heming Road is out. My mother cannot go out in the evening.',
    place: 'Near 9 Heming Road',
    names: ['Grace Hopper', 'Ada Byron'],
    reply: 'Dear Grace Hopper, the street light has a new lamp. It will be on tonight.',
    safe: 'has a new lamp',
    unit: 'City Management Bureau',
  },
} as const;

type Person = Record<'first' | 'second' | 'place' | 'reply' | 'safe' | 'unit', string> & {
  names: readonly [string, string];
};

function requestOf(person: Person, order: 0 | 1) {
  return {
    text: order === 0 ? person.first : person.second,
    place: person.place,
    name: person.names[order],
    phone: `138-0013-80${order}5`,
    email: `neighbour${order}.${person.unit.length}@example.com`,
  };
}

/** As the first person does, but by way of the cases near them. */
async function followInForm(
  page: Page,
  locale: string,
  person: Person,
  look?: (page: Page) => Promise<void>,
) {
  const request = requestOf(person, 1);
  await page.goto(`/${locale}/request`);
  await page.locator('textarea[name="text"]').fill(request.text);
  await goOn(page);
  await passAnswers(page);
  await goOn(page);
  await expect(page).toHaveURL(/\/request\/where/);
  await page.locator('textarea[name="placeText"]').fill(request.place);
  await goOn(page);
  await expect(page).toHaveURL(/\/request\/nearby/);
  await expect(page.locator('main')).not.toContainText(person.names[0]);
  // Sent without a choice, it says what is missing.
  await goOn(page);
  await expect(page).toHaveURL(/e=1/);
  if (look) await look(page);
  await page.locator('label[for="joins"]').click();
  await goOn(page);
  await throughTheRest(page, request);
  await expect(page).toHaveURL(/\/request\/check/);
  await expect(page.locator('main a[href$="/request/nearby"]')).toHaveCount(1);
  if (look) await look(page);
  await goOn(page);
  await expect(page).toHaveURL(/\/request\/done/);
  return receipt(page, locale);
}

/** Whatever is still asked before the check page: each question is answered with what stands there, or with this person's own. */
async function throughTheRest(page: Page, request: ReturnType<typeof requestOf>): Promise<void> {
  for (let step = 0; step < 8 && !/\/request\/check/.test(page.url()); step += 1) {
    if (/\/request\/who/.test(page.url())) await choose(page, 'identity', 'named');
    if (/\/request\/contact/.test(page.url())) {
      await page.locator('input[name="name"]').fill(request.name);
      await page.locator('input[name="phone"]').fill(request.phone);
      await page.locator('input[name="email"]').fill(request.email);
    }
    const before = page.url();
    await goOn(page);
    await expect(page).not.toHaveURL(before);
  }
}

async function receipt(page: Page, locale: string): Promise<Filed> {
  const record = await (await page.request.get(`/${locale}/request/done/record`)).text();
  const shown = /\d{6} \d{6} \d/.exec(record)?.[0] ?? '';
  const accessCode = /(?<!\d)\d{6}(?!\d)/.exec(record.replaceAll(shown, ''))?.[0] ?? '';
  return { caseNumber: shown.replaceAll(' ', ''), accessCode };
}

async function answer(
  browser: Browser,
  locale: string,
  person: Person,
  { caseNumber }: Filed,
): Promise<void> {
  const office = await openBrowser(browser, { locale });
  const page = await office.newPage();
  await signIn(page, locale, 'dispatcher');
  await openTicket(page, locale, caseNumber);
  await expect(page.locator('section[aria-labelledby="same-matter"]')).toContainText('2');
  await expectAccessible(page);
  await page.goto(`/${locale}/desk/matters`);
  await expectAccessible(page);
  await page
    .locator('main table a', { hasText: person.first.slice(0, 12) })
    .first()
    .click();
  await expect(page.locator('main')).toContainText(person.second);
  await expectAccessible(page);
  await openTicket(page, locale, caseNumber);
  await makeMove(page, 'accept');
  await makeMove(page, 'dispatch', (form) =>
    form.locator('select').first().selectOption({ label: person.unit }),
  );
  await office.close();
  const unit = await openBrowser(browser, { locale });
  const desk = await unit.newPage();
  await signIn(desk, locale, 'handler.city-management');
  await openTicket(desk, locale, caseNumber);
  await expect(desk.locator('section[aria-labelledby="same-matter"]')).toContainText(
    person.second.slice(0, 10),
  );
  await makeMove(desk, 'signFor');
  await makeMove(desk, 'resolve', (form) => form.locator('textarea').first().fill(person.reply));
  await unit.close();
}

for (const { locale, hasScript, width } of [
  { locale: 'zh-CN', hasScript: true, width: 1280 },
  { locale: 'en', hasScript: false, width: 390 },
] as const) {
  test(`somebody follows a neighbour's case in ${locale}, ${hasScript ? 'with' : 'without'} JavaScript`, async ({
    browser,
  }) => {
    test.setTimeout(600_000);
    const person = people[locale];
    const look = hasScript ? expectAccessible : undefined;
    const first = await openBrowser(browser, { locale, hasScript, width });
    const lead = await fileRequest(await first.newPage(), locale, requestOf(person, 0));
    await first.close();

    const second = await openBrowser(browser, { locale, hasScript, width });
    const page = await second.newPage();
    const mine = await followInForm(page, locale, person, look);
    expect(mine.caseNumber).not.toBe(lead.caseNumber);
    await page.goto(`/${locale}/track/${mine.caseNumber}`);
    await expect(page.locator('main')).not.toContainText(person.names[0]);
    if (look) await look(page);
    await second.close();

    await answer(browser, locale, person, lead);

    const later = await openBrowser(browser, { locale, hasScript, width });
    const home = await later.newPage();
    await openCase(home, locale, mine);
    await expect(home.locator('main')).toContainText(person.safe);
    await expect(home.locator('main')).not.toContainText(person.names[0]);
    await home.locator(`a[href*="/track/${mine.caseNumber}/rate"]`).first().click();
    await choose(home, 'solved', 'yes');
    await choose(home, 'result', '5');
    await choose(home, 'service', '5');
    await goOn(home);
    await home.goto(`/${locale}/track/${mine.caseNumber}`);
    await expect(home.locator(`a[href*="/rate"]`)).toHaveCount(0);
    await later.close();
  });
}

test('staff merge two requests on one matter, and undo it', async ({ browser }) => {
  test.setTimeout(600_000);
  const person = {
    ...people['zh-CN'],
    first: '雁栖路20号的井盖不见了，路过很危险。',
    second: '雁栖路上有个井盖没有了，井盖不见好几天。',
    place: '雁栖路20号',
  };
  const citizens = await openBrowser(browser, { locale: 'zh-CN' });
  const page = await citizens.newPage();
  const request = requestOf(person, 0);
  const lead = await fileRequest(page, 'zh-CN', request);
  await citizens.close();
  const others = await openBrowser(browser, { locale: 'zh-CN' });
  // Said without a place, so that it is not offered to them.
  const other = await fileRequest(await others.newPage(), 'zh-CN', {
    ...request,
    text: '有个井盖不见了，路过很危险。',
    place: '不清楚',
    name: '李强',
  });
  await others.close();

  const office = await openBrowser(browser, { locale: 'zh-CN' });
  const desk = await office.newPage();
  await signIn(desk, 'zh-CN', 'dispatcher');
  await openTicket(desk, 'zh-CN', other.caseNumber);
  const panel = desk.locator('section[aria-labelledby="same-matter"]');
  await expect(panel).toContainText(lead.caseNumber.slice(6, 12));
  await expectAccessible(desk);
  await Promise.all([
    desk.waitForEvent('load'),
    panel
      .locator('li', { hasText: lead.caseNumber.slice(6, 12) })
      .locator('form[action$="/move"] button')
      .click(),
  ]);
  await expect(desk.locator('form.move input[value="unmerge"]')).toHaveCount(1);
  await makeMove(desk, 'unmerge');
  await expect(desk.locator('form.move input[value="merge"]')).toHaveCount(1);
  await expectAccessible(desk);
  await office.close();
});
