/**
 * The number to call, in the person's language: said before anything else. Where it takes care (self-harm, violence at home, a child) the
 * words are other words, with the lines where somebody listens, and pages show a way off them at once.
 */
import { isLocale, type Locale } from '#locales/languages';
import { type CareKind, careKindOf } from '#server/domain/danger/care';
import { detectLocale } from '#server/domain/intake/classify';
import { type Danger, findDanger } from '#server/understanding/emergency/find-danger';
import type { Tools } from './tools';

export type EmergencyNotice = {
  number: string;
  message: string;
  locale: Locale;
  /** For those who cannot speak: the police read text messages to this number. */
  textNumber: string;
  care: { kind: CareKind; phones: string[] } | null;
};

/** What a text has to be told before anything else; null when it tells of no danger. */
export function noticeFor(tools: Tools, { text, locale }: { text: string; locale: Locale }) {
  return emergencyNotice(tools, findDanger(text), writtenIn(text, locale));
}

export function emergencyNotice(tools: Tools, danger: Danger | null, locale: Locale): EmergencyNotice | null {
  if (!danger) return null;
  const { emergencyPhones, textPolice, carePhones } = tools.city;
  const number = emergencyPhones[danger.call];
  const kind = danger.needsCare ? careKindOf(danger.kind) : null;
  const phones = kind ? carePhones[kind] : [];
  const word = kind ? `danger:care.${kind}` : `notices:emergency.${danger.call}`;
  const said = { number, medical: emergencyPhones.medical, phone: phones[0] ?? number };
  return {
    number,
    message: tools.say(locale, word, said),
    locale,
    textNumber: textPolice,
    care: kind && { kind, phones },
  };
}

/** The language of the words themselves, if we speak it: who is in danger does not look for the language of the page. */
export function writtenIn(text: string, locale: Locale): Locale {
  const detected = detectLocale(text);
  return detected && isLocale(detected) ? detected : locale;
}
