/** What changed between two versions of an article, field by field, for whoever wants to know why it says what it says. */
import { type Locale, locales } from '#locales/languages';
import { type ArticleContent, type ArticleFacts, type TextField, textFields } from './article';

export type FactField = keyof ArticleFacts;
export const factFields: readonly FactField[] = [
  'departmentId',
  'categoryId',
  'audience',
  'region',
  'phone',
  'link',
  'validFrom',
  'validTo',
  'reviewDate',
  'isPublic',
  'internalNote',
  'notNeeded',
  'sourceLocale',
];

export type Difference =
  | { locale: Locale; field: TextField | 'origin'; before: string; after: string }
  | { locale: null; field: FactField; before: string; after: string };

export function differences(before: ArticleContent, after: ArticleContent): Difference[] {
  return [
    ...factFields.flatMap((field) => changed({ locale: null, field }, before[field], after[field])),
    ...locales.flatMap((locale) => inLanguage(locale, before, after)),
  ];
}

function inLanguage(locale: Locale, before: ArticleContent, after: ArticleContent): Difference[] {
  const [old, now] = [before.texts[locale], after.texts[locale]];
  return [...textFields, 'origin' as const].flatMap((field) =>
    changed({ locale, field }, old?.[field], now?.[field]),
  );
}

type Value = string | boolean | readonly string[] | null | undefined;

function changed<Place extends { locale: Locale | null; field: string }>(
  place: Place,
  before: Value,
  after: Value,
) {
  const [old, now] = [said(before), said(after)];
  return old === now ? [] : ([{ ...place, before: old, after: now }] as unknown as Difference[]);
}

function said(value: Value): string {
  if (value === undefined || value === null) return '';
  return typeof value === 'object' ? value.join('\n') : String(value);
}

export type Piece = { text: string; isChanged: boolean };

/** Both sentences cut where they begin and where they cease to differ. */
export function changedPart(before: string, after: string): { before: Piece[]; after: Piece[] } {
  const [old, now] = [[...before], [...after]];
  let start = 0;
  while (start < old.length && start < now.length && old[start] === now[start]) start += 1;
  let end = 0;
  while (end < old.length - start && end < now.length - start && old.at(-1 - end) === now.at(-1 - end))
    end += 1;
  const cut = (letters: string[]): Piece[] =>
    [
      { text: letters.slice(0, start).join(''), isChanged: false },
      { text: letters.slice(start, letters.length - end).join(''), isChanged: true },
      { text: letters.slice(letters.length - end).join(''), isChanged: false },
    ].filter(({ text }) => text);
  return { before: cut(old), after: cut(now) };
}
