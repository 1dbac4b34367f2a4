/**
 * "Tell me on this device": shown only where the browser can, and never asked for by itself. The browser's question comes when the button
 * is pressed; a "no" there is said in words, with what to do. Whether this device follows the case already is asked of the server.
 */
import { registerWorker } from './worker-registration';

type Keys = { endpoint: string; keys: { p256dh: string; auth: string } };
type Part = { root: HTMLElement; button: HTMLButtonElement; status: HTMLElement; label: HTMLElement };

export function tellDevice(root: ParentNode): void {
  if (!('PushManager' in window) || !('Notification' in window)) return;
  for (const part of root.querySelectorAll<HTMLElement>('[data-tell-device]')) void offer(part);
}

async function offer(root: HTMLElement): Promise<void> {
  const button = root.querySelector('button');
  const status = root.querySelector<HTMLElement>('[role="status"]');
  const label = button?.querySelector<HTMLElement>('span') ?? button;
  const registration = button && status && label ? await registerWorker() : null;
  if (!registration || !button || !status || !label) return;
  const part = { root, button, status, label };
  const held = await registration.pushManager.getSubscription().catch(() => null);
  show(part, held !== null && (await isFollowing(root, keysOf(held))));
  root.hidden = false;
  button.addEventListener('click', () => void change(part, registration));
}

async function change(part: Part, registration: ServiceWorkerRegistration): Promise<void> {
  const { root, button, status } = part;
  if (button.getAttribute('aria-disabled')) return;
  button.setAttribute('aria-disabled', 'true');
  try {
    if (isOn(part)) await stop(part, registration);
    else status.textContent = (await start(part, registration)) ?? '';
  } catch {
    status.textContent = root.dataset.failed ?? '';
  } finally {
    button.removeAttribute('aria-disabled');
  }
}

/** What to say; the button says the rest. */
async function start(part: Part, registration: ServiceWorkerRegistration): Promise<string | undefined> {
  const { root } = part;
  if ((await Notification.requestPermission()) !== 'granted') return root.dataset.denied;
  await navigator.serviceWorker.ready;
  const subscription = await subscribe(registration, root.dataset.key ?? '');
  const locale = document.documentElement.lang;
  await call('subscribe', { ...about(root, keysOf(subscription)), locale });
  show(part, true);
  return root.dataset.on;
}

async function stop(part: Part, registration: ServiceWorkerRegistration): Promise<void> {
  const subscription = await registration.pushManager.getSubscription();
  if (subscription) await call('unsubscribe', about(part.root, keysOf(subscription)));
  show(part, false);
  part.status.textContent = part.root.dataset.off ?? '';
}

/** One that was made with another key of the site no longer works and makes way. */
async function subscribe(registration: ServiceWorkerRegistration, key: string): Promise<PushSubscription> {
  const wish = { userVisibleOnly: true, applicationServerKey: bytesOf(key) };
  try {
    return await registration.pushManager.subscribe(wish);
  } catch (error) {
    const old = await registration.pushManager.getSubscription();
    if (!old) throw error;
    await old.unsubscribe();
    return registration.pushManager.subscribe(wish);
  }
}

function show({ button, root, label }: Part, isFollowed: boolean): void {
  button.setAttribute('aria-pressed', String(isFollowed));
  label.textContent = (isFollowed ? root.dataset.stop : root.dataset.start) ?? '';
}

function isOn({ button }: Part): boolean {
  return button.getAttribute('aria-pressed') === 'true';
}

async function isFollowing(root: HTMLElement, keys: Keys): Promise<boolean> {
  const answer = await call('isFollowing', about(root, keys)).catch(() => null);
  return answer?.isFollowing === true;
}

function about(root: HTMLElement, subscription: Keys) {
  return { caseNumber: root.dataset.tellDevice ?? '', subscription };
}

function keysOf(subscription: PushSubscription): Keys {
  const { endpoint, keys } = subscription.toJSON();
  return { endpoint: endpoint ?? '', keys: { p256dh: keys?.p256dh ?? '', auth: keys?.auth ?? '' } };
}

async function call(procedure: string, input: unknown): Promise<{ isFollowing?: boolean }> {
  const answer = await fetch(`/api/trpc/push.${procedure}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(input),
  });
  if (!answer.ok) throw new Error(String(answer.status));
  return (await answer.json()).result.data;
}

function bytesOf(base64url: string): Uint8Array<ArrayBuffer> {
  const text = atob(base64url.replace(/-/g, '+').replace(/_/g, '/'));
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0));
}
