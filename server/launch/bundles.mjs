import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { inRoot } from './root.mjs';
import { hashOf, makeIfStale } from './stamps.mjs';
import { Stop } from './stop.mjs';

/**
 * What esbuild makes: the programs that Node runs, with the packages left outside, and the few scripts that
 * browsers get.
 */
const PROGRAMS = {
  server: 'server/http/main.ts',
  worker: 'bots/main.ts',
  seed: 'prisma/seed.ts',
  // A thread that the others start: it has to be a file of its own beside them.
  'train-worker': 'server/understanding/train-worker.ts',
};
/** By their names in public/: for every page, for the chat, for passkeys, for other sites that show the chat, and the one that runs without a page. */
const SCRIPTS = {
  enhance: 'app/_ui/enhance/main.ts',
  chat: 'app/_ui/enhance/chat-main.ts',
  passkey: 'app/_ui/enhance/passkey-main.ts',
  embed: 'app/_ui/enhance/embed-main.ts',
  sw: 'app/_ui/enhance/sw-main.ts',
};

/** @param {string} name */
export const bundle = (name) => inRoot('build', `${name}.mjs`);

/** Everything that the programs and the pages are made from. */
export const SOURCES = [
  'app',
  'server',
  'bots',
  'locales',
  'prisma',
  'public',
  'package.json',
  'package-lock.json',
  'next.config.mjs',
  'tsconfig.json',
];

/** Bundles what changed. @throws {Stop} when a program does not compile; esbuild has said where */
export async function ensureBundles() {
  await makeIfStale('bundles', await hashOf(SOURCES), async () => {
    try {
      await Promise.all([bundlePrograms(), bundleEnhancement()]);
      await (await import('esbuild')).stop();
    } catch (error) {
      throw new Stop(`The programs could not be built: ${/** @type {Error} */ (error).message}`);
    }
  });
}

async function bundlePrograms() {
  const { build } = await import('esbuild');
  const there = Object.entries(PROGRAMS).filter(([, file]) => existsSync(inRoot(file)));
  await build({
    entryPoints: Object.fromEntries(there),
    absWorkingDir: inRoot(),
    outdir: 'build',
    outExtension: { '.js': '.mjs' },
    bundle: true,
    platform: 'node',
    target: 'node20.19',
    format: 'esm',
    packages: 'external',
    sourcemap: true,
    logLevel: 'error',
  });
}

/** The smallest form that ten-year-old phones understand; used in development too. */
export async function bundleEnhancement() {
  const { build } = await import('esbuild');
  await build({
    entryPoints: SCRIPTS,
    absWorkingDir: inRoot(),
    outdir: 'public',
    define: await words(),
    bundle: true,
    platform: 'browser',
    target: 'es2019',
    format: 'iife',
    minify: true,
    charset: 'utf8',
    logLevel: 'error',
  });
}

/** What scripts without a page of ours around them have to say, in every language. @returns {Promise<Record<string, string>>} */
async function words() {
  const locales = await languagesThereAre();
  const spoken = await Promise.all(
    locales.map(async (locale) => {
      const chat = JSON.parse(await readFile(inRoot('locales', locale, 'chat.json'), 'utf8'));
      return [locale, chat.embed];
    }),
  );
  const direction = (/** @type {string} */ locale) => new Intl.Locale(locale).maximize().script;
  return {
    LOCALES: JSON.stringify(locales),
    EMBED_WORDS: JSON.stringify(Object.fromEntries(spoken)),
    RIGHT_TO_LEFT: JSON.stringify(locales.filter((locale) => direction(locale) === 'Arab')),
  };
}

/** Each has a folder with the words of the chat. */
async function languagesThereAre() {
  const entries = await readdir(inRoot('locales'), { withFileTypes: true });
  const folders = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  return folders.filter((name) => existsSync(inRoot('locales', name, 'chat.json'))).sort();
}
