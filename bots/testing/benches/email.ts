/** E-mail for the contract suite. */
import { SMTPServer } from 'smtp-server';
import { createEmail } from '../../email/index';
import type { Bench } from '../channel-contract';
import { surroundings } from './surroundings';

export async function openEmail(): Promise<Bench> {
  let refusal: Error | null = null;
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo: (_, __, done) => done(refusal),
    onData: (stream, _, done) => stream.on('end', () => done()).resume(),
  });
  const port = await new Promise<number>((resolve) => {
    const listener = server.listen(0, '127.0.0.1', () =>
      resolve((listener.address() as { port: number }).port),
    );
  });
  const smtpUrl = `smtp://127.0.0.1:${port}`;
  const channel = createEmail(
    { smtpUrl, from: 'no-reply@city.example', domain: 'city.example' },
    surroundings(),
  );
  const answers = (responseCode: number, message: string) => () => {
    refusal = Object.assign(new Error(message), { responseCode });
  };
  return {
    channel,
    samples: [],
    forged: [],
    recipient: 'ann@example.com',
    failures: [
      { name: 'greylisted', provoke: answers(451, '4.7.1 Try again later'), kind: 'retry' },
      { name: 'no such mailbox', provoke: answers(550, '5.1.1 No such user'), kind: 'unreachable' },
      { name: 'taken for spam', provoke: answers(554, '5.7.1 Rejected'), kind: 'permanent' },
      {
        name: 'nobody answers',
        provoke: () => new Promise((resolve) => server.close(() => resolve())),
        kind: 'retry',
      },
    ],
    close: async () => undefined,
  };
}
