/**
 * E-mail, both ways. Letters come from a mailbox or from another mail server; what we send is a letter in the same thread. Without a sending
 * server a message counts as sent into the local mailbox, which the desk shows, so that the whole service can be tried without one.
 */
import { createTransport } from 'nodemailer';
import { talkChannels } from '#server/domain/channels';
import { caseNamedIn } from '#server/domain/conversation/meaning';
import type { Channel, Hands, Health, Running, SendResult } from '../channel';
import type { Surroundings } from '../registry';
import { type Intake, openIntake } from './intake';
import { composeMail } from './mail';
import { type Mailbox, openMailbox, type Timing, usualTiming } from './mailbox';
import { renderMail } from './render';
import { addressIn, type EmailSettings } from './settings';
import { readSmtpError } from './smtp-error';

/** A look at the channel's health ends within 10 s. */
const connectMs = 8_000;
const silenceMs = 20_000;

export type Email = Channel & {
  /** Where the port for letters really is, once started; for tests that ask for any. */
  intakePort(): number | null;
};

export function createEmail(
  settings: EmailSettings,
  { zone, log }: Pick<Surroundings, 'zone' | 'log'>,
  timing: Timing = usualTiming,
): Email {
  const { smtpUrl, imapUrl, from } = settings;
  const sender = addressIn(from) ?? from;
  const transport = smtpUrl
    ? createTransport(smtpUrl, {
        connectionTimeout: connectMs,
        greetingTimeout: connectMs,
        socketTimeout: silenceMs,
      })
    : null;
  const isHeard = imapUrl !== undefined || settings.intake !== undefined;
  let mailbox: Mailbox | null = null;
  let intake: Intake | null = null;
  return {
    name: 'email',
    // Requests that leave an e-mail address are answered from this account.
    account: 'default',
    capabilities: talkChannels.email,
    render: (delivery) => [renderMail(delivery, zone, isHeard)],
    async send({ text, locale, subject = '' }, { id, recipient, answers, caseNumber, meaning }) {
      if (!transport) return { kind: 'sent', vendorId: 'mailbox' };
      const about = caseNumber ?? caseNamedIn(meaning);
      const parts = { id, to: recipient, subject, text, locale, caseNumber: about, answers };
      const mail = composeMail(parts, settings, sender);
      return transport
        .sendMail(mail)
        .then((): SendResult => ({ kind: 'sent', vendorId: mail.messageId }), readSmtpError);
    },
    async start(hands: Hands): Promise<Running> {
      const around = { home: settings, hands, log, timing };
      if (settings.intake) intake = await openIntake(settings.intake, around);
      if (imapUrl) mailbox = openMailbox(imapUrl, around);
      return {
        async stop() {
          await Promise.all([mailbox?.stop(), intake?.stop()]);
          mailbox = null;
          intake = null;
        },
      };
    },
    async health(): Promise<Health> {
      const heard = mailbox?.health() ?? { isWell: true };
      if (!heard.isWell || !transport) return heard;
      return transport.verify().then(
        (): Health => ({ isWell: true }),
        (error): Health => ({
          isWell: false,
          error: isRefusal(error) ? 'mailbox-refused' : 'server-not-reached',
        }),
      );
    },
    intakePort: () => intake?.port ?? null,
  };
}

function isRefusal(error: unknown): boolean {
  return (error as { code?: string } | null)?.code === 'EAUTH';
}
