/** A notice is a call of ours: it says the news and hears the marks, with everything it says inside the one request that places it. */
import type { Locale } from '#locales/languages';
import { plainTranslator } from '#locales/translate';
import type { Delivery, NativeMessage, SendResult } from '../channel';
import { callStatus, create, readRefusal } from '../twilio/rest';
import { listen } from './listen';
import { firstPlace, type Place } from './place';
import type { Spoken } from './render';
import type { VoiceSettings } from './settings';
import { respond, say } from './twiml';

/** What Twilio takes with a call. */
const longestTwiml = 4000;
/** Of the news itself, from the longest that may fit to one that always does. */
const lengths = [2400, 1600, 1000, 600, 300, 120];
/** Before most voicemail answers. */
const ringSeconds = '25';

export async function callOut(
  message: NativeMessage,
  delivery: Delivery,
  { settings, hook }: { settings: VoiceSettings; hook: string },
): Promise<SendResult> {
  const { recipient } = delivery;
  if (!/^\+[1-9]\d{6,14}$/.test(recipient)) return { kind: 'unreachable', error: 'number-withheld' };
  const late = await lateAnswer(delivery, settings);
  if (late) return late;
  const answer = await create(settings, 'Calls', {
    To: recipient,
    From: settings.from,
    Twiml: twimlFor(message, delivery, hook),
    Timeout: ringSeconds,
    // Twilio then says who took the call when it is over: a voicemail is not the person.
    MachineDetection: 'Enable',
    StatusCallback: `${hook}/status`,
  });
  return answer.ok ? { kind: 'sent', vendorId: answer.sid } : readRefusal(answer);
}

/** A call that still goes on asks for its answer itself. */
const waitMs = 5_000;
const withNumbers = ['bot:filed.known', 'bot:filed.anonymous'];
const goingOn = ['queued', 'ringing', 'in-progress'];

/**
 * An answer that was not ready in time. Nobody is called to hear a menu that they hung up on; a case number they have not heard is worth a
 * call. Null when there is something to call for.
 */
async function lateAnswer(
  { notice, answers, meaning }: Delivery,
  settings: VoiceSettings,
): Promise<SendResult | null> {
  const [, callSid] = (notice === 'reply' && /^(CA[0-9a-fA-F]{32}):/.exec(answers ?? '')) || [];
  if (!callSid) return null;
  const status = await callStatus(settings, callSid);
  if (goingOn.includes(status ?? '')) return { kind: 'retry', afterMs: waitMs, error: 'call-goes-on' };
  return withNumbers.includes(meaning.key) ? null : { kind: 'permanent', error: 'call-is-over' };
}

function twimlFor(message: NativeMessage, delivery: Delivery, hook: string): string {
  const { call, locale, text, choices } = message as Spoken;
  const labels = choices.map(({ label }) => label);
  const place: Place = {
    ...firstPlace,
    expects: choices.length > 0 ? 'choice' : 'number',
    locale,
    choices: choices.map(({ id }) => id),
    caseNumber: call?.caseNumber ?? null,
  };
  const hello = delivery.notice === 'reply' ? [] : say(plainTranslator(locale)('voice:notice.hello'), locale);
  const made = lengths.map((length) =>
    respond([
      ...hello,
      ...listen(place, { text: shortened(text, length, locale), labels, hasKeys: false }, hook),
    ]),
  );
  return made.find((twiml) => twiml.length <= longestTwiml) ?? respond(hello);
}

/** By whole letters; the rest is where the case is. */
function shortened(text: string, length: number, locale: Locale): string {
  const letters = [...text];
  if (letters.length <= length) return text;
  return `${letters.slice(0, length).join('')}… ${plainTranslator(locale)('voice:notice.rest')}`;
}
