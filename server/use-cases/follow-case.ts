/**
 * "Tell me on this device": a browser that allowed notices follows a case whose code it proved. It hears that something happened and not
 * what, because anybody may look at a screen. Whoever holds the subscription's keys is the device, so to stop needs nothing else.
 */
import type { Locale } from '#locales/languages';
import {
  isPushEndpoint,
  type PushSubscription,
  writeSubscription,
} from '#server/domain/notices/push-subscription';
import { Refused } from '#server/domain/refusals';
import type { TransactionStore } from '#server/store/store';
import { type Proof, requireProof } from './proof';
import type { Tools } from './tools';

/** A family's devices, and no mailing list. */
export const mostFollowers = 20;

/** Browsers know our site as one, so there is one account. */
const push = { channel: 'push', account: 'site' } as const;

export type Following = { caseNumber: string; subscription: PushSubscription };

const addressOf = (subscription: PushSubscription) => ({
  ...push,
  externalId: writeSubscription(subscription),
});

/** `services`: origins of push services that the administrator allows although they are not public. */
export async function followCase(
  tools: Tools,
  input: Following & { locale: Locale },
  proof: Proof,
  services: readonly string[],
): Promise<void> {
  if (!isPushEndpoint(input.subscription.endpoint, services)) throw new Refused('invalid-input');
  const caseNumber = await requireProof(tools, input.caseNumber, proof);
  await tools.store.transaction(async (store) => {
    const ticket = await store.tickets.lock(caseNumber);
    if (!ticket) throw new Refused('case-not-found');
    const address = await addressFor(tools, store, input.subscription, input.locale);
    const isTaken = await store.followers.add(ticket.id, address.id, tools.now(), mostFollowers);
    if (!isTaken) throw new Refused('too-many-devices');
  });
}

/** `isHeard`: the device spoke to us just now, so what made it unreachable before is over. */
function addressFor(
  tools: Tools,
  store: TransactionStore,
  subscription: PushSubscription,
  locale: Locale | null,
) {
  return store.people.address({
    ...addressOf(subscription),
    id: tools.newId(),
    locale,
    now: tools.now(),
    isHeard: true,
  });
}

export async function unfollowCase(tools: Tools, { caseNumber, subscription }: Following): Promise<void> {
  await tools.store.followers.remove(caseNumber, addressOf(subscription));
}

export async function isFollowingCase(
  tools: Tools,
  { caseNumber, subscription }: Following,
): Promise<{ isFollowing: boolean }> {
  return { isFollowing: await tools.store.followers.isFollowing(caseNumber, addressOf(subscription)) };
}

/** Browsers change a subscription by themselves now and then: the device goes on following what it followed. */
export async function renewSubscription(
  tools: Tools,
  input: { old: PushSubscription; new: PushSubscription },
  services: readonly string[],
): Promise<void> {
  if (!isPushEndpoint(input.new.endpoint, services)) throw new Refused('invalid-input');
  await tools.store.transaction(async (store) => {
    const address = await addressFor(tools, store, input.new, null);
    await store.followers.move(addressOf(input.old), address.id, tools.now());
  });
}
