/** Somebody wants a person: they wait for one of those who take talks, or a case stands for what they said at once. */
import type { TalkChannel } from '#server/domain/channels';
import type { Outcome } from '#server/domain/conversation/event';
import {
  isOpen,
  minutesToWait,
  talkTimes,
  waitingFrom,
  whyAbsent,
} from '#server/domain/conversation/handover';
import type { ConversationState } from '#server/domain/conversation/state';
import { hasMatter } from '#server/domain/conversation/talk-words';
import type { ConversationRecord } from '#server/store/conversations';
import { findEmergency } from '#server/understanding/emergency/find-danger';
import { draftOfTalk, saidInTalk, wordsOf } from './talk-draft';
import type { Tools } from './tools';

type Asking = { channel: TalkChannel; conversation: ConversationRecord; state: ConversationState };

export async function askPerson(tools: Tools, asking: Asking): Promise<Outcome> {
  const { conversation, state } = asking;
  const now = tools.now();
  const words = wordsOf(await saidInTalk(tools, conversation.id));
  const isMatter = hasMatter(words, state);
  const why = await absence(tools, asking.channel);
  if (!why) {
    const minutes = await joinQueue(tools, conversation.id);
    const text = words.text || (state.draft?.answers.text ?? '');
    const firstWords = isMatter ? text.slice(0, 200) : '';
    const isUrgent = findEmergency(`${state.draft?.answers.text ?? ''}\n${words.text}`) !== null;
    return { kind: 'queued', minutes, firstWords, isUrgent };
  }
  if (isMatter) return { kind: 'absent', why, draft: await draftOfTalk(tools, words, state) };
  await tools.store.talks.setHolding(conversation.id, waitingFrom(now, talkTimes.most));
  return { kind: 'absent', why, draft: null };
}

export async function absence(tools: Tools, channel: TalkChannel) {
  const now = tools.now();
  const [calendar, atTalks] = await Promise.all([
    tools.directory.calendar(),
    tools.store.talks.countAtTalks(now),
  ]);
  return whyAbsent({ channel, isOpen: isOpen(now, calendar), atTalks });
}

/** Puts the talk into the queue; answers the minutes to tell. */
export async function joinQueue(tools: Tools, conversationId: string): Promise<number> {
  const { talks } = tools.store;
  const now = tools.now();
  const [waiting, atTalks] = [await talks.countWaiting(), await talks.countAtTalks(now)];
  const minutes = minutesToWait(waiting + 1, atTalks);
  await talks.setHolding(conversationId, waitingFrom(now, minutes));
  return minutes;
}
