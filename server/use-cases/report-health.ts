/** The worker looked at its channels: what it saw stands on the desk and in /readyz. */
import type { Tools } from './tools';

export type Seen = { channel: string; account: string; isWell: boolean; error: string | null };

/** All channels that are set up; what is no longer among them is forgotten. */
export async function reportHealth(tools: Tools, seen: readonly Seen[]) {
  const { channelHealth } = tools.store;
  for (const one of seen) await channelHealth.report(one, tools.now());
  await channelHealth.forgetOthers(seen);
  return {};
}
