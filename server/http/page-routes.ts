/**
 * How each page may be served. `fixed`: the same for everybody until the next build, made ahead of time, kept for ever. `shared`: the same
 * for everybody for a minute (articles, figures). `own`: made for who asks. `desk`: made for who asks, with the framework's scripts.
 */
import { isLocale, type Locale } from '#locales/languages';

export type PageKind = 'fixed' | 'shared' | 'own' | 'desk' | 'other';

const fixed = new Set(['', 'request', 'accessibility', 'privacy']);

export type PageRoute = { kind: PageKind; locale: Locale | null };

export function routeOf(path: string, search: string): PageRoute {
  const [, locale, first = '', second] = path.split('/');
  if (!isLocale(locale)) return { kind: 'other', locale: null };
  if (first === 'desk') return { kind: 'desk', locale };
  if (first === 'problem' && search === '') return { kind: 'fixed', locale };
  if (fixed.has(first) && second === undefined && search === '') return { kind: 'fixed', locale };
  // What somebody searches for is theirs, and endless: only the pages without a question are kept.
  if ((first === 'knowledge' || first === 'open') && search === '') return { kind: 'shared', locale };
  return { kind: 'own', locale };
}

/** The chat as it stands in another site's page. */
export function isEmbedded(url: URL): boolean {
  return /^\/[^/]+\/chat$/.test(url.pathname) && url.searchParams.has('embed');
}

/** Someone who has a draft gets the first question filled in: the same address, another page behind it. */
export function withDraft(path: string, hasDraft: boolean): string {
  return hasDraft && /^\/[^/]+\/request$/.test(path) ? `${path}/what` : path;
}

/** Tables that staff import are no attachments: the page takes the file as it is, and its procedure decides who may. */
export function readsItsFiles(url: string | undefined): boolean {
  return /^\/[^/]+\/desk\/knowledge\/import\/file$/.test((url ?? '').split('?', 1)[0] ?? '');
}
