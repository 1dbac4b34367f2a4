/** Twilio's language for calls, as far as we speak it: every text escaped, every language in its own voice. */
import type { Locale } from '#locales/languages';
import { isolateEnd, isolateStart } from '#locales/translate';

/** An element that is ready to be sent; made by the functions below and by nothing else. */
export type Verb = { xml: string };

type Attributes = Record<string, string | number | boolean | undefined>;

/** What Twilio takes in one Say. */
const longestSay = 4096;

/** Twilio's names of the languages, each with a voice of its own. */
const voices: Record<Locale, { language: string; voice: string }> = {
  'zh-CN': { language: 'cmn-CN', voice: 'Polly.Zhiyu' },
  en: { language: 'en-GB', voice: 'Polly.Amy' },
  ar: { language: 'arb', voice: 'Polly.Zeina' },
};

export function respond(verbs: readonly Verb[]): string {
  return `<?xml version="1.0" encoding="UTF-8"?><Response>${inside(verbs)}</Response>`;
}

/** One text is one or more Says, as long as one may be; nothing for a text without words. */
export function say(text: string, locale: Locale): Verb[] {
  return chunks(speakable(text)).map((part) => element('Say', voices[locale], escapeXml(part)));
}

/** `digits` null: any number of them, ended with the hash key. `prompt` is said while keys are already heard. */
export function gather(prompt: readonly Verb[], action: string, digits: number | null): Verb {
  const isOneKey = digits === 1;
  const attributes = {
    input: 'dtmf',
    action,
    method: 'POST',
    timeout: isOneKey ? 7 : 10,
    numDigits: digits ?? undefined,
    // With one key expected, * and # are keys like any other.
    finishOnKey: isOneKey ? '' : '#',
  };
  return element('Gather', attributes, inside(prompt));
}

export function record(action: string, seconds: number): Verb {
  const attributes = {
    action,
    method: 'POST',
    maxLength: seconds,
    timeout: 5,
    finishOnKey: '#',
    playBeep: true,
  };
  return element('Record', attributes, '');
}

/** Rings for so many seconds; then Twilio asks how to go on. */
export function dial(number: string, action: string, seconds: number): Verb {
  return element('Dial', { action, method: 'POST', timeout: seconds }, escapeXml(number));
}

export function pause(seconds: number): Verb {
  return element('Pause', { length: seconds }, '');
}

export function redirect(address: string): Verb {
  return element('Redirect', { method: 'POST' }, escapeXml(address));
}

export const hangup: Verb = { xml: '<Hangup/>' };

function inside(verbs: readonly Verb[]): string {
  return verbs.map(({ xml }) => xml).join('');
}

function element(name: string, attributes: Attributes, content: string): Verb {
  const given = Object.entries(attributes).filter(([, value]) => value !== undefined);
  const written = given.map(([key, value]) => ` ${key}="${escapeXml(String(value))}"`).join('');
  return { xml: content ? `<${name}${written}>${content}</${name}>` : `<${name}${written}/>` };
}

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

function escapeXml(text: string): string {
  return text.replace(/[&<>"']/g, (letter) => entities[letter] ?? '');
}

/** Without what has no sound: addresses of pages, direction marks, and signs that XML forbids. Long numbers are read digit by digit. */
export function speakable(text: string): string {
  return text
    .replace(/https?:\/\/[^\s\u2066-\u2069]+/g, '')
    .replaceAll(isolateStart, '')
    .replaceAll(isolateEnd, '')
    .replace(/[\p{Cf}\p{Cs}\ufffe\uffff]|(?![\n\t])\p{Cc}/gu, '')
    .replace(/\d{5,}/g, spelled)
    .trim();
}

/** `12345` is said as five digits, not as a number. */
export function spelled(digits: string): string {
  return [...digits].join(' ');
}

function chunks(text: string): string[] {
  if (text.length <= longestSay) return text ? [text] : [];
  const end = text.lastIndexOf(' ', longestSay);
  const isTorn = /[\ud800-\udbff]/.test(text.charAt(longestSay - 1));
  const cut = end > longestSay / 2 ? end : longestSay - (isTorn ? 1 : 0);
  return [text.slice(0, cut), ...chunks(text.slice(cut).trim())];
}
