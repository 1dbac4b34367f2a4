/**
 * What happens to the leading ticket of a matter happens to those that were merged into it. They are told of its way under their own number;
 * its reply ends them, each with a rating of its own; when it goes away, the one that came next leads. Only what staff wrote for the public
 * passes on, without what is personal, and never a word of the person who filed the leading ticket.
 */
import { type NoticeFacts, noticeForMove } from '#server/domain/notices/notices';
import { Refused } from '#server/domain/refusals';
import type { MoveName } from '#server/domain/ticket/moves';
import { isAlive } from '#server/domain/ticket/states';
import type { Names, Ticket, TicketEvent } from '#server/domain/ticket/ticket';
import type { Telling } from '#server/store/matters';
import type { TransactionStore } from '#server/store/store';
import type { MoveRequest, moveWithin, writeNotice } from './make-move';
import { noticeFacts } from './notice-facts';
import { safeText } from './safe-text';
import type { Tools } from './tools';

/** So many end in the transaction of the lead's own move; the rest follows within a minute (`endLate`). */
const mostAtOnce = 10;
/** So many are told in one transaction, and so many leads looked for at a time. */
const page = 20;

/** How tickets are moved and people told: handed in, because moving is what calls this. */
export type Hands = { move: typeof moveWithin; tell: typeof writeNotice };

/** What the lead's move carried. */
export type Carried = Pick<NoticeFacts, 'publicText' | 'reasonCode'> & { departmentNames: Names | null };

type Following = {
  tools: Tools;
  store: TransactionStore;
  hands: Hands;
  lead: Ticket;
  carried: Carried;
};
/** Answers how many moved on. */
type Act = (following: Following, move: MoveName) => Promise<number>;

const acts: Partial<Record<MoveName, Act>> = {
  dispatch: tellAll,
  grantExtension: tellAll,
  reclassify: tellAll,
  resolve: (following) => endAll(following, 'resolveTogether'),
  answerDirectly: (following) => endAll(following, 'resolveTogether'),
  resolveTogether: (following) => endAll(following, 'resolveTogether'),
  decline: (following) => endAll(following, 'declineTogether'),
  declineTogether: (following) => endAll(following, 'declineTogether'),
  withdraw: handOver,
};

/** Answers how many moved on with the lead. */
export async function followLead(following: Following, move: MoveName): Promise<number> {
  return (await acts[move]?.(following, move)) ?? 0;
}

/** What moves the lead's promise or sends it to a unit, under the number of whom we tell: a page in its own transaction, then the queue. */
async function tellAll(following: Following, move: MoveName): Promise<number> {
  await tellPage(following, move);
  return 0;
}

/** The next page is queued in the same transaction: it can neither be forgotten nor come before this one. */
async function tellPage(
  { tools, store, hands, lead, carried }: Following,
  move: MoveName,
  afterId?: string,
): Promise<void> {
  const words = wordsFor({ tools, store, lead }, carried.publicText);
  const told = await store.matters.mergedInto(lead.id, page, afterId);
  for (const ticket of told) {
    const publicText = await words(ticket.locale);
    const facts = noticeFacts(tools, { ...ticket, replyDueAt: lead.replyDueAt }, { ...carried, publicText });
    const said = noticeForMove(move, facts);
    if (said) await hands.tell(tools, store, ticket, said, `${move}:${lead.id}:${lead.version}:${ticket.id}`);
  }
  const last = told.at(-1);
  if (last && told.length === page)
    await store.matters.queueTelling({ leadId: lead.id, seq: lead.version, afterId: last.id });
}

/**
 * The next page of those who hear of one event of their lead. Done twice, it says nothing twice. Who still waits hears no old news after
 * newer ones, and nothing that holds no more: a lead that ended tells its end, and one that went into another case has no way of its own.
 */
export async function tellLate(tools: Tools, hands: Hands, { leadId, seq, afterId }: Telling): Promise<void> {
  await tools.store.transaction(async (store) => {
    const lead = await lockById(store, leadId);
    const event = await store.matters.eventOf(leadId, seq);
    if (!lead || !event || !isAlive(lead.status)) return;
    if (await store.matters.hasMovedSince(leadId, seq, outdating(event.move as MoveName))) return;
    // The notices carry the number of what they tell of, whatever has happened since.
    const following = { tools, store, hands, lead: { ...lead, version: seq }, carried: carriedBy(event) };
    await tellPage(following, event.move as MoveName, afterId);
  });
}

/** Locked, so that the lead makes no new move, and tells nobody of it, before these have heard of the old one. */
async function lockById(store: TransactionStore, id: string): Promise<Ticket | null> {
  const known = await store.tickets.byId(id);
  return known && store.tickets.lock(known.caseNumber);
}

