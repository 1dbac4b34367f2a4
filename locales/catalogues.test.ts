/**
 * Keeps the languages honest: the same keys, values and plural forms everywhere, nothing missing, unused, unsorted or untranslated. Each
 * check is shown to fail on a small wrong catalogue first.
 */
import { describe, expect, test } from 'vitest';
import { type Locale, languages, locales } from './languages';
import {
  emptyValues,
  isSorted,
  missingKeys,
  pluralFaults,
  slotDrift,
  unknownUses,
  untranslated,
  unusedKeys,
  wrongScript,
} from './testing/catalogue-checks';
import { type Catalogue, catalogueFiles, catalogueOf, flat } from './testing/catalogues';
import { patternOf, sources, type Use, usesIn } from './testing/key-use';

const files = catalogueFiles();
const all = Object.fromEntries(locales.map((locale) => [locale, catalogueOf(files, locale)])) as Record<
  Locale,
  Catalogue
>;
const namespaces = [...new Set(files.map((file) => file.namespace))];
const deskLanguages: string[] = languages
  .filter((language) => language.desk)
  .map((language) => language.code);

/** The desk speaks only the languages that staff work in. */
const isFor = (key: string, locale: string) => !key.startsWith('desk:') || deskLanguages.includes(locale);

/** Uses that no scan can see, each with what makes them. A dynamic use without a line here fails the test of unused keys. */
const unseen: Record<string, string> = {
  'notices:*.subject':
    "made from the notice's own key: its `.body` becomes `.subject` (server/api/say-mail, bots/email)",
  'chat:embed.*': 'built into the script that other sites load (server/launch/bundles)',
  'pages:accessibility.*.*': 'the page walks through its chapters and their lines',
};

/** Words that are the same in English on purpose. */
const sameAsEnglish = {
  'ticket:channel.telegram': 'a name',
  'ticket:channel.whatsapp': 'a name',
};

/** Words in a foreign script on purpose. */
const foreignScript = {
  'bot:choice.language': 'who cannot read this language must find the button too',
};

/** A gap in a template, as code writes it. */
const gap = (name: string) => `\${${name}}`;

const use = (written: string): Use => ({ where: 'code.ts', written, keys: patternOf(written) });
const uses = sources().flatMap((source) => usesIn(source, namespaces));
const everyUse = [...uses, ...Object.keys(unseen).map((entry) => use(entry.replaceAll('*', gap('part'))))];

describe('keys', () => {
  test('every language has the same ones, and the desk only the languages of the desk', () => {
    expect(missingKeys(all, isFor)).toEqual([]);
  });

  test('one that is missing or too many would be found', () => {
    const wrong = { en: { 'a:x': 'x', 'desk:y': 'y' }, ar: { 'a:z': 'z', 'desk:y': 'y' } };
    expect(missingKeys(wrong, isFor)).toEqual(['en lacks a:z', 'ar lacks a:x', 'ar needs no desk:y']);
  });

  test('code names none that does not exist', () => {
    expect(unknownUses(all.en, uses)).toEqual([]);
  });

  test('code that names one that does not exist would be found', () => {
    const seen = [use('a:x'), use('a:no-such'), use(`a:state.${gap('state')}`)];
    expect(unknownUses({ 'a:x': 'x' }, seen)).toEqual([
      'code.ts: a:no-such',
      `code.ts: a:state.${gap('state')}`,
    ]);
  });

  test('none is unused', () => {
    expect(unusedKeys(all.en, everyUse)).toEqual([]);
    expect(unusedKeys(all['zh-CN'], everyUse)).toEqual([]);
  });

  test('one that is unused would be found, also beside a template that means its neighbours', () => {
    const words = {
      'a:x': 'x',
      'a:day_one': '1',
      'a:day_other': '2',
      'a:state.open': 'o',
      'a:state.deep.er': 'd',
    };
    expect(unusedKeys(words, [use('a:day'), use(`a:state.${gap('state')}`)])).toEqual([
      'a:x',
      'a:state.deep.er',
    ]);
  });

  test('every use that is listed by hand is still needed', () => {
    for (const entry of Object.keys(unseen)) {
      const others = everyUse.filter((other) => other.written !== entry.replaceAll('*', gap('part')));
      expect(unusedKeys(all.en, others)).not.toEqual([]);
    }
  });

  test('the scan sees literals and templates, and nothing that only looks like them', () => {
    const code = [
      "t('track:title')",
      't("track:open")',
      `t(\`ticket:status.${gap('ticket.status')}\`)`,
      "label: { key: 'bot:choice.yes' }",
      `t(\`home:next.${gap('moment')}.what\`)`,
      "id: 'rate:2603:yes'",
      `\`rate:${gap('number')}:${gap('answer')}\``,
      "'other:thing'",
    ].join('\n');
    const seen = usesIn({ file: 'page.tsx', code }, ['track', 'ticket', 'bot', 'home', 'rate']);
    expect(seen.map(({ written }) => written)).toEqual([
      'track:title',
      'track:open',
      'bot:choice.yes',
      `ticket:status.${gap('ticket.status')}`,
      `home:next.${gap('moment')}.what`,
    ]);
  });

  test('words of the desk are said on the desk only, as citizens may read in a language that it lacks', () => {
    const elsewhere = uses.filter(
      ({ written, where }) => written.startsWith('desk:') && !/\bdesk\b|\bauth\b/.test(where),
    );
    expect(elsewhere.map(({ where, written }) => `${where}: ${written}`)).toEqual([]);
  });

  test('are in the order of the alphabet in every file', () => {
    expect(
      files.filter((file) => !isSorted(file.text)).map((file) => `${file.locale}/${file.namespace}`),
    ).toEqual([]);
  });

  test.each([
    ['out of order', '{\n  "b": "x",\n  "a": "x"\n}\n'],
    ['out of order below', '{\n  "a": {\n    "c": "x",\n    "b": "x"\n  }\n}\n'],
    ['twice', '{\n  "a": "x",\n  "a": "y"\n}\n'],
    ['without a line end', '{\n  "a": "x"\n}'],
  ])('%s would be found', (_what, text) => {
    expect(isSorted(text)).toBe(false);
    expect(isSorted('{\n  "a": {\n    "b": "x"\n  },\n  "c": "y"\n}\n')).toBe(true);
  });
});

