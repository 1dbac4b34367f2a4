/** Somebody with a phone that writes text messages: writes, sends pictures, and reads what came. */
import type { SentMessage, TwilioEmulator, WebhookAnswer } from './twilio-emulator';
import { startWords, stopWords } from './twilio-rules';

export class TwilioPerson {
  constructor(
    readonly twilio: TwilioEmulator,
    readonly number: string,
    readonly webhook = `${twilio.site.publicUrl}/webhooks/sms`,
  ) {}

  /** The fields of one message, as Twilio sends them. */
  fields(text: string, media: string[] = []): Record<string, string> {
    const sid = this.twilio.newSid(media.length > 0 ? 'MM' : 'SM');
    const files = media.map((url, order) => [
      [`MediaUrl${order}`, url],
      [`MediaContentType${order}`, 'image/jpeg'],
    ]);
    return {
      AccountSid: this.twilio.accountSid,
      ApiVersion: '2010-04-01',
      Body: text,
      From: this.number,
      FromCity: '',
      FromCountry: 'CN',
      MessageSid: sid,
      NumMedia: String(media.length),
      NumSegments: '1',
      SmsMessageSid: sid,
      SmsSid: sid,
      SmsStatus: 'received',
      To: this.twilio.number,
      ...Object.fromEntries(files.flat()),
    };
  }

  /** Twilio acts on STOP and START itself before anybody hears of it. */
  async writes(text: string): Promise<Record<string, string>> {
    const word = text.trim().toLowerCase();
    if (stopWords.has(word)) this.twilio.optedOut.add(this.number);
    if (startWords.has(word)) this.twilio.optedOut.delete(this.number);
    const fields = this.fields(text);
    await this.arrives(fields);
    return fields;
  }

  async sendsPhotos(photos: Buffer[], text = ''): Promise<void> {
    const urls = photos.map((body) => this.twilio.keepFile(this.twilio.newSid('ME'), body));
    await this.arrives(this.fields(text, urls));
  }

  /** Twilio shows an answer that is no TwiML as an error and says nothing to anybody. */
  async arrives(fields: Record<string, string>): Promise<WebhookAnswer> {
    const answer = await this.twilio.deliver(this.webhook, fields);
    if (answer.status !== 200) throw new Error(`11200 (${answer.status})`);
    if (!/^(text|application)\/xml/.test(answer.contentType)) throw new Error('12300');
    if (answer.body !== '<Response/>') throw new Error(`12100: ${answer.body}`);
    return answer;
  }

  inbox(): SentMessage[] {
    return this.twilio.messages.filter(({ to }) => to === this.number);
  }

  last(): SentMessage {
    const sent = this.inbox().at(-1);
    if (!sent) throw new Error('Nothing was sent to this number.');
    return sent;
  }
}
