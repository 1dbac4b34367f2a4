/** What a letter holds, without what mail programs put around it. */
import type { Letter } from './event';
import { type Facts, tell } from './turn';

/** Longer than any command with a case number and its code. */
const longestCommand = 60;

export function letterHelp({ city }: Facts) {
  return tell('bot:letter.help', city);
}

/** The whole letter when it is one short line; a mail without words may say it in its subject. */
export function shortWords({ subject, text }: Letter): string | null {
  const said = text.trim() || plainSubject(subject);
  return said.length <= longestCommand && !said.includes('\n') ? said : null;
}

/** `Re: Fwd: [#2611211234567] Lamp` → `Lamp`. */
export function plainSubject(subject: string): string {
  const prefix =
    /^\s*(?:(?:re|fwd?|aw|wg|sv|tr|rv|回复|答复|转发|رد|إعادة توجيه)\s*(?:\[\d+\])?\s*[:：]|\[#[\d٠-٩۰-۹０-９ ]+\])\s*/iu;
  let plain = subject;
  while (prefix.test(plain)) plain = plain.replace(prefix, '');
  return plain.trim();
}

/** What it brought, and itself. */
export function filesOf({ attachmentIds, originalId }: Letter): string[] {
  return originalId ? [...attachmentIds, originalId] : attachmentIds;
}
