/** What a mail provider demands of a mail that it is to accept (RFC 5322, RFC 5321), and what a well-behaved sender of notices does. */
import type { ParsedMail } from 'mailparser';

const longestLine = 998;
const once = [
  'from',
  'to',
  'subject',
  'date',
  'message-id',
  'reply-to',
  'in-reply-to',
  'references',
  'auto-submitted',
];
const needed = ['from', 'to', 'date', 'message-id', 'subject', 'auto-submitted'];

/** Sentences of what is wrong, none when all is well. */
export function faultsOf(raw: Buffer, mail: ParsedMail, envelope: { from: string; to: string[] }): string[] {
  const names = mail.headerLines.map(({ key }) => key);
  const to = [mail.to].flat().flatMap((list) => list?.value.map(({ address }) => address) ?? []);
  const ids = [mail.messageId ?? '', mail.inReplyTo ?? '', ...[mail.references ?? []].flat()].filter(Boolean);
  return [
    ...needed.filter((name) => !names.includes(name)).map((name) => `it has no ${name}`),
    ...once
      .filter((name) => names.filter((other) => other === name).length > 1)
      .map((name) => `it has ${name} twice`),
    ...(raw
      .toString('latin1')
      .split('\r\n')
      .some((line) => line.length > longestLine)
      ? ['a line is too long']
      : []),
    ...(/(?<!\r)\n/.test(raw.toString('latin1')) ? ['a line ends without CR'] : []),
    ...(ids.every((id) => /^<[^<>\s@]+@[^<>\s@]+>$/.test(id)) ? [] : ['an id is no id']),
    ...(to.join() === envelope.to.join() ? [] : ['it is addressed to somebody else']),
    ...(envelope.from.endsWith('@city.example') ? [] : ['the envelope is not of the city']),
    ...(mail.bcc || mail.cc ? ['it goes to more people'] : []),
  ];
}
