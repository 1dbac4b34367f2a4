/** The store: the only room that knows the database. Inside `transaction` the same store works on one transaction. */
import type { Vault } from '#server/secrets/vault';
import { articleDeskStore } from './article-desk';
import { articleStore } from './articles';
import { channelAccountStore } from './channel-accounts';
import { channelHealthStore } from './channel-health';
import { citizenStore } from './citizens';
import type { Db, PrismaClient } from './client';
import { consentStore } from './consents';
import { conversationStore } from './conversations';
import { directoryStore } from './directory';
import { draftStore } from './drafts';
import { erasureStore } from './erasure';
import { followerStore } from './followers';
import { grantStore } from './grants';
import { inboundStore } from './inbound';
import { linkCodeStore } from './link-codes';
import { lookStore } from './looks';
import { openQuestionStore } from './open-questions';
import { outboxStore } from './outbox';
import { passkeyStore } from './passkeys';
import { peopleStore } from './people';
import { queueStore } from './queue';
import { settingStore } from './settings';
import { signInCodeStore } from './sign-in-codes';
import { staffStore } from './staff';
import { talkStore } from './talks';
import { ticketStore } from './tickets';
import { upkeepStore } from './upkeep';

function storeOn(db: Db, vault: Vault) {
  return {
    tickets: ticketStore(db, vault),
    queue: queueStore(db),
    people: peopleStore(db, vault),
    outbox: outboxStore(db, vault),
    drafts: draftStore(db, vault),
    directory: directoryStore(db),
    articles: articleStore(db),
    articleDesk: articleDeskStore(db),
    openQuestions: openQuestionStore(db),
    staff: staffStore(db),
    settings: settingStore(db),
    conversations: conversationStore(db, vault),
    inbound: inboundStore(db, vault),
    channelHealth: channelHealthStore(db),
    channelAccounts: channelAccountStore(db, vault),
    grants: grantStore(db),
    followers: followerStore(db, vault),
    citizens: citizenStore(db, vault),
    linkCodes: linkCodeStore(db),
    signInCodes: signInCodeStore(db, vault),
    passkeys: passkeyStore(db),
    consents: consentStore(db),
    looks: lookStore(db),
    erasure: erasureStore(db, vault),
    talks: talkStore(db),
    upkeep: upkeepStore(db),
  };
}

export type TransactionStore = ReturnType<typeof storeOn>;
export type Store = TransactionStore & {
  /** All or nothing. A transaction may take 10 s and wait 5 s for a connection. */
  transaction<T>(work: (store: TransactionStore) => Promise<T>): Promise<T>;
};

export function createStore(prisma: PrismaClient, vault: Vault): Store {
  return {
    ...storeOn(prisma, vault),
    transaction: (work) =>
      prisma.$transaction((tx) => work(storeOn(tx, vault)), { timeout: 10_000, maxWait: 5_000 }),
  };
}
