/**
 * Somebody on the telephone: hears what is said, presses keys, speaks after the tone, or says nothing. Plays TwiML as Twilio does, verb by
 * verb, and has every answer within fifteen seconds or hears an error.
 */
import type { PlacedCall, TwilioEmulator } from './twilio-emulator';
import { parse, readTwiml, TwimlError, type TwimlVerb } from './twiml-rules';

export type Heard = { text: string; language: string };

/** Longer than any talk; a circle is a bug. */
const mostDocuments = 400;

export class TwilioCaller {
  /** Everything said since the last key. */
  heard: Heard[] = [];
  /** What is left of the document, and the verb that waits for the caller. */
  private rest: TwimlVerb[] = [];
  private waiting: TwimlVerb | null = null;
  private here: string;
  private sid = '';
  private direction = 'inbound';
  private recordings = 0;
  isOver = true;
  private documents = 0;
  /** What the world does while the caller waits for us. */
  whilePausing: () => Promise<void> = async () => undefined;
  /** The number that is being rung for the caller. */
  ringing: string | null = null;
  /** The last address that was called, with its fields: to call it again. */
  last: { url: string; fields: Record<string, string> } | null = null;

  constructor(
    readonly twilio: TwilioEmulator,
    readonly number: string,
    readonly webhook = `${twilio.site.publicUrl}/webhooks/voice`,
  ) {
    this.here = webhook;
  }

  async calls(): Promise<this> {
    this.sid = this.twilio.newSid('CA');
    this.direction = 'inbound';
    this.isOver = false;
    this.twilio.callStatus.set(this.sid, 'in-progress');
    await this.request(this.webhook, {}, 'ringing');
    return this;
  }

  /** Takes a call that was placed to this number. */
  async answers(call: PlacedCall): Promise<this> {
    this.sid = call.sid;
    this.direction = 'outbound-api';
    this.isOver = false;
    this.twilio.callStatus.set(this.sid, 'in-progress');
    this.here = this.webhook;
    await this.play(parse(call.twiml));
    return this;
  }

  /** Twilio tells how a call of ours ended, and who took it if it was asked to listen for that. */
  async ends(
    call: PlacedCall,
    status: 'completed' | 'busy' | 'no-answer' | 'failed',
    answeredBy = 'human',
  ): Promise<number> {
    this.sid = call.sid;
    this.direction = 'outbound-api';
    if (!call.statusCallback) throw new Error('Nobody asked how the call ended.');
    const isTold = call.detectsMachines && status === 'completed';
    const fields = { ...this.fields(status), ...(isTold && { AnsweredBy: answeredBy }) };
    return (await this.twilio.deliver(call.statusCallback, fields)).status;
  }

  /** Keys as they are pressed; what the verb does not want is lost. */
  async presses(keys: string): Promise<this> {
    const verb = this.waiting;
    if (verb?.name !== 'Gather') throw new Error(`Nothing listens for keys but ${verb?.name ?? 'nobody'}.`);
    const { numDigits, finishOnKey = '#', action = this.here } = verb.attributes;
    const end = finishOnKey ? keys.indexOf(finishOnKey) : -1;
    const typed = (end < 0 ? keys : keys.slice(0, end)).slice(0, Number(numDigits ?? keys.length));
    // The finishing key alone is as if nothing had been pressed.
    if (!typed) return this.isSilent();
    return this.goes(action, { Digits: typed });
  }

  /** Waits until the time is over: Twilio goes on with the next verb. */
  async isSilent(): Promise<this> {
    if (!this.waiting) throw new Error('Nobody waits for this caller.');
    this.waiting = null;
    this.heard = [];
    await this.play(this.rest);
    return this;
  }

