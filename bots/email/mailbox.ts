/**
 * Letters fetched from a mailbox (IMAP). Whatever lies in the inbox is work: a letter is moved to `Processed` once it is safe with us, so a
 * crash, another UIDVALIDITY or a second worker only make us look at it again, and its Message-ID tells that we have it. One that cannot be
 * taken is tried a few times, and does not keep the others waiting.
 */
import { ImapFlow } from 'imapflow';
import type { Hands, Health, Running } from '../channel';
import type { BotLog } from '../door';
import type { MailHome } from './addresses';
import { createClerk } from './mailbox-clerk';
import { createPause, type Timer } from './pause';

export type Timing = {
  /** Looked at again so often, whatever the server says by itself. */
  pollMs: number;
  /** IDLE is begun anew before servers end it (RFC 2177: 29 minutes). */
  idleMs: number;
  /** After a lost connection: the first wait, doubled up to the longest. */
  againMs: number;
  longestMs: number;
  /** Between two tries of a letter that could not be taken; longer each time. */
  tryAgainMs: number;
};

export const usualTiming: Timing = {
  pollMs: 60_000,
  idleMs: 25 * 60_000,
  againMs: 1_000,
  longestMs: 60_000,
  tryAgainMs: 60_000,
};

const connectMs = 10_000;
const autoIdleMs = 500;
/** A server that says nothing to a command for so long is gone. */
const silenceMs = 60_000;

export type Mailbox = Running & { health(): Health };

export type Around = { home: MailHome; hands: Hands; log: BotLog; timing: Timing; timer?: Timer };

/** Begins at once and connects by itself, again and again. */
export function openMailbox(url: string, around: Around): Mailbox {
  const { log, timing } = around;
  let health: Health = { isWell: true };
  let isOver = false;
  /** Something happened while we were at work. */
  let isCalled = false;
  let client: ImapFlow | null = null;
  const clerk = createClerk(around);

  const pause = createPause(around.timer);

  /** One connection, from the login to its end. */
  async function live(): Promise<void> {
    const connection = connectionTo(url, timing);
    client = connection;
    connection.on('error', () => undefined);
    const call = () => {
      // A connection that we left may still say that it is closed: nobody is to come sooner for that.
      if (client !== connection) return;
      isCalled = true;
      pause.wake();
    };
    connection.on('exists', call);
    connection.on('close', call);
    await connection.connect();
    health = { isWell: true };
    while (!isOver && connection.usable) {
      isCalled = false;
      const soonest = await clerk.work(connection);
      const ms = isCalled ? 0 : Math.min(timing.pollMs, soonest ?? timing.pollMs);
      if (!isOver && connection.usable) await pause.wait(ms);
    }
  }

  async function run(): Promise<void> {
    for (let failures = 0; !isOver; failures += 1) {
      try {
        await live();
        failures = 0;
      } catch (error) {
        health = { isWell: false, error: isRefusal(error) ? 'mailbox-refused' : 'server-not-reached' };
        log.warn({ channel: 'email', error: health.error }, 'the mailbox is not open');
      }
      leave();
      if (!isOver) await pause.wait(Math.min(timing.longestMs, timing.againMs * 2 ** Math.min(failures, 16)));
    }
  }

  function leave(): void {
    const left = client;
    client = null;
    left?.close();
  }

  const running = run();
  return {
    health: () => health,
    async stop() {
      isOver = true;
      pause.wake();
      await Promise.race([running, giveUp(client)]);
      client?.close();
      await running;
    },
  };
}

/** What is in hand is finished; a server that keeps us waiting is left. */
function giveUp(client: ImapFlow | null): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(() => {
      client?.close();
      resolve();
    }, 5_000).unref();
  });
}

function connectionTo(url: string, { idleMs }: Timing): ImapFlow {
  const { protocol, hostname, port, username, password } = new URL(url);
  const secure = protocol === 'imaps:';
  return new ImapFlow({
    host: hostname,
    port: Number(port) || (secure ? 993 : 143),
    secure,
    auth: { user: decodeURIComponent(username), pass: decodeURIComponent(password) },
    logger: false,
    connectionTimeout: connectMs,
    greetingTimeout: connectMs,
    socketTimeout: silenceMs + idleMs,
    maxIdleTime: idleMs,
    // We look and then wait: nothing follows that IDLE would have to be broken for.
    autoIdleDelay: autoIdleMs,
  });
}

function isRefusal(error: unknown): boolean {
  return (error as { authenticationFailed?: boolean } | null)?.authenticationFailed === true;
}
