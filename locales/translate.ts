/**
 * Words come out of the catalogues here. Every value put into a sentence is wrapped in Unicode isolates (U+2068 … U+2069), because
 * without them a phone number or a Latin name changes places inside an Arabic sentence. Pages turn the isolates into <bdi>
 * (`#ui/text`), plain-text channels keep them for right-to-left languages only (they cost space in an SMS).
 * No fallback language: a missing key is a defect that the catalogue tests find, not something to hide.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import i18next, { type i18n } from 'i18next';
import { type Locale, languageOf, locales } from './languages';

export type Values = Record<string, string | number>;
/** `t('request:what.title', { count: 2 })`: namespace, key, values; the answer still carries isolates. */
export type Translate = (key: string, values?: Values) => string;

export const isolateStart = '\u2068';
export const isolateEnd = '\u2069';

function readCatalogue(locale: Locale): Record<string, unknown> {
  const folder = join(process.cwd(), 'locales', locale);
  const files = readdirSync(folder).filter((file) => file.endsWith('.json'));
  return Object.fromEntries(
    files.map((file) => [file.slice(0, -5), JSON.parse(readFileSync(join(folder, file), 'utf8'))]),
  );
}

function createInstance(): i18n {
  const resources = Object.fromEntries(locales.map((locale) => [locale, readCatalogue(locale)]));
  const instance = i18next.createInstance();
  instance.init({
    resources: resources as never,
    supportedLngs: locales,
    lng: locales[0],
    fallbackLng: false,
    initAsync: false,
    interpolation: { escapeValue: true, escape: (value: string) => isolateStart + value + isolateEnd },
  });
  return instance;
}

// Next bundles a copy of this module of its own; the catalogue is loaded once per process all the same.
const shared = globalThis as { huyingCatalogue?: i18n; huyingSentences?: Map<Locale, Translate> };

/** The sentence-maker of one language, for pages: values stay isolated. */
export function translator(locale: Locale): Translate {
  shared.huyingSentences ??= new Map();
  const known = shared.huyingSentences.get(locale) ?? createTranslator(locale);
  shared.huyingSentences.set(locale, known);
  return known;
}

/** More than the catalogues hold: a key that somebody made up does not fill the memory. */
const mostMade = 10_000;

/** A page has a hundred sentences, most of them without values: those are made once. */
function createTranslator(locale: Locale): Translate {
  shared.huyingCatalogue ??= createInstance();
  const fixed = shared.huyingCatalogue.getFixedT(locale);
  const made = new Map<string, string>();
  return (key, values) => {
    if (values) return String(fixed(key, values as never));
    const sentence = made.get(key) ?? String(fixed(key));
    if (made.size < mostMade) made.set(key, sentence);
    return sentence;
  };
}

/** The sentence-maker for plain-text channels, titles and e-mail: isolates only where the language runs right to left. */
export function plainTranslator(locale: Locale): Translate {
  const t = translator(locale);
  if (languageOf(locale).direction === 'rtl') return t;
  return (key, values) => withoutIsolates(t(key, values));
}

export function withoutIsolates(text: string): string {
  return text.replaceAll(isolateStart, '').replaceAll(isolateEnd, '');
}