describe('plural forms', () => {
  test('are just those that each language knows', () => {
    expect(pluralFaults(all)).toEqual([]);
  });

  test('one that is missing or too many would be found', () => {
    const wrong = {
      'zh-CN': { 'a:day_other': 'x', 'a:day_one': 'x' },
      en: { 'a:day_other': 'x' },
      ar: { 'a:day': 'x' },
    };
    expect(pluralFaults(wrong).sort()).toEqual([
      'ar lacks a:day_few',
      'ar lacks a:day_many',
      'ar lacks a:day_one',
      'ar lacks a:day_other',
      'ar lacks a:day_two',
      'ar lacks a:day_zero',
      'ar needs no a:day',
      'en lacks a:day_one',
      'zh-CN needs no a:day_one',
    ]);
  });
});

describe('values and tags', () => {
  test('are the same in every language, and well written', () => {
    expect(slotDrift(all)).toEqual([]);
  });

  test.each([
    [
      'another name',
      { en: { 'a:x': '{{date}}' }, ar: { 'a:x': '{{day}}' } },
      ['ar a:x: {{day}} for {{date}}'],
    ],
    ['one left out', { en: { 'a:x': '{{date}}' }, ar: { 'a:x': 'x' } }, ['ar a:x:  for {{date}}']],
    ['single braces', { en: { 'a:x': '{date}' }, ar: { 'a:x': '{date}' } }, ['en a:x', 'ar a:x']],
    ['spaces inside', { en: { 'a:x': '{{ date }}' }, ar: { 'a:x': '{{ date }}' } }, ['en a:x', 'ar a:x']],
    ['markup', { en: { 'a:x': '<b>x</b>' }, ar: { 'a:x': '<b>x</b>' } }, ['en a:x', 'ar a:x']],
  ] as [string, Record<string, Catalogue>, string[]][])('%s would be found', (_what, wrong, faults) => {
    expect(slotDrift(wrong)).toEqual(faults);
  });

  test('a plural form may leave its number out', () => {
    expect(
      slotDrift({
        en: { 'a:x_one': 'one file', 'a:x_other': '{{count}} files' },
        'zh-CN': { 'a:x_other': '{{count}} 个' },
      }),
    ).toEqual([]);
  });
});

describe('sentences', () => {
  test('none is empty or begins or ends with a space', () => {
    for (const locale of locales) expect(emptyValues(all[locale])).toEqual([]);
    expect(emptyValues({ 'a:x': '', 'a:y': ' y', 'a:z': 'z\n', 'a:ok': 'ok' })).toEqual([
      'a:x',
      'a:y',
      'a:z',
    ]);
    expect(emptyValues(flat({ x: null, y: 3 }, 'a:'))).toEqual(['a:x', 'a:y']);
  });

  test('none is still English in another language', () => {
    for (const locale of locales.filter((other) => other !== 'en'))
      expect(untranslated(all[locale], all.en, Object.keys(sameAsEnglish))).toEqual([]);
  });

  test('one that is still English would be found, but not one that is all values and signs', () => {
    const english = { 'a:x': 'Send', 'a:y': '{{title}}: {{url}}', 'a:mail': 'name@example.com' };
    expect(untranslated({ ...english }, english, [])).toEqual(['a:x']);
    expect(untranslated({ ...english }, english, ['a:x'])).toEqual([]);
  });

  test('none has letters of a script that its language is not written in', () => {
    for (const locale of locales)
      expect(wrongScript(all[locale], locale, Object.keys(foreignScript))).toEqual([]);
  });

  test.each([
    ['en', '请发送', true],
    ['en', 'أرسل', true],
    ['zh-CN', 'أرسل', true],
    ['zh-CN', '请 please send the form 发送', true],
    ['zh-CN', '请用照片（JPEG、PNG、WebP）或 PDF', false],
    ['ar', '发送', true],
    ['ar', 'أرسل please send the form', true],
    ['ar', 'أرسل ملف PDF إلى name@example.com', false],
    ['en', 'Please send the form to {{department}}', false],
  ] as [Locale, string, boolean][])('in %s, %j would be found: %s', (locale, sentence, isFound) => {
    expect(wrongScript({ 'a:x': sentence }, locale, [])).toEqual(isFound ? ['a:x'] : []);
  });

  test('everything that is allowed by hand is still there to allow', () => {
    for (const key of Object.keys(sameAsEnglish)) expect(all.en).toHaveProperty([key]);
    for (const key of Object.keys(foreignScript)) expect(wrongScript(all.en, 'en', [])).toContain(key);
  });
});
