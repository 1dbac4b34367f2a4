/** What a letter brings: names are its sender's and only shown back to them, types are told by the bytes when a file is kept. */
import type { Attachment, ParsedMail } from 'mailparser';
import type { RefusedFile } from '#server/domain/conversation/event';
import { limits } from '#server/domain/intake/request';
import { oneLine } from './headers';

export type MailFile = { name: string; body: Buffer };

/** Logos and rules of a signature are smaller; a photo put into the text is larger. */
const largestOrnament = 20 * 1024;
/** Parts that belong to the letter itself. */
const ofTheLetter =
  /^(?:application\/(?:pgp-signature|(?:x-)?pkcs7-signature)|message\/delivery-status|text\/rfc822-headers)$/i;
const longestName = 80;

export function filesIn(mail: ParsedMail): { files: MailFile[]; refused: RefusedFile[] } {
  const sent = mail.attachments.filter((file) => !ofTheLetter.test(file.contentType) && !isOrnament(file));
  const named = sent.map((file, order) => ({ name: nameOf(file, order), body: file.content }));
  return {
    files: named.slice(0, limits.attachments),
    refused: named.slice(limits.attachments, 20).map(({ name }) => ({ name, reason: 'too-many-files' })),
  };
}

function isOrnament({ related, size, contentType }: Attachment): boolean {
  return related === true && size < largestOrnament && contentType.startsWith('image/');
}

/** Without folders, and without what writes backwards or breaks lines. */
function nameOf({ filename }: Attachment, order: number): string {
  const last = (filename ?? '').split(/[/\\]/).at(-1) ?? '';
  return oneLine(last.replace(/\p{Cf}/gu, ''), longestName) || `${order + 1}`;
}
