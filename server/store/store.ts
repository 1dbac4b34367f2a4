/** The store: the only room that knows the database. Inside `transaction` the same store works on one transaction. */
import type { Vault } from '#server/secrets/vault';
import { aiStore } from './ai';
import { alarmStore } from './alarms';
import { articleDeskStore } from './article-desk';
import { articleStore } from './articles';
import { channelAccountStore } from './channel-accounts';
import { channelHealthStore } from './channel-health';
import { citizenStore } from './citizens';
import type { Db, PrismaClient } from './client';
import { closedTicketStore } from './closed-tickets';
import { consentStore } from './consents';
import { conversationStore } from './conversations';
import { directoryStore } from './directory';
import { draftStore } from './drafts';
import { erasureStore } from './erasure';
import { followerStore } from './followers';
import { grantStore } from './grants';
import { inboundStore } from './inbound';
import { learnedModelStore } from './learned-models';
import { linkCodeStore } from './link-codes';
import { lookStore } from './looks';
import { matterLists } from './matter-lists';
import { matterStore } from './matters';
import { openQuestionStore } from './open-questions';
import { outboxStore } from './outbox';
import { passkeyStore } from './passkeys';
import { peopleStore } from './people';
import { questionStore } from './questions';
import { queueStore } from './queue';
import { routingDecisionStore } from './routing-decisions';
import { routingRuleStore } from './routing-rules';
import { settingStore } from './settings';
import { signInCodeStore } from './sign-in-codes';
import { similarStore } from './similar';
import { staffStore } from './staff';
import { talkStore } from './talks';
import { ticketStore } from './tickets';
import { topicMentionStore } from './topic-mentions';
import { topicWarningStore } from './topic-warnings';
import { upkeepStore } from './upkeep';

function storeOn(db: Db, vault: Vault) {
  return {
    tickets: ticketStore(db, vault),
    queue: queueStore(db),
    ai: aiStore(db),
    alarms: alarmStore(db),
    people: peopleStore(db, vault),
    outbox: outboxStore(db, vault),
    drafts: draftStore(db, vault),
    directory: directoryStore(db),
    questions: questionStore(db),
    articles: articleStore(db),
    articleDesk: articleDeskStore(db),
    openQuestions: openQuestionStore(db),
    staff: staffStore(db),
    settings: settingStore(db),
    routingRules: routingRuleStore(db),
    routing: routingDecisionStore(db),
    learnedModels: learnedModelStore(db),
    closedTickets: closedTicketStore(db),
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
    matters: { ...matterStore(db), ...matterLists(db) },
    similar: similarStore(db),
    talks: talkStore(db),
    upkeep: upkeepStore(db),
    topicMentions: topicMentionStore(db),
    topicWarnings: topicWarningStore(db),
  };
}

export type TransactionStore = ReturnType<typeof storeOn>;
export type Store = TransactionStore & {
  /**
   * All or nothing. A transaction may take 10 s and wait 5 s for a connection. When it and another wait for each other and the database ends
   * this one, `work` is done once more from the start.
   */
  transaction<T>(work: (store: TransactionStore) => Promise<T>): Promise<T>;
};

export function createStore(prisma: PrismaClient, vault: Vault): Store {
  function once<T>(work: (store: TransactionStore) => Promise<T>): Promise<T> {
    return prisma.$transaction((tx) => work(storeOn(tx, vault)), { timeout: 10_000, maxWait: 5_000 });
  }

  return {
    ...storeOn(prisma, vault),
    transaction: (work) =>
      once(work).catch((error: unknown) => {
        if (isDeadlock(error)) return once(work);
        throw error;
      }),
  };
}

/** Plain statements are reported by the database's own word, the others by Prisma's. */
function isDeadlock(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  return ('code' in error && error.code === 'P2034') || /deadlock detected|40P01/.test(error.message);
}
