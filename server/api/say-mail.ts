/** A notice as the mail it is: `notices:<name>.subject` and `.body`. */
import type { Locale } from '#locales/languages';
import { sayMeaning } from '#locales/say';
import type { Meaning } from '#server/domain/conversation/meaning';

export function sayMail(meaning: Meaning, locale: Locale, zone: string): { subject: string; text: string } {
  const subject = { ...meaning, key: meaning.key.replace(/\.body$/, '.subject') };
  return { subject: sayMeaning(subject, locale, zone), text: sayMeaning(meaning, locale, zone) };
}
