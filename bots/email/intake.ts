/**
 * Letters handed over by another mail server: 250 is said only when everything is safe with us, and 451 when that is our fault, so that
 * the other keeps the letter and comes again.
 */
import { SMTPServer, type SMTPServerDataStream, type SMTPServerSession } from 'smtp-server';
import { largestLetterBytes } from '#server/domain/intake/request';
import type { Hands, Running } from '../channel';
import type { BotLog } from '../door';
import { isOurs, type MailHome } from './addresses';
import { takeMail } from './take-mail';

/** Each may hold a whole letter in memory. */
const mostAtOnce = 8;
/** A server that says nothing for so long is gone. */
const silenceMs = 60_000;

export type Intake = Running & { port: number };

type Around = { home: MailHome; hands: Hands; log: BotLog };

export async function openIntake(place: { port: number; host?: string }, around: Around): Promise<Intake> {
  const { home } = around;
  const server = new SMTPServer({
    name: home.domain,
    banner: 'ready',
    size: largestLetterBytes,
    maxClients: mostAtOnce,
    socketTimeout: silenceMs,
    // It stands behind another mail server: who may speak to it is decided there, and by the firewall.
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    disableReverseLookup: true,
    logger: false,
    onRcptTo: ({ address }, _, done) =>
      done(isOurs(address, home) ? null : refusal(550, '5.1.1 No such mailbox here')),
    onData: (stream, session, done) => {
      receive(stream, session, around).then(
        () => done(),
        (error) => done(error instanceof Error ? error : new Error('451')),
      );
    },
  });
  server.on('error', (error) =>
    around.log.info({ channel: 'email', error: error.name }, 'a mail connection ended'),
  );
  await new Promise<void>((resolve, reject) => {
    server.server.once('error', reject);
    server.listen(place.port, place.host, () => resolve());
  });
  const bound = server.server.address();
  return {
    port: typeof bound === 'object' && bound ? bound.port : place.port,
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

async function receive(
  stream: SMTPServerDataStream,
  { envelope }: SMTPServerSession,
  { home, hands, log }: Around,
): Promise<void> {
  const raw = await readAll(stream);
  if (!raw) throw refusal(552, '5.3.4 Message is larger than we take');
  const from = envelope.mailFrom ? envelope.mailFrom.address : '';
  const to = envelope.rcptTo.map(({ address }) => address);
  const taken = await takeMail(raw, { from, to }, home, hands).catch((error) => {
    log.error(
      { channel: 'email', error: error instanceof Error ? error.name : 'unknown' },
      'a letter could not be taken',
    );
    throw refusal(451, '4.3.0 Please try again later');
  });
  if (taken === 'unreadable') throw refusal(554, '5.6.0 Message has no sender');
}

/** Null when it is too large: the rest is read and forgotten, as the other hears our answer only at its end. */
async function readAll(stream: SMTPServerDataStream): Promise<Buffer | null> {
  let chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes <= largestLetterBytes) chunks.push(chunk);
    else chunks = [];
  }
  return bytes > largestLetterBytes ? null : Buffer.concat(chunks);
}

function refusal(responseCode: number, message: string): Error {
  return Object.assign(new Error(message), { responseCode });
}
