/**
 * A meaning as a letter: what happened in one line, then the rest, then how to answer, as a mail has no buttons. The subject is the same for
 * all mails of a case, so that mail programs keep them together, and tells nobody who looks over a shoulder what the case is about.
 */
import type { Locale } from '#locales/languages';
import { sayChoice, sayMeaning, sayMessage } from '#locales/say';
import { isolateEnd, isolateStart, plainTranslator } from '#locales/translate';
import { type Choice, caseNamedIn, type Meaning } from '#server/domain/conversation/meaning';
import type { Delivery, NativeMessage } from '../channel';

/** `isHeard`: answers by mail arrive. Where they do not, nobody is told to write one. */
export function renderMail(
  { meaning, locale, caseNumber }: Delivery,
  zone: string,
  isHeard: boolean,
): NativeMessage {
  const parts = [
    headline(meaning, locale, zone),
    sayMessage(meaning, locale, zone),
    isHeard ? howToAnswer(meaning.choices ?? [], locale, zone) : '',
  ];
  return {
    text: parts.filter(Boolean).join('\n\n'),
    subject: subjectOf(caseNumber ?? caseNamedIn(meaning), locale),
    choices: [],
    asList: false,
    asksLocation: false,
    asksContact: false,
    locale,
  };
}

function subjectOf(caseNumber: string | null, locale: Locale): string {
  const words = plainTranslator(locale)('bot:letter.subject');
  const subject = caseNumber ? `Re: [#${caseNumber}] ${words}` : `Re: ${words}`;
  return subject.replaceAll(isolateStart, '').replaceAll(isolateEnd, '');
}

/** `notices:resolved.body` has its headline beside it. Answers have none. */
function headline({ key, values }: Meaning, locale: Locale, zone: string): string {
  if (!key.startsWith('notices:') || !key.endsWith('.body')) return '';
  const named = { key: key.replace(/\.body$/, '.subject'), ...(values && { values }) };
  return sayMeaning(named, locale, zone);
}

/** Commands are words that the letter itself explains; a question is answered with one of its words. */
function howToAnswer(choices: readonly Choice[], locale: Locale, zone: string): string {
  const t = plainTranslator(locale);
  if (choices.some(({ id }) => id.startsWith('rate:'))) return t('bot:letter.rate');
  if (choices.some(({ id }) => /^case:\d+:answer$/.test(id))) return t('bot:letter.answer');
  const offered = choices.filter(({ id }) => !id.startsWith('do:'));
  if (offered.length === 0) return '';
  const numbered = choices.flatMap((choice, order) =>
    choice.id.startsWith('do:') ? [] : [`${order + 1}. ${sayChoice(choice, locale, zone)}`],
  );
  return [t('bot:letter.replyWith'), ...numbered].join('\n');
}
