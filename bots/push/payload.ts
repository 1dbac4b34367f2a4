/**
 * What a device shows: the case number, one word of what happened, and where to read it. Encrypted for this device alone (RFC 8291), so
 * the push service that carries it cannot read it either.
 */
import { type Locale, languageOf } from '#locales/languages';
import { sayMeaning, sayMessage } from '#locales/say';
import { plainTranslator } from '#locales/translate';
import { showCaseNumber } from '#server/domain/ticket/case-number';
import type { Delivery, NativeMessage } from '../channel';

/** A push service takes 4096 bytes, of which encryption needs about 110. */
const mostBytes = 3_800;

export type Payload = {
  title: string;
  body: string;
  lang: Locale;
  dir: 'ltr' | 'rtl';
  /** A newer notice of the same case takes the place of the older one. */
  tag: string;
  /** A path of this site. */
  url: string;
};

/** The word alone: the number stands above it. */
export function renderPush({ meaning, locale, caseNumber }: Delivery, zone: string): NativeMessage[] {
  const word = meaning.values?.word;
  const isBrief = typeof word === 'object' && 'key' in word;
  const t = plainTranslator(locale);
  const subject = caseNumber
    ? t('notices:push.title', { caseNumber: showCaseNumber(caseNumber) })
    : t('common:brand.name');
  const text = isBrief ? sayMeaning(word, locale, zone) : sayMessage(meaning, locale, zone);
  return [{ text, subject, choices: [], asList: false, asksLocation: false, asksContact: false, locale }];
}

export function payloadOf(message: NativeMessage, { caseNumber, locale }: Delivery): string {
  const payload: Payload = {
    title: message.subject ?? plainTranslator(locale)('common:brand.name'),
    body: message.text,
    lang: locale,
    dir: languageOf(locale).direction,
    tag: caseNumber ?? 'huying',
    url: caseNumber ? `/${locale}/track/${caseNumber}` : `/${locale}/track`,
  };
  return fitted(payload);
}

/** Cut by whole letters until it fits. */
function fitted(payload: Payload): string {
  let written = JSON.stringify(payload);
  while (Buffer.byteLength(written) > mostBytes) {
    const letters = [...payload.body];
    payload.body = `${letters.slice(0, Math.floor(letters.length * 0.8)).join('')}…`;
    written = JSON.stringify(payload);
  }
  return written;
}
