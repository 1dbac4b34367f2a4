/** "Tell me on this device": offered where the browser can, asked for by the person, shown with a word and a number, and over when they say so. */
import { expect, type Page, test } from '@playwright/test';
import { demo, expectAccessible, openBrowser, openCase } from './town';

const part = (page: Page) => page.locator('[data-tell-device]');

/** Push services of the world are not there in a story: the browser's own part in it is played here. */
function playPushService(): void {
  let held: unknown = null;
  const made = {
    endpoint: 'https://push.example.com/send/a-device',
    options: {},
    toJSON: () => ({
      endpoint: made.endpoint,
      keys: {
        p256dh: 'BNcRdreALRFXTkOOUHK1EtK2wtaz5Ry4YfYCA_0QTpQtUbVlUls0VJXg7A8u-Ts1XbjhazAkj7I99e8QcYP7DkM',
        auth: 'tBHItJI5svbpez7KI4CCXg',
      },
    }),
  };
  PushManager.prototype.subscribe = async function subscribe(wish) {
    const key = wish?.applicationServerKey as Uint8Array;
    if (!wish?.userVisibleOnly || key.length !== 65) throw new Error('not as browsers want it');
    held = made;
    return made as unknown as PushSubscription;
  };
  PushManager.prototype.getSubscription = async () => held as PushSubscription | null;
}

test('a person turns it on and off again on the page of their case', async ({ browser }) => {
  const context = await openBrowser(browser, { locale: 'en' });
  await context.addInitScript(playPushService);
  await context.grantPermissions(['notifications']);
  const page = await context.newPage();
  await openCase(page, 'en', demo().sample);
  const button = part(page).locator('button');
  await expect(button).toHaveText('Tell me on this device');
  await expectAccessible(page);
  await button.click();
  await expect(part(page).locator('[role="status"]')).toContainText('This device will tell you');
  await expect(button).toHaveAttribute('aria-pressed', 'true');
  await button.click();
  await expect(button).toHaveText('Tell me on this device');
  await expect(part(page).locator('[role="status"]')).toContainText('not tell you any more');
  await context.close();
});

test('a browser that says no is answered in words', async ({ browser }) => {
  const context = await openBrowser(browser, { locale: 'zh-CN' });
  await context.addInitScript(playPushService);
  await context.addInitScript(() => {
    Notification.requestPermission = async () => 'denied';
  });
  const page = await context.newPage();
  await openCase(page, 'zh-CN', demo().sample);
  await part(page).locator('button').click();
  await expect(part(page).locator('[role="status"]')).toContainText('浏览器没有允许通知');
  await context.close();
});

test('without JavaScript, or where the browser cannot, nothing is offered', async ({ browser }) => {
  const context = await openBrowser(browser, { locale: 'en', hasScript: false });
  const page = await context.newPage();
  await openCase(page, 'en', demo().sample);
  await expect(part(page)).toBeHidden();
  await context.close();
});

test('what comes is shown in its language and direction, and a newer word takes the place of the older', async ({
  browser,
}) => {
  const context = await openBrowser(browser, { locale: 'ar' });
  await context.grantPermissions(['notifications']);
  const page = await context.newPage();
  await page.goto('/ar/chat');
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  const session = await context.newCDPSession(page);
  const registered = new Promise<string>((resolve) => {
    session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
      const ready = versions.find(({ status }) => status === 'activated');
      if (ready) resolve(ready.registrationId);
    });
  });
  await session.send('ServiceWorker.enable');
  const registrationId = await registered;
  const { origin } = new URL(page.url());
  const { caseNumber } = demo().sample;
  for (const body of ['الطلب الآن لدى الجهة المختصة.', 'وصل رد جديد.']) {
    const data = {
      title: 'الطلب',
      body,
      lang: 'ar',
      dir: 'rtl',
      tag: caseNumber,
      url: `/ar/track/${caseNumber}`,
    };
    await session.send('ServiceWorker.deliverPushMessage', {
      origin,
      registrationId,
      data: JSON.stringify(data),
    });
    await expect.poll(() => shownOn(page)).toContainEqual(expect.objectContaining({ body }));
  }
  expect(await shownOn(page)).toEqual([
    { body: 'وصل رد جديد.', lang: 'ar', dir: 'rtl', url: `/ar/track/${caseNumber}` },
  ]);
  await context.close();
});

function shownOn(page: Page) {
  return page.evaluate(async () => {
    const { getNotifications } = ServiceWorkerRegistration.prototype;
    const all = await getNotifications.call(await navigator.serviceWorker.ready);
    return all.map(({ body, lang, dir, data }) => ({ body, lang, dir, url: data.url }));
  });
}
