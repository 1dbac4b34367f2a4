/**
 * Which letters are answered. Two machines that answer one another would never stop, and no header tells all of them: so nothing a machine
 * sent is answered, "we added that" is said once a day in a case, and nobody gets more than a few answers in an hour. What is not answered
 * is filed all the same.
 */
import { z } from 'zod';
import type { Letter } from '#server/domain/conversation/event';
import type { Said } from '#server/domain/conversation/gather';
import { caseNamedIn, linesOf, type Meaning, meaningSchema } from '#server/domain/conversation/meaning';
import type { ConversationRecord } from '#server/store/conversations';
import type { Tools } from './tools';

export const letterLimits = { answersInAnHour: 5, hoursBetweenThanks: 24 };

/** Acknowledgements: who hears one too few loses nothing. */
const thanks = new Set([
  'bot:changed.add-facts',
  'bot:letter.empty',
  'bot:letter.welcome',
  'bot:letter.help',
]);

/** Our side of a talk, as it is kept. */
const ourMessage = z.object({ from: z.literal('bot'), meaning: meaningSchema });
/** More messages than any person gets in a day. */
const lookBack = 100;

export async function mayAnswerLetter(
  tools: Tools,
  { id, lastSeq }: Pick<ConversationRecord, 'id' | 'lastSeq'>,
  letter: Letter,
  { lines, asked }: Said,
): Promise<boolean> {
  if (letter.isQuiet) return false;
  const now = tools.now().getTime();
  const messages = await tools.store.conversations.messages(id, Math.max(0, lastSeq - lookBack), lookBack);
  const answers = messages.flatMap(({ at, content }) => {
    const ours = ourMessage.safeParse(content);
    return ours.success ? [{ hoursAgo: (now - at.getTime()) / 3_600_000, meaning: ours.data.meaning }] : [];
  });
  if (answers.filter(({ hoursAgo }) => hoursAgo < 1).length >= letterLimits.answersInAnHour) return false;
  const said = asked ? [...lines, asked] : lines;
  if (!isOnlyThanks(said)) return true;
  const subject = said.map(caseNamedIn).find(Boolean) ?? null;
  return !answers.some(
    ({ hoursAgo, meaning }) =>
      hoursAgo < letterLimits.hoursBetweenThanks &&
      isOnlyThanks([meaning]) &&
      caseNamedIn(meaning) === subject,
  );
}

function isOnlyThanks(said: readonly Meaning[]): boolean {
  return said.flatMap(linesOf).every(({ key }) => thanks.has(key));
}
