/** Somebody opened our app: the vendor said who they are there, and they get a bearer for that address, which is made when new. */
import type { Locale } from '#locales/languages';
import { type Bearer, makeBearer } from './bearer';
import type { Tools } from './tools';

export type AppSignIn = { channel: string; account: string; externalId: string; locale: Locale | null };

/** Whoever opens the app can be reached there again, also after a block. */
export async function signInAddress(tools: Tools, { locale, ...where }: AppSignIn): Promise<Bearer> {
  const { people } = tools.store;
  const now = tools.now();
  const address = await people.address({ id: tools.newId(), ...where, locale, now, isHeard: true });
  return makeBearer(tools, address.id);
}
