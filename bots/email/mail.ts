/** A message of ours as a mail: plain text and the same as simple HTML, in the person's language and direction, in its thread. */
import { type Locale, languageOf } from '#locales/languages';
import { bounceAddress, idsIn, type MailHome, messageIdOf, replyAddress, threadIdOf } from './addresses';
import { oneLine } from './headers';

export type Mail = {
  from: string;
  to: string;
  replyTo?: string;
  subject: string;
  text: string;
  html: string;
  messageId: string;
  inReplyTo?: string;
  references?: string[];
  envelope: { from: string; to: string };
  headers: Record<string, string>;
};

export type MailParts = {
  /** The outbox row. */
  id: string;
  to: string;
  subject: string;
  text: string;
  locale: Locale;
  caseNumber: string | null;
  /** The Message-ID of the letter that this answers. */
  answers: string | null;
};

const longestSubject = 200;

/** The Message-ID comes from the outbox row: a mail sent twice is the same mail twice. */
export function composeMail(parts: MailParts, home: MailHome, sender: string): Mail {
  const { id, to, subject, text, locale, caseNumber, answers } = parts;
  const [answered] = idsIn(answers ?? '');
  const thread = caseNumber ? threadIdOf(caseNumber, home) : null;
  const references = [thread, answered].filter((part) => part !== null && part !== undefined);
  const replyTo = replyAddress(id, home) ?? home.address;
  return {
    from: home.from,
    to,
    ...(replyTo && { replyTo }),
    subject: oneLine(subject, longestSubject),
    text,
    html: htmlOf(text, locale),
    messageId: messageIdOf(id, home),
    ...(answered && { inReplyTo: answered }),
    ...(references.length > 0 && { references }),
    envelope: { from: bounceAddress(id, home) ?? sender, to },
    headers: {
      // Tells other machines not to answer (RFC 3834), so that no two of them write to each other for ever.
      'Auto-Submitted': answers ? 'auto-replied' : 'auto-generated',
      // Not "All": that would suppress the reports that a mail could not be delivered, too.
      'X-Auto-Response-Suppress': 'RN, NRN, OOF, AutoReply',
      'Content-Language': locale,
    },
  };
}

function htmlOf(text: string, locale: Locale): string {
  const { direction } = languageOf(locale);
  const paragraphs = text
    .split(/\n{2,}/)
    .map((paragraph) => `<p>${linked(escapeHtml(paragraph)).replaceAll('\n', '<br>')}</p>`);
  return `<!doctype html><html lang="${locale}" dir="${direction}"><body style="font-family:sans-serif;font-size:16px;line-height:1.6">${paragraphs.join('')}</body></html>`;
}

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (letter) => entities[letter] ?? '');
}

/** Works on escaped text: an address ends at a space, a bracket or an isolate. */
function linked(escaped: string): string {
  return escaped.replace(
    /https?:\/\/(?:(?!&quot;|&#39;|&lt;|&gt;)[^\s\u2066-\u2069])+/g,
    (url) => `<a href="${url}">${url}</a>`,
  );
}
