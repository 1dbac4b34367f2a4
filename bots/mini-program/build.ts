/**
 * The mini program as WeChat's own tools open it: the client as it is written, with the words it uses taken from the catalogues, the address
 * of the server and the mini program's id. Nothing is compiled; what comes out can be read.
 */
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Locale, languages, locales } from '#locales/languages';
import { type Catalogue, catalogueFiles, catalogueOf } from '#locales/testing/catalogues';
import { usesIn } from '#locales/testing/key-use';

export const clientFolder = join(import.meta.dirname, 'client');

export type MiniProgramBuild = {
  /** The server's public address, without a slash at the end. */
  base: string;
  /** The mini program's id at WeChat. */
  appId: string;
  /** A folder that is emptied first. */
  into: string;
};

/** Throws a plain sentence when a word is missing or needs a plural, which the client cannot form. */
export function buildMiniProgram({ base, appId, into }: MiniProgramBuild): void {
  const files = catalogueFiles();
  const namespaces = [...new Set(files.map(({ namespace }) => namespace))];
  const wordsIn = (locale: Locale) => pick(catalogueOf(files, locale), namespaces);
  rmSync(into, { recursive: true, force: true });
  cpSync(clientFolder, into, { recursive: true });
  for (const locale of locales) write(into, `words/${locale}.js`, wordsIn(locale));
  writeIndex(into);
  write(into, 'config.js', { base, account: appId });
  for (const file of jsonFilesIn(into)) sayJson(join(into, file), wordsIn(locales[0]), appId);
}

/** Only the words that the client uses. */
function pick(catalogue: Catalogue, namespaces: string[]): Catalogue {
  const uses = sourcesIn(clientFolder).flatMap((source) => usesIn(source, namespaces));
  const found = uses.map(({ where, written, keys }) => {
    const meant = Object.keys(catalogue).filter((key) => keys.test(key));
    if (meant.length === 0) throw new Error(`There is no word ${written} for the mini program (${where}).`);
    return meant;
  });
  return Object.fromEntries([...new Set(found.flat())].sort().map((key) => [key, catalogue[key] ?? '']));
}

export function sourcesIn(folder: string): { file: string; code: string }[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return files
    .filter((file) => /\.(js|json|wxml)$/.test(file))
    .map((file) => ({ file, code: readFileSync(join(folder, file), 'utf8') }));
}

function write(into: string, file: string, value: unknown): void {
  mkdirSync(dirname(join(into, file)), { recursive: true });
  writeFileSync(join(into, file), `module.exports = ${JSON.stringify(value, null, 2)};\n`);
}

/** WeChat packs what is required by a written path, so each language is named. */
function writeIndex(into: string): void {
  const known = languages.map(({ code, ownName, direction, intl }) => ({ code, ownName, direction, intl }));
  const catalogues = locales.map((locale) => `  '${locale}': require('./${locale}.js'),`).join('\n');
  const code = `const languages = ${JSON.stringify(known, null, 2)};\n\nconst catalogues = {\n${catalogues}\n};\n\nmodule.exports = { catalogues, languages };\n`;
  writeFileSync(join(into, 'words', 'index.js'), code);
}

function jsonFilesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.json'));
}

/** In settings of WeChat a key stands for its word: they are read before any of our code runs, so they say the first language. */
function sayJson(file: string, words: Catalogue, appId: string): void {
  const said = JSON.parse(readFileSync(file, 'utf8'), (key, value: unknown) => {
    if (key === 'appid') return appId;
    return typeof value === 'string' ? (words[value] ?? value) : value;
  }) as unknown;
  writeFileSync(file, `${JSON.stringify(said, null, 2)}\n`);
}