/**
 * The moves after which nobody is told of an older one. Another category is none of them: mostly nobody hears of it, and the date that
 * the older notice names is that of the lead as it is now.
 */
function outdating(move: MoveName): MoveName[] {
  const newer: MoveName[] = ['dispatch', 'grantExtension', 'reopen'];
  return move === 'dispatch' ? [...newer, 'return', 'takeBack'] : newer;
}

async function endAll(following: Following, move: 'resolveTogether' | 'declineTogether'): Promise<number> {
  const { store, lead, carried } = following;
  const words = wordsFor(following, carried.publicText);
  let ended = 0;
  for (const { caseNumber, locale } of await store.matters.mergedInto(lead.id, mostAtOnce)) {
    const isMoved = await tryMove(following, {
      caseNumber,
      move,
      actor: { kind: 'system' },
      input: {
        publicText: (await words(locale)) ?? '',
        reasonCode: carried.reasonCode ?? undefined,
      },
      alongside: async ({ now }) => ({
        mergedIntoId: null,
        ...(move === 'resolveTogether' && { resolvedAt: now, resolvedById: lead.resolvedById }),
      }),
    });
    if (isMoved) ended += 1;
  }
  return ended;
}

/** Nobody's matter ends because one of them took theirs back. */
async function handOver(following: Following): Promise<number> {
  const { tools, store, lead } = following;
  for (const next of await store.matters.mergedInto(lead.id, mostAtOnce)) {
    const stateBefore = (await store.matters.partOf(next.id))?.stateBefore;
    if (!(await tryMove(following, unmerging(next.caseNumber, stateBefore)))) continue;
    await store.matters.handOver(lead.id, next.id, tools.now());
    return 1;
  }
  return 0;
}

/** No when somebody moved it meanwhile, as by taking it back: the others go on all the same. */
async function tryMove({ tools, store, hands }: Following, request: MoveRequest): Promise<boolean> {
  try {
    await hands.move(tools, store, request);
    return true;
  } catch (error) {
    // It is refused before anything is written.
    if (error instanceof Refused) return false;
    throw error;
  }
}

/** What staff wrote to the lead, for the others: worked out once for each of their languages. */
function wordsFor({ tools, store, lead }: Pick<Following, 'tools' | 'store' | 'lead'>, text: string | null) {
  const known = new Map<string, string>();
  return async (locale: string): Promise<string | null> => {
    if (!text) return text;
    const words = known.get(locale) ?? (await safeText(tools, store, lead, text, locale));
    known.set(locale, words);
    return words;
  };
}

/** Back to where it was; who leaves the matter besides is for the caller to write. */
export function unmerging(
  caseNumber: string,
  stateBefore: MoveRequest['stateBefore'],
): Pick<MoveRequest, 'caseNumber' | 'move' | 'actor' | 'stateBefore' | 'alongside'> {
  return {
    caseNumber,
    move: 'unmerge',
    actor: { kind: 'system' },
    stateBefore,
    alongside: async () => ({ mergedIntoId: null }),
  };
}

/**
 * The way on for those whose lead ended without them: more than fit into one transaction, or merged into an answered case. One that cannot be
 * ended stops no other; the queue hears of it at the end.
 * @returns how many leads took somebody along
 */
export async function endLate(tools: Tools, hands: Hands): Promise<number> {
  const failures: unknown[] = [];
  let ended = 0;
  let leads: string[] = [];
  do {
    leads = await tools.store.matters.endedLeads(leads.at(-1) ?? '', page);
    for (const caseNumber of leads)
      try {
        if ((await endRest(tools, hands, caseNumber)) > 0) ended += 1;
      } catch (error) {
        failures.push(error);
      }
  } while (leads.length === page);
  if (failures.length > 0) throw failures[0];
  return ended;
}

/** Everybody who still waits for one lead, some at a time. */
async function endRest(tools: Tools, hands: Hands, caseNumber: string): Promise<number> {
  let all = 0;
  let ended = 0;
  do {
    ended = await tools.store.transaction((store) => endSome(tools, store, hands, caseNumber));
    all += ended;
  } while (ended === mostAtOnce);
  return all;
}

async function endSome(
  tools: Tools,
  store: TransactionStore,
  hands: Hands,
  caseNumber: string,
): Promise<number> {
  const lead = await store.tickets.lock(caseNumber);
  if (!lead || lead.status === 'merged' || isAlive(lead.status)) return 0;
  const last = await store.matters.endingOf(lead.id);
  return last
    ? followLead({ tools, store, hands, lead, carried: carriedBy(last) }, last.move as MoveName)
    : 0;
}

function carriedBy({ publicText, reasonCode, departmentNames }: TicketEvent): Carried {
  return { publicText, reasonCode, departmentNames };
}
