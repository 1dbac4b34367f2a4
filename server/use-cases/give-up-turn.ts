/**
 * A turn that failed again and again is our fault, not the person's. What they wrote goes into the talk all the same, and the talk to people
 * with an apology; the engine, which may be what fails, has no part in it.
 */

import { vocabulary } from '#locales/vocabulary';
import { isForBot } from '#server/domain/conversation/bot-words';
import type { InboundEvent } from '#server/domain/conversation/event';
import { noHandover } from '#server/domain/conversation/heeding';
import type { Meaning } from '#server/domain/conversation/meaning';
import type { ConversationState } from '#server/domain/conversation/state';
import { Refused } from '#server/domain/refusals';
import { absence, joinQueue } from './ask-person';
import { doEffect } from './conversation-effects';
import { saidBy } from './conversation-messages';
import { readState } from './conversation-turn';
import { noteInTalk } from './note-in-talk';
import { keptEventSchema } from './receive-channel-event';
import { holdTalk, type TalkPlace } from './say-in-talk';
import { draftOfTalk, saidInTalk, wordsOf } from './talk-draft';
import type { Tools } from './tools';
import { warm, within } from './within';

/** More than anybody writes before a talk is given up; what is beyond it waits for the next turn. */
const mostGivenUp = 500;

/** Answers whether there was anything to give up on. */
export async function giveUpTurn(
  tools: Tools,
  input: { conversationId: string },
): Promise<{ gaveUp: boolean }> {
  await warm(tools);
  return tools.store.transaction(async (store) => {
    const inside = within(tools, store);
    const talk = await holdTalk(inside, input.conversationId);
    const { heard, kept } = await keepWaiting(inside, talk);
    if (kept === 0) return { gaveUp: false };
    const after = {
      ...talk,
      conversation: { ...talk.conversation, lastSeq: talk.conversation.lastSeq + kept },
    };
    // Staff who have the talk see it there; nobody needs another queue.
    if (talk.conversation.owner === 'bot') await apologise(inside, after, heard);
    else await saveSeq(inside, after);
    return { gaveUp: true };
  });
}

/** What waited stands in the transcript now, and waits no more. */
async function keepWaiting(tools: Tools, { conversation }: TalkPlace) {
  const rows = await tools.store.inbound.waiting(conversation.id, mostGivenUp);
  const now = tools.now();
  const { locale } = readState(conversation);
  const events = rows.map(({ content }) => plain(content));
  await tools.store.conversations.writeMessages(
    conversation.id,
    events.map((event, order) => ({
      id: tools.newId(),
      seq: conversation.lastSeq + 1 + order,
      direction: 'in' as const,
      content: saidBy(event, [], locale),
      inReplyTo: null,
      at: now,
    })),
  );
  await tools.store.inbound.taken(
    rows.map(({ id }) => id),
    now,
  );
  return { heard: events, kept: events.length };
}

/** A file that could not be fetched leaves at least its words; content that nobody can read leaves a mark. */
function plain(content: unknown): InboundEvent {
  const known = keptEventSchema.safeParse(content);
  if (!known.success) return { kind: 'unsupported' };
  if (known.data.kind !== 'media') return known.data;
  return known.data.text
    ? { kind: 'text', text: known.data.text }
    : { kind: 'file-refused', reason: 'file-broken' };
}

async function saveSeq(tools: Tools, { conversation }: TalkPlace): Promise<void> {
  const { id, locale, state, lastSeq } = conversation;
  await tools.store.conversations.save(id, { locale, state, lastSeq, now: tools.now() });
}

async function apologise(tools: Tools, talk: TalkPlace, heard: readonly InboundEvent[]): Promise<void> {
  const state: ConversationState = {
    ...readState(talk.conversation),
    question: null,
    rating: null,
    want: null,
  };
  if (await absence(tools, talk.channel)) return fileAtOnce(tools, talk, state);
  const minutes = await joinQueue(tools, talk.conversation.id);
  const firstWords = heard.flatMap((event) => ('text' in event && event.text ? [event.text] : []))[0] ?? '';
  const shown = isForBot(firstWords, vocabulary()) ? '' : firstWords.slice(0, 200);
  const handover = { ...noHandover, firstWords: shown, isNoted: true, openSince: tools.now().toISOString() };
  await noteInTalk(tools, talk, { key: 'bot:person.broken', values: { minutes } }, { ...state, handover });
}

async function fileAtOnce(tools: Tools, talk: TalkPlace, state: ConversationState): Promise<void> {
  const { conversation, address, channel } = talk;
  const draft = await draftOfTalk(tools, wordsOf(await saidInTalk(tools, conversation.id)), state);
  const filed = await doEffect(tools, { kind: 'submit', draft }, { channel, address, conversation, state });
  if (filed.kind === 'refused') throw new Refused(filed.reason);
  if (filed.kind !== 'filed') throw new Error('A request was not filed.');
  const { caseNumber, accessCode, replyDueAt } = filed;
  const isAnonymous = draft.answers.identity === 'anonymous';
  const meaning: Meaning = {
    key: isAnonymous ? 'bot:filed.anonymous' : 'bot:filed.known',
    values: { caseNumber: { caseNumber }, accessCode, date: { instant: replyDueAt } },
    before: [{ key: 'bot:person.brokenFiled' }],
  };
  await noteInTalk(tools, talk, meaning, { ...state, draft: null, promise: null });
}
