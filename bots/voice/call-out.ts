/** A notice is a call of ours: it says the news and hears the marks, with everything it says inside the one request that places it. */
import type { Locale } from '#locales/languages';
import { plainTranslator } from '#locales/translate';
import type { Delivery, NativeMessage, SendResult } from '../channel';
import { create, readRefusal } from '../twilio/rest';
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
  if (isOver(delivery)) return { kind: 'permanent', error: 'call-is-over' };
  const answer = await create(settings, 'Calls', {
    To: recipient,
    From: settings.from,
    Twiml: twimlFor(message, delivery, hook),
    Timeout: ringSeconds,
    StatusCallback: `${hook}/status`,
  });
  return answer.ok ? { kind: 'sent', vendorId: answer.sid } : readRefusal(answer);
}

/** Nobody is called to hear a menu that they hung up on; a case number they have not heard is worth a call. */
function isOver({ notice, answers, meaning }: Delivery): boolean {
  const isOfCall = notice === 'reply' && /^CA[0-9a-fA-F]{32}:/.test(answers ?? '');
  return isOfCall && !meaning.key.startsWith('bot:filed.');
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
