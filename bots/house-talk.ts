/**
 * Talks that live in our own database, as in the web chat and the terminal: replies come back with the message itself, and a notice is
 * delivered by adding it to the conversation, where the page finds it.
 */
import { type houseTalks, talkChannels } from '#server/domain/channels';
import type { Channel, SendResult } from './channel';
import type { DeliveryDoor } from './door';

/** The person's address is the conversation itself. */
export function createHouseTalk(
  door: Pick<DeliveryDoor, 'conversation'>,
  name: (typeof houseTalks)[number],
): Channel {
  return {
    name,
    account: 'site',
    capabilities: talkChannels[name],
    // The page renders the meaning itself, in one piece, so nothing is cut here.
    render: ({ locale }) => [
      { text: '', choices: [], asList: false, asksLocation: false, asksContact: false, locale },
    ],
    async send(_, { id, recipient, meaning }): Promise<SendResult> {
      try {
        await door.conversation.append({ conversationId: recipient, messageId: id, meaning });
        return { kind: 'sent', vendorId: id };
      } catch (error) {
        if (error instanceof Error && error.message === 'conversation-not-found')
          return { kind: 'permanent', error: 'conversation-not-found' };
        throw error;
      }
    },
  };
}
