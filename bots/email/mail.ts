/** A notice as a mail: plain text and the same as simple HTML, in the person's language and direction. */
import { type Locale, languageOf } from '#locales/languages';

export type Mail = {
  from: string;
  to: string;
  subject: string;
  text: string;
  html: string;
  messageId: string;
  headers: Record<string, string>;
};

export type MailParts = {
  id: string;
  to: string;
  from: string;
  domain: string;
  subject: string;
  text: string;
  locale: Locale;
};

/** The Message-ID comes from the outbox row: a mail sent twice is the same mail twice. */
export function composeMail({ id, to, from, domain, subject, text, locale }: MailParts): Mail {
  return {
    from,
    to,
    subject: oneLine(subject),
    text,
    html: htmlOf(text, locale),
    messageId: `<${id}@${domain}>`,
    headers: {
      // Tells other machines not to answer (RFC 3834), so that no two of them write to each other for ever.
      'Auto-Submitted': 'auto-generated',
      'X-Auto-Response-Suppress': 'All',
      'Content-Language': locale,
    },
  };
}

/** A line break in a header would begin another header. */
function oneLine(text: string): string {
  return text
    .replace(/\p{Cc}+/gu, ' ')
    .trim()
    .slice(0, 200);
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
