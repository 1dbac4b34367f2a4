/**
 * The one list of languages. A line here and a folder beside it make a language: its pages, messages, refusals and tests follow.
 * `ownName` is what its speakers call it (never translated); `intl` is the tag for dates and numbers, with Gregorian years and Latin
 * digits pinned where a locale's default differs. `desk` says whether staff may work in it; `alsoCalled` are names that people type to a bot
 * besides those that Intl.DisplayNames knows.
 */
export const languages = [
  {
    code: 'zh-CN',
    ownName: '简体中文',
    direction: 'ltr',
    intl: 'zh-CN',
    desk: true,
    alsoCalled: ['汉语', '普通话', 'Mandarin'],
  },
  { code: 'en', ownName: 'English', direction: 'ltr', intl: 'en-GB', desk: true, alsoCalled: ['英文'] },
  {
    code: 'ar',
    ownName: 'العربية',
    direction: 'rtl',
    intl: 'ar-u-nu-latn-ca-gregory',
    desk: false,
    alsoCalled: ['阿拉伯文', 'عربي'],
  },
] as const;

export type Locale = (typeof languages)[number]['code'];
export type Language = (typeof languages)[number];

export const locales = languages.map((language) => language.code) as [Locale, ...Locale[]];

export function isLocale(value: unknown): value is Locale {
  return typeof value === 'string' && (locales as string[]).includes(value);
}

export function languageOf(locale: Locale): Language {
  return languages.find((language) => language.code === locale) ?? languages[0];
}

/** Whole languages by their first part too: `zh`, `zh-Hans-CN` → zh-CN; null when we do not speak it. */
export function closestLocale(tag: string): Locale | null {
  const wanted = tag.toLowerCase();
  const exact = locales.find((locale) => locale.toLowerCase() === wanted);
  if (exact) return exact;
  const base = wanted.split('-')[0];
  return locales.find((locale) => locale.toLowerCase().split('-')[0] === base) ?? null;
}

/** Picks a language for an Accept-Language header; null when none fits. At most 20 entries are looked at. */
export function negotiate(acceptLanguage: string | null | undefined): Locale | null {
  const wishes = (acceptLanguage ?? '')
    .slice(0, 500)
    .split(',')
    .slice(0, 20)
    .map((part, order) => {
      const [tag = '', ...parameters] = part.trim().split(';');
      const quality = parameters.map((p) => /^\s*q=([\d.]+)/.exec(p)?.[1]).find(Boolean);
      return { tag: tag.trim(), quality: quality === undefined ? 1 : Number(quality), order };
    })
    .filter((wish) => wish.tag && wish.quality > 0)
    .sort((a, b) => b.quality - a.quality || a.order - b.order);
  for (const wish of wishes) {
    const locale = closestLocale(wish.tag);
    if (locale) return locale;
  }
  return null;
}
