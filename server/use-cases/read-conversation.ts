/** The transcript for the person whose conversation it is. Nothing ends it: a reload, another day, another tab show the same. */
import { isLocale, locales } from '#locales/languages';
import { Refused } from '#server/domain/refusals';
import { showMessage } from './conversation-messages';
import { isToken } from './receive-message';
import type { Tools } from './tools';

/** The newest so many; a chat with more is read on from `after`. */
const most = 200;

export async function readConversation(
  tools: Tools,
  input: { conversationId: string; token: string; after?: number },
) {
  if (!isToken(tools, input.conversationId, input.token)) throw new Refused('conversation-not-found');
  const { conversations } = tools.store;
  const conversation = await conversations.find(input.conversationId);
  if (!conversation) throw new Refused('conversation-not-found');
  const messages = await conversations.messages(conversation.id, input.after ?? 0, most);
  return {
    locale: isLocale(conversation.locale) ? conversation.locale : locales[0],
    messages: messages.map((message) => showMessage(tools, message)),
  };
}
