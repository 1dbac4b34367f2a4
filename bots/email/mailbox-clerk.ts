/** Goes through the inbox: every letter is taken, or tried again later, or put into `Failed` after several tries. */
import type { FetchMessageObject, ImapFlow } from 'imapflow';
import { largestLetterBytes } from '#server/domain/intake/request';
import { wordsOfLarge } from './large-mail';
import type { Around } from './mailbox';
import { takeMail } from './take-mail';

const inbox = 'INBOX';
const folders = { done: 'Processed', failed: 'Failed' } as const;
const mostTries = 5;
/** Older letters stay where they are: we know for 30 days what we took already, and nobody waits for an answer to those. */
const oldestDays = 14;

type Trouble = { tries: number; nextAt: number };

/** `work` answers after how many milliseconds the next try of a letter is due; null when none waits. */
export function createClerk({ home, hands, log, timing }: Around) {
  let validity: bigint | null = null;
  /** Letters that are done and could not be moved. */
  let done = new Set<number>();
  let troubles = new Map<number, Trouble>();

  async function work(client: ImapFlow): Promise<number | null> {
    const lock = await client.getMailboxLock(inbox);
    try {
      forgetOldNumbers(client);
      const since = new Date(Date.now() - oldestDays * 86_400_000);
      const found = (await client.search({ since }, { uid: true })) || [];
      const open = found.filter((uid) => !done.has(uid) && (troubles.get(uid)?.nextAt ?? 0) <= Date.now());
      const failed: number[] = [];
      for (const uid of open) if (!(await tryOne(client, uid))) failed.push(uid);
      await judge(client, failed, open.length);
      return untilNext();
    } finally {
      lock.release();
    }
  }

  /** Another UIDVALIDITY: the numbers mean other letters now. */
  function forgetOldNumbers(client: ImapFlow): void {
    const now = client.mailbox ? client.mailbox.uidValidity : null;
    if (now === validity) return;
    validity = now;
    done = new Set();
    troubles = new Map();
  }

  /** False when the letter could not be taken. Throws when the connection is gone. */
  async function tryOne(client: ImapFlow, uid: number): Promise<boolean> {
    const letter = await fetchLetter(client, uid);
    if (!letter) return true;
    try {
      const taken = await takeMail(letter.raw, { from: null, to: [] }, home, hands, letter.isCut);
      if (taken === 'unreadable') return false;
    } catch (error) {
      log.warn({ channel: 'email', error: nameOf(error) }, 'a letter could not be taken');
      return false;
    }
    troubles.delete(uid);
    await putAway(client, uid, folders.done);
    return true;
  }

  /** When several fail and none gets through, the fault is ours, and no letter is blamed for it. */
  async function judge(client: ImapFlow, failed: readonly number[], tried: number): Promise<void> {
    const isOurFault = failed.length > 1 && failed.length === tried;
    for (const uid of failed) {
      const tries = (troubles.get(uid)?.tries ?? 0) + (isOurFault ? 0 : 1);
      const waitMs = timing.tryAgainMs * 2 ** Math.max(0, tries - 1);
      troubles.set(uid, { tries, nextAt: Date.now() + waitMs });
      if (tries < mostTries) continue;
      log.error(
        { channel: 'email', uid, tries },
        'a letter cannot be read and was put into the folder Failed',
      );
      troubles.delete(uid);
      await putAway(client, uid, folders.failed);
    }
  }

  async function putAway(client: ImapFlow, uid: number, folder: string): Promise<void> {
    done.add(uid);
    const one = String(uid);
    await client.messageFlagsAdd(one, folder === folders.failed ? ['\\Flagged'] : ['\\Seen'], { uid: true });
    const moved = await move(client, one, folder);
    // It keeps its number there and ours may be given anew.
    if (moved) done.delete(uid);
  }

  function untilNext(): number | null {
    const times = [...troubles.values()].map(({ nextAt }) => nextAt - Date.now());
    return times.length > 0 ? Math.max(10, Math.min(...times)) : null;
  }

  return { work };
}

/** The folder is made when it is missing. False when it cannot be moved: then it stays, marked. */
async function move(client: ImapFlow, uid: string, folder: string): Promise<boolean> {
  const once = () => client.messageMove(uid, folder, { uid: true }).catch(() => false as const);
  if (await once()) return true;
  await client.mailboxCreate(folder).catch(() => undefined);
  return Boolean(await once());
}

/** Null when somebody took it away meanwhile. */
async function fetchLetter(client: ImapFlow, uid: number): Promise<{ raw: Buffer; isCut: boolean } | null> {
  const look = { size: true, headers: true, bodyStructure: true };
  const seen: FetchMessageObject | false | undefined = await client.fetchOne(String(uid), look, {
    uid: true,
  });
  if (!seen) return null;
  if ((seen.size ?? 0) > largestLetterBytes)
    return { raw: await wordsOfLarge(client, uid, seen), isCut: true };
  const whole = (await client.fetchOne(String(uid), { source: true }, { uid: true })) || null;
  return whole?.source ? { raw: whole.source, isCut: false } : null;
}

function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : 'unknown';
}
