/** What the system learned from the city: the worker makes the first models by itself, the administrator acts, an analyst reads. */
import { expect, test } from '@playwright/test';
import { expectAccessible, openBrowser, signIn } from './town';

test('the first models are there by themselves, an administrator has them learned anew, an analyst only reads', async ({
  browser,
}) => {
  test.setTimeout(300_000);
  const office = await openBrowser(browser, { locale: 'zh-CN' });
  const admin = await office.newPage();
  await signIn(admin, 'zh-CN', 'admin');
  await expect(async () => {
    await admin.goto('/zh-CN/desk/learning');
    await expect(admin.locator('table.versions')).toHaveCount(2, { timeout: 1_000 });
  }).toPass({ timeout: 240_000, intervals: [5_000] });
  await expect(admin.locator('main h1')).toHaveText('系统学到的');
  await expect(admin.locator('table.versions').first()).toContainText('使用中');
  await expectAccessible(admin);
  await admin.locator('form[action$="/desk/learning/now"] button').click();
  await expect(admin.locator('[role="status"]')).toBeVisible();
  await expectAccessible(admin);
  await office.close();

  const street = await openBrowser(browser, { locale: 'en', width: 390 });
  const analyst = await street.newPage();
  await signIn(analyst, 'en', 'analyst');
  await analyst.goto('/en/desk/learning');
  await expect(analyst.locator('main h1')).toHaveText('What the system learned');
  await expect(analyst.locator('main form')).toHaveCount(0);
  await expectAccessible(analyst);
  await street.close();
});
