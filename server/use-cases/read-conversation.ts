/** The transcript for the person whose conversation it is. Nothing ends it: a reload, another day, another tab show the same. */
import { isLocale, type Locale, locales } from '#locales/languages';
import { Refused } from '#server/domain/refusals';
import type { ConversationRecord } from '#server/store/conversations';
import type { Address } from '#server/store/people';
import { showMessage } from './conversation-messages';
import { isToken } from './receive-message';
import type { Tools } from './tools';

/** The newest so many; a chat with more is read on from `after`. */
const most = 200;

type Asked = { conversationId?: string; token?: string; after?: number };

/** `speaker`: whoever signed in as an address needs no token, and sees the talk of that address alone. */
export async function readConversation(tools: Tools, input: Asked, speaker: Address | null = null) {
  const conversation = speaker
    ? await ofAddress(tools, input, speaker)
    : await withToken(tools, input.conversationId ?? '', input.token);
  if (!conversation) return { locale: localeOf(speaker), messages: [] };
  const messages = await tools.store.conversations.messages(conversation.id, input.after ?? 0, most);
  return {
    locale: localeOf(conversation),
    messages: messages.map((message) => showMessage(tools, message)),
  };
}

async function withToken(tools: Tools, id: string, token: string | undefined): Promise<ConversationRecord> {
  const conversation = isToken(tools, id, token) ? await tools.store.conversations.find(id) : null;
  if (!conversation) throw new Refused('conversation-not-found');
  return conversation;
}

/** Null when nothing was said yet. */
async function ofAddress(tools: Tools, { conversationId }: Asked, { id }: Address) {
  const conversation = await tools.store.conversations.findByAddress(id);
  if (conversationId && conversationId !== conversation?.id) throw new Refused('conversation-not-found');
  return conversation;
}

function localeOf(known: { locale: string } | null): Locale {
  return isLocale(known?.locale) ? known.locale : locales[0];
}
