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

type Held = { conversationId: string; token: string };

/** Ends when the input ends, or when the person says so. */
export async function run(door: ChatDoor, terminal: Terminal, locale: Locale): Promise<void> {
  const { input, output, isInteractive } = terminal;
  const lines = createInterface({ input, output: isInteractive ? output : undefined, prompt: '› ' });
  let held: Held | null = null;
  let seen = 0;

  const show = (messages: ChatReply[]) => {
    for (const message of messages) {
      seen = Math.max(seen, message.seq);
      output.write(`${inTerminal(message)}\n\n`);
    }
    if (isInteractive) lines.prompt();
  };
  /** What was added since: notices about cases. */
  const news = async () => {
    if (!held) return [];
    const { messages } = await door.conversation.history({ ...held, after: seen });
    return messages.filter((message) => message.from !== 'person');
  };
  const say = async (text: string) => {
    const missed = await news();
    const { replies, ...conversation } = await door.conversation.receive({
      ...held,
      messageId: randomUUID(),
      kind: 'text',
      text,
      ...(held ? {} : { locale }),
    });
    held = conversation;
    show([...missed, ...replies]);
  };

  await say('/start');
  for await (const line of lines) {
    if (line.trim() === '/quit') break;
    if (line.trim())
      await say(line).catch((error: unknown) => output.write(`${sentenceOf(error, locale)}\n\n`));
    else show(await news());
  }
  lines.close();
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
