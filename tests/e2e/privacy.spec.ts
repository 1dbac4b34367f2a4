/** What people write about themselves is masked at the desk, opened for a purpose, and they see who looked. */
import { randomUUID } from 'node:crypto';
import { type APIRequestContext, expect, test } from '@playwright/test';
import { expectAccessible, type Filed, makeMove, openBrowser, openCase, openTicket, signIn } from './town';

const words = {
  text: '我是赵雅宁，住梧桐里3号楼2单元501室，手机13700137000。楼上漏水三天，请派人来看。',
  place: { text: '梧桐里3号楼2单元501室' },
};

async function file(request: APIRequestContext): Promise<Filed> {
  const applicant = { kind: 'person', identity: 'named', name: '赵雅宁', phone: '13700137000' };
  const answer = await request.post('/api/trpc/intake.submit', {
    data: { idempotencyKey: randomUUID(), locale: 'zh-CN', requestType: 'help', applicant, ...words },
  });
  const said = (await answer.json()) as { result: { data: Filed } };
  return said.result.data;
}

const runs = [
  { locale: 'zh-CN', width: 1280, mask: '〔电话〕', door: '〔门牌〕' },
  { locale: 'en', width: 390, mask: '[phone]', door: '[door number]' },
] as const;

for (const { locale, width, mask, door } of runs) {
  test(`a telephone number stays masked until somebody says what for, in ${locale} at ${width} px`, async ({
    browser,
    request,
  }) => {
    test.setTimeout(240_000);
    const filed = await file(request);
    const office = await openBrowser(browser, { locale, width });
    const page = await office.newPage();
    await signIn(page, locale, 'dispatcher');
    await openTicket(page, locale, filed.caseNumber);
    const main = page.locator('main');
    await expect(main).toContainText(mask);
    await expect(main).toContainText(door);
    await expect(main).not.toContainText('赵雅宁');
    await expect(main).not.toContainText('13700137000');
    await expectAccessible(page);
    await page.screenshot({ path: test.info().outputPath('masked.png'), fullPage: true });

    await test.step('one press gives the door to whoever goes there', async () => {
      await page.locator('form:has(input[value="place"]) button').click();
      await expect(main).toContainText('3号楼2单元501室');
      await expect(main).not.toContainText('13700137000');
      await expectAccessible(page);
    });

    await test.step('without a purpose nothing is opened', async () => {
      await openTicket(page, locale, filed.caseNumber);
      const form = page.locator('form:has(input[value="words"])');
      await page.locator('details', { has: form }).locator('summary').click();
      await form.locator('button').click();
      await expect(page).toHaveURL(/kept=/);
      await expect(main).not.toContainText('13700137000');
      await expectAccessible(page);
    });

    await test.step('with a purpose every word is shown', async () => {
      const form = page.locator('form:has(input[value="words"])');
      await form.locator('input[name="words-purpose"]').fill('核实漏水的位置');
      await form.locator('button').click();
      await expect(page).toHaveURL(/opened=/);
      await expect(main).toContainText(words.text);
      await expectAccessible(page);
      await page.screenshot({ path: test.info().outputPath('opened.png'), fullPage: true });
    });
    await makeMove(page, 'accept');
    await expect(main).not.toContainText('13700137000');
    await office.close();

    await test.step('the person reads their own words, and who looked and why', async () => {
      const home = await openBrowser(browser, { locale, hasScript: false, width });
      const own = await home.newPage();
      await openCase(own, locale, filed);
      await expect(own.locator('main')).toContainText(words.text);
      await expect(own.locator('main')).toContainText('核实漏水的位置');
      await own.screenshot({ path: test.info().outputPath('looked.png'), fullPage: true });
      await home.close();
    });
  });
}
