/**
 * The bridge between the one server and the pages: Next bundles its own copy of what pages import, so the running house (database pool,
 * caches, limits) stands on globalThis, made once by server/http/main, and pages fetch it here instead of making a second one.
 */
import type { createContexts, RequestFacts } from './context';
import type { Door } from './router';

export type HouseSettings = {
  authSecret: string;
  baseUrl: string;
  isSecure: boolean;
  oidc: { issuer: string; clientId: string; clientSecret: string } | null;
  zone: string;
  defaultLocale: string;
  /** Origins that may show the chat in their pages. */
  embedSites: readonly string[];
  /** By which push services know us; null when this installation has no such key yet. */
  pushPublicKey: string | null;
};

export type House = {
  contexts: ReturnType<typeof createContexts>;
  doorFor(facts: RequestFacts): Promise<Door>;
  serviceDoor(): Door;
  sign(purpose: string, payload: string): string;
  grantsIn(cookie: string | undefined): string[];
  settings: HouseSettings;
  report(message: string, details?: Record<string, unknown>): void;
};

const shared = globalThis as { huyingHouse?: House };

export function openHouse(house: House): void {
  shared.huyingHouse = house;
}

/** Throws while a page is prerendered or the server was not started through server/http/main. */
export function house(): House {
  if (!shared.huyingHouse) throw new Error('The house is not open: start the site with npm start.');
  return shared.huyingHouse;
}

export function houseSettings(): HouseSettings {
  return house().settings;
}
