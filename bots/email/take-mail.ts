/** A mail that came in, by whichever way: its files are kept first, then the letter, then it may be forgotten where it came from. */
import type { RefusedFile } from '#server/domain/conversation/event';
import type { Hands } from '../channel';
import type { MailHome } from './addresses';
import type { MailFile } from './files';
import { type Envelope, readMail } from './read-mail';

export type MailTaken = 'taken' | 'aside' | 'unreadable';

/** When it resolves, everything is safe. Throws when that is our fault, or the mail cannot be parsed at all. */
export async function takeMail(
  raw: Buffer,
  envelope: Envelope,
  home: MailHome,
  hands: Hands,
  isCut = false,
): Promise<MailTaken> {
  const mail = await readMail(raw, envelope, home);
  if (mail.kind === 'aside' || mail.kind === 'unreadable') return mail.kind;
  const { key, from } = mail;
  if (mail.kind === 'bounce') {
    await hands.take({ key, address: { externalId: from }, event: mail.receipt });
    return 'taken';
  }
  const { letter, files, locale } = mail;
  const kept = await keepFiles(files, hands);
  const original = await hands.storeFile(raw, 'mail');
  const refusedFiles = [
    ...(isCut ? [tooLarge(letter.subject)] : []),
    ...kept.refused,
    ...(letter.refusedFiles ?? []),
  ];
  await hands.take({
    key,
    address: { externalId: from, ...(locale && { locale }) },
    event: {
      ...letter,
      attachmentIds: kept.ids,
      ...(original.ok && { originalId: original.attachmentId }),
      ...(refusedFiles.length > 0 && { refusedFiles: refusedFiles.slice(0, 20) }),
    },
  });
  return 'taken';
}

/** Of a letter that is too large only its words were fetched. */
function tooLarge(subject: string): RefusedFile {
  return { name: subject.slice(0, 80) || '1', reason: 'file-too-large' };
}

async function keepFiles(files: readonly MailFile[], { storeFile }: Hands) {
  const ids: string[] = [];
  const refused: RefusedFile[] = [];
  for (const { name, body } of files) {
    const stored = await storeFile(body);
    if (stored.ok) ids.push(stored.attachmentId);
    else if (stored.reason === 'service-unavailable') throw new Error('A file could not be kept now.');
    else refused.push({ name, reason: stored.reason });
  }
  return { ids, refused };
}
