/** What was said in a talk, read from its transcript, and the request that can be made of it. */
import { vocabulary } from '#locales/vocabulary';
import type { InboundEvent } from '#server/domain/conversation/event';
import { linesOf } from '#server/domain/conversation/meaning';
import type { ConversationState, Draft } from '#server/domain/conversation/state';
import {
  draftFrom,
  ofThisTalk,
  type TalkWords,
  type Uttered,
  wordsIn,
} from '#server/domain/conversation/talk-words';
import type { StoredMessage } from '#server/store/conversations';
import { contentSchema, saidBy } from './conversation-messages';
import type { Tools } from './tools';

/** More messages than a talk of half a day has. */
const mostRead = 300;

export async function saidInTalk(tools: Tools, conversationId: string): Promise<Uttered[]> {
  const messages = await tools.store.conversations.messages(conversationId, 0, mostRead);
  return ofThisTalk(messages.map(utteredIn));
}

function utteredIn({ at, content }: Pick<StoredMessage, 'at' | 'content'>): Uttered {
  const known = contentSchema.parse(content);
  return {
    from: known.from,
    at,
    text: 'text' in known ? known.text : null,
    keys: 'meaning' in known ? linesOf(known.meaning).map(({ key }) => key) : [],
    files: ('files' in known && known.files) || [],
    place: ('place' in known && known.place) || null,
  };
}

/** What comes in this very turn stands in no transcript yet. */
export function utteredNow(events: readonly InboundEvent[], state: ConversationState, at: Date): Uttered[] {
  return events.map((event) => utteredIn({ at, content: saidBy(event, [], state.locale) }));
}

export function wordsOf(said: readonly Uttered[]): TalkWords {
  return wordsIn(said, vocabulary());
}

/** Files that we no longer keep are left out rather than standing in the way. */
export async function draftOfTalk(tools: Tools, words: TalkWords, state: ConversationState): Promise<Draft> {
  const wordless = tools.say(state.locale, 'bot:person.wordless');
  const draft = draftFrom(words, state, tools.newId(), wordless);
  const kept = await Promise.all(draft.attachmentIds.map((id) => tools.store.drafts.file(id)));
  return { ...draft, attachmentIds: draft.attachmentIds.filter((_, order) => kept[order]) };
}
