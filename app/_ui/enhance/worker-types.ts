/** What a service worker has around it, as far as ours uses it. The compiler's own list of it cannot stand beside that of pages. */

type Lasting = Event & { waitUntil(work: Promise<unknown>): void };
export type FetchEvent = Lasting & { request: Request; respondWith(answer: Promise<Response>): void };
export type PushEvent = Lasting & { data: { json(): unknown } | null };
export type NotificationEvent = Lasting & { notification: Notification };
export type SubscriptionChange = Lasting & {
  oldSubscription: PushSubscription | null;
  newSubscription: PushSubscription | null;
};

type WindowClient = { url: string; focus(): Promise<unknown>; navigate(url: string): Promise<unknown> };

type Events = {
  install: Lasting;
  activate: Lasting;
  fetch: FetchEvent;
  push: PushEvent;
  notificationclick: NotificationEvent;
  pushsubscriptionchange: SubscriptionChange;
};

export type WorkerScope = {
  location: Location;
  registration: ServiceWorkerRegistration;
  clients: {
    claim(): Promise<void>;
    matchAll(wish: { type: 'window'; includeUncontrolled: boolean }): Promise<WindowClient[]>;
    openWindow(url: string): Promise<unknown>;
  };
  skipWaiting(): Promise<void>;
  addEventListener<Name extends keyof Events>(name: Name, listener: (event: Events[Name]) => void): void;
};
