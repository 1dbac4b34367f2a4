/**
 * Leave to write, counted: each time a person accepts a message of a template, one may be sent. The app reports what was accepted; the adapter
 * spends, and gives back what it could not send.
 */
import type { Tools } from './tools';

/** More than anybody has cases open; whoever taps on and on hoards nothing. */
const mostLeft = 30;

export type GrantKey = { channel: string; account: string; externalId: string; templateId: string };

export async function addGrants(tools: Tools, addressId: string, templateIds: readonly string[]) {
  await tools.store.grants.add(addressId, templateIds, mostLeft);
  return {};
}

/** `keep`: so many are kept for a message that matters more. */
export async function spendGrant(tools: Tools, { keep, ...key }: GrantKey & { keep: number }) {
  return { isSpent: await tools.store.grants.spend(await addressIdOf(tools, key), key.templateId, keep) };
}

export async function giveBackGrant(tools: Tools, key: GrantKey) {
  await tools.store.grants.giveBack(await addressIdOf(tools, key), key.templateId);
  return {};
}

/** The vendor says that there is none left. */
export async function forgetGrants(tools: Tools, key: GrantKey) {
  await tools.store.grants.forget(await addressIdOf(tools, key), key.templateId);
  return {};
}

async function addressIdOf(tools: Tools, { channel, account, externalId }: GrantKey): Promise<string> {
  const where = { id: tools.newId(), channel, account, externalId, locale: null, now: tools.now() };
  return (await tools.store.people.address(where)).id;
}
