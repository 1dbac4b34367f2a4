/** Talks in our own database for the contract suite. */
import type { createWebchat } from '../../webchat/index';
import type { Bench } from '../channel-contract';

export async function openHouseTalk(create: typeof createWebchat): Promise<Bench> {
  let failure: Error | null = null;
  const append = async () => {
    if (failure) throw failure;
    return { isNew: true };
  };
  return {
    channel: create({ conversation: { append } }),
    samples: [],
    forged: [],
    recipient: '00000000-0000-4000-8000-000000000001',
    failures: [
      {
        name: 'the conversation is gone',
        provoke: () => {
          failure = new Error('conversation-not-found');
        },
        kind: 'permanent',
      },
    ],
    close: async () => undefined,
  };
}
