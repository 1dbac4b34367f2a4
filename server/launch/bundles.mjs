import { existsSync } from 'node:fs';
import { inRoot } from './root.mjs';
import { hashOf, makeIfStale } from './stamps.mjs';
import { Stop } from './stop.mjs';

/**
 * What esbuild makes: the programs that Node runs, with the packages left outside, and the one script that
 * citizens' browsers get.
 */
const PROGRAMS = { server: 'server/http/main.ts', worker: 'bots/main.ts', seed: 'prisma/seed.ts' };
const ENHANCEMENT = 'app/_ui/enhance/main.ts';

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
  if (!existsSync(inRoot(ENHANCEMENT))) return;
  const { build } = await import('esbuild');
  await build({
    entryPoints: [inRoot(ENHANCEMENT)],
    absWorkingDir: inRoot(),
    outfile: 'public/enhance.js',
    bundle: true,
    platform: 'browser',
    target: 'es2019',
    format: 'iife',
    minify: true,
    charset: 'utf8',
    logLevel: 'error',
  });
}
