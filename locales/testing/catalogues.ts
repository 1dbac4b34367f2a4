/** The catalogues as they lie on disk, for the tests that keep the languages honest. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** Sentences of one language by their whole key, as `request:photos.count_one`. */
export type Catalogue = Record<string, string>;

export type CatalogueFile = { locale: string; namespace: string; text: string };

const root = path.join(process.cwd(), 'locales');

/** Every file of every folder beside the list of languages. */
export function catalogueFiles(): CatalogueFile[] {
  return languageFolders().flatMap((locale) =>
    readdirSync(path.join(root, locale)).map((file) => ({
      locale,
      namespace: path.basename(file, '.json'),
      text: readFileSync(path.join(root, locale, file), 'utf8'),
    })),
  );
}

export function languageFolders(): string[] {
  const folders = readdirSync(root, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return folders.map((entry) => entry.name).filter((name) => name !== 'testing');
}

export function catalogueOf(files: CatalogueFile[], locale: string): Catalogue {
  const own = files.filter((file) => file.locale === locale);
  return Object.assign({}, ...own.map(({ namespace, text }) => flat(JSON.parse(text), `${namespace}:`)));
}

/** Nested objects as one level: `{ a: { b: 'x' } }` in `ns` is `ns:a.b`. What is no text stays visible as a broken entry. */
export function flat(value: unknown, prefix: string): Catalogue {
  if (value === null || typeof value !== 'object')
    return { [prefix]: typeof value === 'string' ? value : '' };
  const dot = prefix.endsWith(':') ? '' : '.';
  return Object.assign({}, ...Object.entries(value).map(([key, part]) => flat(part, prefix + dot + key)));
}
