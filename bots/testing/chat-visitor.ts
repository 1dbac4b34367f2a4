/** Somebody in the web chat: says what the page would send, and sees the talk as the page would show it. */
import { randomUUID } from 'node:crypto';
import { readConversation } from '#server/use-cases/read-conversation';
import { type Received, type ReceivedMessage, receiveMessage } from '#server/use-cases/receive-message';
import type { SmallTown } from './small-town';

type Said = Omit<ReceivedMessage, 'conversationId' | 'token' | 'messageId' | 'locale'>;

export class ChatVisitor {
  private held: Pick<Received, 'conversationId' | 'token'> | null = null;

  constructor(
    private readonly town: SmallTown,
    private readonly locale: 'en' | 'ar' = 'en',
  ) {}

  async says(said: Said, messageId: string = randomUUID()): Promise<Received> {
    const { tools } = this.town.house;
    const heard = await receiveMessage(tools, { ...this.held, messageId, locale: this.locale, ...said });
    this.held = { conversationId: heard.conversationId, token: heard.token };
    return heard;
  }

  types(text: string): Promise<Received> {
    return this.says({ kind: 'text', text });
  }

  /** Presses an answer of the newest message that has some. */
  async taps(label: string): Promise<Received> {
    const offered = (await this.sees()).findLast(({ choices }) => choices.length > 0)?.choices ?? [];
    const choiceId = offered.find((choice) => choice.label === label)?.id;
    if (!choiceId) throw new Error(`There is no answer "${label}" among ${offered.map((one) => one.label)}.`);
    return this.says({ kind: 'choice', choiceId });
  }

  async sees() {
    if (!this.held) return [];
    return (await readConversation(this.town.house.tools, this.held)).messages;
  }

  async last() {
    const message = (await this.sees()).at(-1);
    if (!message) throw new Error('Nothing was said yet.');
    return message;
  }

  get conversationId(): string {
    return this.held?.conversationId ?? '';
  }
}