  /** After the tone. `hangsUp`: ends the recording that way. */
  async speaks(body: Buffer, seconds: number, { notReady = 0, hangsUp = false } = {}): Promise<this> {
    const verb = this.waiting;
    if (verb?.name !== 'Record') throw new Error('There was no tone.');
    if (seconds > Number(verb.attributes.maxLength ?? 3600)) throw new Error('The recording was cut off.');
    this.recordings += 1;
    const sid = this.twilio.newSid('RE');
    const RecordingUrl = this.twilio.keepFile(sid, body, notReady);
    const told = { RecordingUrl, RecordingSid: sid, RecordingDuration: String(seconds) };
    const action = verb.attributes.action ?? this.here;
    return this.goes(
      action,
      { ...told, Digits: hangsUp ? 'hangup' : '#' },
      hangsUp ? 'completed' : undefined,
    );
  }

  /** Whoever was rung did not pick up, or talked and hung up. */
  async desk(status: 'no-answer' | 'busy' | 'completed'): Promise<this> {
    const verb = this.waiting;
    if (verb?.name !== 'Dial') throw new Error('Nobody is being rung.');
    this.ringing = null;
    return this.goes(verb.attributes.action ?? this.here, { DialCallStatus: status });
  }

  /** The same request once more, as when its answer was lost on the way. */
  async hearsAgain(): Promise<this> {
    if (!this.last) throw new Error('Nothing was asked yet.');
    this.heard = [];
    await this.fetch(this.last.url, this.last.fields);
    return this;
  }

  get words(): string {
    return this.heard.map(({ text }) => text).join('\n');
  }

  get languages(): string[] {
    return [...new Set(this.heard.map(({ language }) => language))];
  }

  private async goes(action: string, more: Record<string, string>, status = 'in-progress'): Promise<this> {
    this.waiting = null;
    this.heard = [];
    await this.request(action, more, status);
    return this;
  }

  private fields(status: string): Record<string, string> {
    const { number: ours, accountSid } = this.twilio;
    const [From, To] = this.direction === 'inbound' ? [this.number, ours] : [ours, this.number];
    return {
      AccountSid: accountSid,
      ApiVersion: '2010-04-01',
      CallSid: this.sid,
      CallStatus: status,
      Called: To,
      Caller: From,
      Direction: this.direction,
      From,
      To,
    };
  }

  private request(address: string, more: Record<string, string>, status: string): Promise<void> {
    const url = new URL(address, this.here).href;
    return this.fetch(url, { ...this.fields(status), ...more });
  }

  private async fetch(url: string, fields: Record<string, string>): Promise<void> {
    this.here = url;
    this.last = { url, fields };
    // An answer that is no TwiML is not asked for again: the caller hears an error.
    const answer = await this.twilio.post(url, fields).catch(() => null);
    if (answer?.status !== 200) throw new TwimlError(11200, `status ${answer?.status ?? 'none'}`);
    const verbs = readTwiml(answer.body, answer.contentType);
    if (fields.CallStatus === 'completed') return this.end();
    await this.play(verbs);
  }

  private async play(verbs: readonly TwimlVerb[]): Promise<void> {
    this.documents += 1;
    if (this.documents > mostDocuments) throw new Error('The call does not come to an end.');
    for (const [order, verb] of verbs.entries()) {
      this.listen(verb);
      if (verb.name === 'Pause') await this.whilePausing();
      if (verb.name === 'Hangup') return this.end();
      if (verb.name === 'Redirect') return this.request(verb.text, {}, 'in-progress');
      if (verb.name === 'Dial') this.ringing = verb.text;
      if (!['Gather', 'Record', 'Dial'].includes(verb.name)) continue;
      this.waiting = verb;
      this.rest = verbs.slice(order + 1);
      return;
    }
    // Nothing is left to do: Twilio hangs up.
    this.end();
  }

  private listen(verb: TwimlVerb): void {
    const says = verb.name === 'Say' ? [verb] : verb.children.filter(({ name }) => name === 'Say');
    this.heard.push(...says.map(({ text, attributes }) => ({ text, language: attributes.language ?? '' })));
  }

  private end(): void {
    this.twilio.callStatus.set(this.sid, 'completed');
    this.isOver = true;
    this.waiting = null;
    this.rest = [];
  }
}
