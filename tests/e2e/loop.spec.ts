/** The main job from end to end: filed, dispatched, answered, read with number and code, rated, reopened. */
import { expect, test } from '@playwright/test';
import sharp from 'sharp';
import {
  choose,
  expectAccessible,
  fileRequest,
  goOn,
  makeMove,
  openBrowser,
  openCase,
  openTicket,
  signIn,
} from './town';

const people = {
  'zh-CN': {
    text: '幸福路12号楼下的路灯三天不亮了，晚上老人出门很危险，请派人来修。',
    place: '桥头街道幸福路12号',
    name: '王芳',
    reply: '您好，路灯已经换上新灯泡，今晚会亮。如果还不亮，请告诉我们。',
  },
  en: {
    text: 'The street light in front of 12 Xingfu Road has been out for three nights. Please send someone to repair it.',
    place: 'Outside 12 Xingfu Road',
    name: 'Grace O’Neill',
    reply: 'We have fitted a new lamp. It will be on tonight. If it is not, please tell us.',
  },
  ar: {
    text: 'مصباح الشارع أمام رقم ١٢ طريق شينغفو معطل منذ ثلاثة أيام، والمكان مظلم جدًا ليلًا. نرجو إصلاحه.',
    place: 'أمام رقم ١٢ طريق شينغفو',
    name: 'أمينة حسن',
    reply: 'ركّبنا مصباحًا جديدًا وسيضيء الليلة. إن لم يضئ فأخبرنا.',
  },
} as const;

const runs = [
  { locale: 'zh-CN', desk: 'zh-CN', hasScript: true, width: 1280 },
  { locale: 'en', desk: 'en', hasScript: false, width: 390 },
  { locale: 'ar', desk: 'zh-CN', hasScript: true, width: 390 },
] as const;

for (const { locale, desk, hasScript, width } of runs) {
  test(`a request is filed, answered, read and rated in ${locale}, ${hasScript ? 'with' : 'without'} JavaScript, at ${width} px`, async ({
    browser,
  }) => {
    test.setTimeout(300_000);
    const person = people[locale];
    const photo = await sharp({ create: { width: 900, height: 600, channels: 3, background: '#446655' } })
      .jpeg()
      .toBuffer();
    const look = hasScript ? expectAccessible : undefined;

    const home = await openBrowser(browser, { locale, hasScript, width });
    const filed = await fileRequest(await home.newPage(), locale, {
      ...person,
      phone: '138-0013-8000',
      email: `${locale.toLowerCase()}@example.com`,
      photo,
      look,
    });
    await home.close();

    await test.step('the centre accepts and dispatches it', async () => {
      const office = await openBrowser(browser, { locale: desk });
      const page = await office.newPage();
      await signIn(page, desk, 'dispatcher');
      await expectAccessible(page);
      await openTicket(page, desk, filed.caseNumber);
      await expectAccessible(page);
      await makeMove(page, 'accept');
      await makeMove(page, 'dispatch', (form) =>
        form
          .locator('select')
          .first()
          .selectOption({ label: desk === 'en' ? 'City Management Bureau' : '汀兰市城市管理局' }),
      );
      await expect(page.locator('main')).toContainText(
        desk === 'en' ? 'City Management Bureau' : '汀兰市城市管理局',
      );
      await office.close();
    });

    await test.step('the unit signs for it and replies', async () => {
      const unit = await openBrowser(browser, { locale: desk, width: 390 });
      const page = await unit.newPage();
      await signIn(page, desk, 'handler.city-management');
      await openTicket(page, desk, filed.caseNumber);
      await makeMove(page, 'signFor');
      await makeMove(page, 'resolve', (form) => form.locator('textarea').first().fill(person.reply));
      await expectAccessible(page);
      await unit.close();
    });

    await test.step('the person reads the reply on another device and is not content', async () => {
      const library = await openBrowser(browser, { locale, hasScript, width });
      const page = await library.newPage();
      await openCase(page, locale, filed);
      await expect(page.locator('main')).toContainText(person.reply);
      await expect(page.locator('main img')).toHaveCount(1);
      if (look) await look(page);
      await page.locator(`a[href*="/track/${filed.caseNumber}/rate"]`).first().click();
      await choose(page, 'solved', 'no');
      await choose(page, 'result', '1');
      await choose(page, 'service', '4');
      await page.locator('textarea[name="comment"]').fill(person.text.slice(0, 30));
      if (look) await look(page);
      await goOn(page);
      await page.goto(`/${locale}/track/${filed.caseNumber}`);
      // Reopened: the old reply no longer stands as the answer, and it cannot be rated again.
      await expect(page.locator(`a[href*="/rate"]`)).toHaveCount(0);
      if (look) await look(page);
      await library.close();
    });

    await test.step('the centre sees it reopened', async () => {
      const office = await openBrowser(browser, { locale: desk });
      const page = await office.newPage();
      await signIn(page, desk, 'supervisor');
      await page.goto(`/${desk}/desk/queue?view=reopened`);
      await expect(page.locator('main')).toContainText(filed.caseNumber.slice(6, 12));
      await office.close();
    });
  });
}
