/** From the bytes of a mail to what it is for us: a letter, a mail of ours that came back, or nothing that a person wrote. */
import { createHash } from 'node:crypto';
import { type ParsedMail, simpleParser } from 'mailparser';
import { closestLocale } from '#locales/languages';
import type { Letter } from '#server/domain/conversation/event';
import { normaliseEmail } from '#server/domain/people/contact';
import { asciiDigits, isCaseNumber } from '#server/domain/ticket/case-number';
import type { Receipt } from '../channel';
import { caseOfThread, idsIn, type MailHome, outboxIdAt, outboxIdOf } from './addresses';
import { bouncedRecipient, readBounce } from './bounces';
import { filesIn, type MailFile } from './files';
import { type Headers, headersOf, oneLine } from './headers';
import { machineBehind } from './loops';
import { ownWords } from './quotes';

/** `from` is empty for `<>`; null where nobody knows. */
export type Envelope = { from: string | null; to: string[] };

type Common = { key: string; from: string };
export type ReadMail =
  | (Common & {
      kind: 'letter';
      locale: string | undefined;
      letter: Omit<Letter, 'attachmentIds' | 'originalId'>;
      files: MailFile[];
    })
  | (Common & { kind: 'bounce'; receipt: Receipt })
  /** Written by a machine as an answer: nothing to do. */
  | { kind: 'aside' }
  /** Nobody sent it, so nobody can be answered. */
  | { kind: 'unreadable' };

/** What a key may be long (ParsedEvent.key). */
const longestKey = 200;
const longest = { subject: 500, text: 20_000, name: 200 };
/** Turning more HTML into text takes seconds; such a letter is read in its original. */
const mostHtml = 2 * 1024 * 1024;
const replying = /^\s*(?:re|aw|sv|回复|答复|رد)\s*(?:\[\d+\])?\s*[:：]/iu;
/** Mail programs tie to its thread also what is handed on from it. */
const forwarding = /^\s*(?:fwd?|wg|tr|rv|转发|轉寄|إعادة توجيه)\s*[:：]/iu;

export async function readMail(raw: Buffer, envelope: Envelope, home: MailHome): Promise<ReadMail> {
  const mail = await parse(raw);
  const headers = headersOf(mail);
  const recipients = recipientsOf(mail, headers, envelope);
  const key = keyOf(headers, raw);
  const receipt = readBounce(mail, recipients, home);
  if (receipt) return { kind: 'bounce', key, from: bouncedRecipient(mail) ?? 'unknown', receipt };
  const from = senderOf(mail, envelope);
  const machine = machineBehind(headers, from ?? '', envelope.from, home);
  if (machine === 'answer') return { kind: 'aside' };
  if (!from) return { kind: 'unreadable' };
  const { files, refused } = filesIn(mail);
  const locale = closestLocale(headers.first('content-language') ?? '') ?? undefined;
  const words = wordsOf(mail, headers, recipients, home);
  const letter = {
    kind: 'letter' as const,
    ...words,
    ...(refused.length > 0 && { refusedFiles: refused }),
    ...(machine === 'many' && { isQuiet: true }),
  };
  return { kind: 'letter', key, from, locale, letter, files };
}

/** Too much HTML must not make a letter unreadable. */
async function parse(raw: Buffer): Promise<ParsedMail> {
  const plainly = {
    skipImageLinks: true,
    skipTextToHtml: true,
    skipTextLinks: true,
    keepDeliveryStatus: true,
  };
  try {
    return await simpleParser(raw, { ...plainly, maxHtmlLengthToParse: mostHtml });
  } catch {
    return simpleParser(raw, { ...plainly, skipHtmlToText: true });
  }
}

function wordsOf(mail: ParsedMail, headers: Headers, recipients: readonly string[], home: MailHome) {
  const subject = oneLine(mail.subject ?? '', longest.subject);
  const ids = [
    ...idsIn(headers.all('in-reply-to').join(' ')),
    ...idsIn(headers.all('references').join(' ')).reverse(),
  ];
  const threads = [...ids.map((id) => outboxIdOf(id, home)), ...recipients.map((to) => outboxIdAt(to, home))];
  const quotedCase = caseInSubject(subject) ?? ids.map((id) => caseOfThread(id, home)).find(Boolean);
  const isReply = replying.test(subject) || (ids.length > 0 && !forwarding.test(subject));
  const name = oneLine(mail.from?.value[0]?.name ?? '', longest.name);
  return {
    subject,
    text: readable(ownWords(withoutPictures(mail.text ?? ''), isReply)),
    ...(name && !name.includes('@') && { name }),
    threads: [...new Set(threads.filter((id) => id !== null))].slice(0, 50),
    ...(quotedCase && { quotedCase }),
  };
}

/** `[#2611211234567]`, with spaces or in other digits too. */
function caseInSubject(subject: string): string | null {
  const [, typed = ''] = /\[#([^\]]{13,40})\]/u.exec(subject) ?? [];
  const number = asciiDigits(typed).replace(/\D/g, '');
  return isCaseNumber(number) ? number : null;
}

/** Where HTML showed a picture its address is left, which says nothing to anybody. */
function withoutPictures(text: string): string {
  return text.replace(/^\[(?:https?|cid|data):[^\]\n]{0,2000}\]$/gim, '');
}

/** Without what no store takes and no page shows. */
function readable(text: string): string {
  return text
    .slice(0, longest.text)
    .replace(/[^\P{Cc}\n\t]|\p{Surrogate}/gu, '')
    .trim();
}

function senderOf(mail: ParsedMail, { from }: Envelope): string | null {
  const written = mail.from?.value.flatMap(
    ({ address, group }) => address ?? group?.map((one) => one.address) ?? [],
  );
  const first = written?.map((address) => normaliseEmail(address ?? '')).find(Boolean);
  return first ?? (from ? normaliseEmail(from) : null);
}

/** Mail servers note where a mail really went, as the To line may say anything. */
function recipientsOf(mail: ParsedMail, headers: Headers, { to }: Envelope): string[] {
  const noted = ['delivered-to', 'x-original-to', 'envelope-to'].flatMap((name) => headers.all(name));
  const written = [mail.to, mail.cc]
    .flat()
    .flatMap((list) => list?.value.map(({ address }) => address ?? '') ?? []);
  return [...to, ...noted.map((address) => address.replace(/[<>]/g, '')), ...written].slice(0, 100);
}

/** Its Message-ID; a mail without one, or with one that no header should carry, is known by its bytes. */
function keyOf(headers: Headers, raw: Buffer): string {
  const [id = ''] = idsIn(headers.first('message-id') ?? '');
  const isPlain = /^<[!-~]+>$/.test(id) && id.length <= longestKey;
  return isPlain ? id : `sha256:${createHash('sha256').update(raw).digest('hex')}`;
}
