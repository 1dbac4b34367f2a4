/**
 * Runs without a page, for who installed the site or allowed notices. It shows notices and leads to the case they are about, and shows a
 * page of ours when the line is cut. What it keeps is that page and its style in each language and nothing else: nothing of a person.
 */
import type { SubscriptionChange, WorkerScope } from './worker-types';

/** From the build: the languages there are. */
declare const LOCALES: string[];

const worker = self as unknown as WorkerScope;

type Notice = { title: string; body: string; lang: string; dir: 'ltr' | 'rtl'; tag: string; url: string };

const kept = 'huying-offline';
const offlinePage = (locale: string) => `/${locale}/problem/offline`;

worker.addEventListener('install', (event) => {
  event.waitUntil(keepOfflinePages().then(() => worker.skipWaiting()));
});

worker.addEventListener('activate', (event) => {
  event.waitUntil(worker.clients.claim());
});

/** Made anew with each version of the site, pages and styles together. */
async function keepOfflinePages(): Promise<void> {
  await caches.delete(kept);
  const cache = await caches.open(kept);
  for (const locale of LOCALES) {
    const answer = await fetch(offlinePage(locale), { credentials: 'omit' });
    if (!answer.ok) continue;
    const styles = (await answer.clone().text()).matchAll(/href="(\/_next\/static\/[^"]+\.css)"/g);
    await cache.put(offlinePage(locale), answer);
    await cache.addAll(Array.from(styles, ([, path]) => path ?? ''));
  }
}

worker.addEventListener('fetch', (event) => {
  const { request } = event;
  const { pathname, origin } = new URL(request.url);
  if (request.method !== 'GET' || origin !== worker.location.origin) return;
  if (request.mode === 'navigate') event.respondWith(fetch(request).catch(() => offlineFor(pathname)));
  else if (request.destination === 'style')
    event.respondWith(fetch(request).catch(async () => (await caches.match(request)) ?? Response.error()));
});

async function offlineFor(path: string): Promise<Response> {
  const [, asked = ''] = path.split('/');
  const locale = LOCALES.includes(asked) ? asked : LOCALES[0];
  return (await caches.match(offlinePage(locale ?? ''))) ?? Response.error();
}

worker.addEventListener('push', (event) => {
  const notice = event.data?.json() as Notice | undefined;
  if (!notice) return;
  const { title, body, lang, dir, tag, url } = notice;
  const look = { body, lang, dir, tag, data: { url }, icon: '/icon-192.png', badge: '/badge-96.png' };
  event.waitUntil(worker.registration.showNotification(title, look));
});

worker.addEventListener('notificationclick', (event) => {
  event.notification.close();
  const { url } = event.notification.data as { url: string };
  event.waitUntil(open(new URL(url, worker.location.origin)));
});

/** A window that shows the case already is brought forward and shows it anew, otherwise one is opened. */
async function open(address: URL): Promise<void> {
  const windows = await worker.clients.matchAll({ type: 'window', includeUncontrolled: true });
  const there = windows.find(({ url }) => new URL(url).pathname === address.pathname);
  if (!there) return void (await worker.clients.openWindow(address.href));
  await there.focus();
  await there.navigate(address.href).catch(() => undefined);
}

/** The browser made the subscription anew by itself: the server is told, or this device would hear nothing any more. */
worker.addEventListener('pushsubscriptionchange', (event) => event.waitUntil(renew(event)));

async function renew({ oldSubscription, newSubscription }: SubscriptionChange): Promise<void> {
  if (!oldSubscription) return;
  const next =
    newSubscription ??
    (await worker.registration.pushManager.subscribe({
      userVisibleOnly: true,
      applicationServerKey: oldSubscription.options.applicationServerKey,
    }));
  await fetch('/api/trpc/push.renew', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ old: keysOf(oldSubscription), new: keysOf(next) }),
  });
}

function keysOf(subscription: PushSubscription) {
  const { endpoint, keys } = subscription.toJSON();
  return { endpoint, keys: { p256dh: keys?.p256dh, auth: keys?.auth } };
}
