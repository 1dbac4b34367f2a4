/** Writes one line of ours into a talk, without the engine, and keeps what the talk knows beside it. */
import type { Locale } from '#locales/languages';
import type { Meaning } from '#server/domain/conversation/meaning';
import type { ConversationState } from '#server/domain/conversation/state';
import type { Content } from './conversation-messages';
import { carry, type TalkPlace } from './say-in-talk';
import type { Tools } from './tools';

type Note = { content: Content; state: ConversationState; inReplyTo?: string };

/** Answers the seq of the line. */
export async function writeLine(tools: Tools, talk: TalkPlace, note: Note): Promise<number> {
  const { conversation } = talk;
  const now = tools.now();
  const seq = conversation.lastSeq + 1;
  const { content, state, inReplyTo = null } = note;
  const line = { id: tools.newId(), seq, direction: 'out' as const, content, inReplyTo, at: now };
  await tools.store.conversations.writeMessages(conversation.id, [line]);
  await tools.store.conversations.save(conversation.id, { locale: state.locale, state, lastSeq: seq, now });
  return seq;
}

/** A line of the bot that reaches the person. */
export async function noteInTalk(
  tools: Tools,
  talk: TalkPlace,
  meaning: Meaning,
  state: ConversationState,
): Promise<void> {
  const locale: Locale = state.locale;
  const seq = await writeLine(tools, talk, { content: { from: 'bot', locale, meaning }, state });
  const dedupeKey = `talk:${talk.conversation.id}:${seq}`;
  await carry(tools, talk.address, { id: tools.newId(), dedupeKey, meaning, locale });
}
