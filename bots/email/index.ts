/**
 * E-mail, sending for now. Without a mail server a message counts as sent into the local mailbox, which the desk shows, so that the whole
 * service can be tried without one.
 */
import { createTransport } from 'nodemailer';
import { sayMeaning, sayMessage } from '#locales/say';
import { isolateEnd, isolateStart } from '#locales/translate';
import { talkChannels } from '#server/domain/channels';
import type { Channel, Delivery, NativeMessage, SendResult } from '../channel';
import type { Surroundings } from '../registry';
import { composeMail } from './mail';
import type { EmailSettings } from './settings';

export function createEmail(settings: EmailSettings, { zone }: Surroundings): Channel {
  const { smtpUrl } = settings;
  const transport = smtpUrl
    ? createTransport(smtpUrl, { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000 })
    : null;
  return {
    name: 'email',
    account: 'default',
    capabilities: talkChannels.email,
    render: (delivery) => [renderMail(delivery, zone)],
    async send(message, delivery) {
      if (!transport) return { kind: 'sent', vendorId: 'mailbox' };
      const { text, locale, subject = '' } = message;
      const { id, recipient: to } = delivery;
      const mail = composeMail({ ...settings, id, to, subject, text, locale });
      try {
        await transport.sendMail(mail);
        return { kind: 'sent', vendorId: mail.messageId };
      } catch (error) {
        return readSmtpError(error);
      }
    },
  };
}

/** `notices:resolved.body` has its subject beside it. Only one isolate kind of mark is left in a subject: none. */
function renderMail({ meaning, locale }: Delivery, zone: string): NativeMessage {
  const subject = sayMeaning({ ...meaning, key: meaning.key.replace(/\.body$/, '.subject') }, locale, zone);
  return {
    text: sayMessage(meaning, locale, zone),
    subject: subject.replaceAll(isolateStart, '').replaceAll(isolateEnd, ''),
    choices: [],
    asList: false,
    asksLocation: false,
    asksContact: false,
    locale,
  };
}

/** RFC 5321: 4xx may go through later, 5xx will not; 550–553 with 5.1.x say that there is no such mailbox. */
export function readSmtpError(error: unknown): SendResult {
  const { responseCode, code, response } = (error ?? {}) as {
    responseCode?: number;
    code?: string;
    response?: string;
  };
  const said = `smtp-${responseCode ?? code ?? 'error'}`;
  if (code === 'EENVELOPE' && responseCode === undefined) return { kind: 'permanent', error: said };
  if (code === 'EAUTH' || responseCode === undefined || responseCode < 500)
    return { kind: 'retry', afterMs: null, error: said };
  const hasNoMailbox = [550, 551, 553].includes(responseCode) && /\b5\.1\.\d/.test(response ?? '');
  return hasNoMailbox ? { kind: 'unreachable', error: said } : { kind: 'permanent', error: said };
}
