/** The small town with mail: a provider for its people, and our port for letters, at which a letter is safe when it was sent. */
import { createTransport } from 'nodemailer';
import { afterThisFile } from '#tests/setup/every-file';
import type { Email } from '../email/index';
import { MailEmulator } from './mail-emulator';
import { MailPerson, type Post, type Written } from './mail-person';
import { type SmallTown, smallTown } from './small-town';

export type MailTown = Awaited<ReturnType<typeof mailTown>>;

export const lamp = {
  subject: 'Street light',
  text: 'The street light at 12 River Road has been broken for three days.',
};

export async function mailTown() {
  const world = new MailEmulator();
  const { smtpUrl } = await world.start();
  const town: SmallTown = await smallTown({
    SMTP_URL: smtpUrl,
    MAIL_ADDRESS: 'help@city.example',
    MAIL_SMTP_PORT: '0',
    HOST: '127.0.0.1',
  });
  const email = town.channels.get('email:default') as Email;
  const running = await email.start?.(town.handsOf('email'));
  afterThisFile(async () => {
    await running?.stop();
    await world.stop();
    if (world.faults.length > 0)
      throw new Error(`A provider would refuse our mails: ${world.faults.join(', ')}`);
  });
  const transport = createTransport({ host: '127.0.0.1', port: email.intakePort() ?? 0, secure: false });
  const post: Post = async (raw, envelope) => void (await transport.sendMail({ raw, envelope }));
  let people = 0;

  /** What the person reads after doing something. */
  async function reads(person: MailPerson, doing: Promise<unknown>): Promise<string> {
    await doing;
    await town.deliver();
    return person.reads();
  }

  const { tools, prisma } = town.house;
  const ticketOf = (caseNumber: string) => tools.store.tickets.find(caseNumber);
  return {
    town,
    world,
    post,
    reads,
    ticketOf,
    newPerson(name?: string): MailPerson {
      people += 1;
      return new MailPerson(world, post, `person${people}@provider.example`, name);
    },
    /** Writes a letter; answers the number of its case. */
    async files(person: MailPerson, letter: Written = lamp): Promise<string> {
      return numberIn(await reads(person, person.writes(letter)));
    },
    eventsOf: async (caseNumber: string) =>
      tools.store.tickets.events((await ticketOf(caseNumber))?.id ?? ''),
    count: () => prisma.ticket.count(),
  };
}

/** The case number in our answer. */
export function numberIn(text: string): string {
  return (/(?:Case number: |办件编号：)([\d ]+)/.exec(text)?.[1] ?? '').replaceAll(' ', '');
}
