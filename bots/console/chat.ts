/**
 * Talking to the bot in a terminal: a newcomer's first minute, without a token or a browser. Choices are numbered; the number, the words
 * or anything else may be typed. Lines from a pipe work the same, one after another.
 */
import { randomUUID } from 'node:crypto';
import { createInterface } from 'node:readline';
import type { Locale } from '#locales/languages';
import { plainTranslator } from '#locales/translate';
import type { ChatDoor, ChatReply } from '../door';

export type Terminal = {
  input: NodeJS.ReadableStream;
  output: NodeJS.WritableStream;
  /** Somebody is sitting there: show a prompt. */
  isInteractive: boolean;
};

/** The conversation, for the next time: notices that come meanwhile are shown then. */
export type Held = { conversationId: string; token: string; seen: number };
export type Memory = { held: Held | null; keep(held: Held): void };

/** Ends when the input ends, or when the person says so. */
export async function run(
  door: ChatDoor,
  terminal: Terminal,
  locale: Locale,
  memory = noMemory(),
): Promise<void> {
  const { input, output, isInteractive } = terminal;
  const talk = startTalk(door, locale, memory);
  const show = (messages: ChatReply[]) => {
    for (const message of messages) output.write(`${inTerminal(message)}\n\n`);
    if (isInteractive) output.write('› ');
  };
  show(await talk.say('/start'));
  // Made after the first await, as lines that come before somebody listens are lost.
  const lines = createInterface({ input, terminal: false });
  for await (const line of lines) {
    if (line.trim() === '/quit') break;
    try {
      show(line.trim() ? await talk.say(line) : await talk.news());
    } catch (error) {
      output.write(`${sentenceOf(error, locale)}\n\n`);
    }
  }
  lines.close();
}

function noMemory(): Memory {
  return { held: null, keep: () => undefined };
}

/** A conversation that remembers itself, and what of it was shown. */
function startTalk(door: ChatDoor, locale: Locale, memory: Memory) {
  let { held } = memory;
  const shown = (conversation: Omit<Held, 'seen'>, messages: ChatReply[]) => {
    const seen = Math.max(held?.seen ?? 0, ...messages.map((message) => message.seq));
    held = { ...conversation, seen };
    memory.keep(held);
    return messages.filter((message) => message.from !== 'person');
  };
  /** What was added since: notices about cases. A conversation that is no more (another database) is forgotten. */
  const news = async () => {
    if (!held) return [];
    const { seen, ...conversation } = held;
    const history = await door.conversation.history({ ...conversation, after: seen }).catch(() => null);
    if (history) return shown(conversation, history.messages);
    held = null;
    return [];
  };
  const say = async (text: string) => {
    const missed = await news();
    const message = { messageId: randomUUID(), kind: 'text' as const, text };
    const conversation = held ? { conversationId: held.conversationId, token: held.token } : { locale };
    const { replies, ...kept } = await door.conversation.receive({ ...conversation, ...message });
    return [...missed, ...shown(kept, replies)];
  };
  return { say, news };
}

/** The text, and its choices by number. */
export function inTerminal({ text, choices }: Pick<ChatReply, 'text' | 'choices'>): string {
  const menu = choices.map(({ label }, order) => `  ${order + 1}. ${label}`);
  return [text, ...menu].join('\n');
}

/** A refusal says its sentence; anything else that we could not take the message. */
function sentenceOf(error: unknown, locale: Locale): string {
  const reason = error instanceof Error && error.cause instanceof Error ? error.cause.message : '';
  const t = plainTranslator(locale);
  const known = t(`refusals:${reason}`);
  return reason && known !== reason && !known.endsWith(reason) ? known : t('refusals:service-unavailable');
}
