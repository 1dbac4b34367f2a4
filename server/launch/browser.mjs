import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { run } from './program.mjs';
import { inRoot } from './root.mjs';
import { Stop } from './stop.mjs';

/**
 * The browser of the stories, with letters for Chinese and Arabic: the one that CHROMIUM_PATH names, the
 * system's, on Debian as root the system's after installing it, otherwise Playwright's own.
 */
const SYSTEM = '/usr/bin/chromium';
const FONTS = ['fonts-noto-core', 'fonts-noto-cjk'];

/**
 * @param {(line: string) => void} say
 * @returns {Promise<string | undefined>} the program, or undefined for Playwright's own
 * @throws {Stop} when there is none and none could be installed
 */
export async function ensureBrowser(say) {
  const given = process.env.CHROMIUM_PATH;
  if (given && !existsSync(given))
    throw new Stop(`CHROMIUM_PATH says ${given}, and there is no such program.`);
  const isDebianRoot = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
  const missing = [...(given || existsSync(SYSTEM) ? [] : ['chromium']), ...(canWriteChinese() ? [] : FONTS)];
  if (isDebianRoot && missing.length > 0) await install(missing, say);
  const found = [given, SYSTEM].find((program) => program && existsSync(program));
  return found ?? playwrights(say);
}

function canWriteChinese() {
  const { status, stdout } = spawnSync('fc-list', [':lang=zh-cn', 'family']);
  return status === 0 && stdout.length > 0;
}

/** Debian's packages. What cannot be had is found out when it is missed. @param {string[]} packages @param {(line: string) => void} say */
async function install(packages, say) {
  say(`Installing ${packages.join(', ')}.`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const update = await run(['apt-get', 'update', '-qq'], { env });
  const { code, said } = await run(
    ['apt-get', 'install', '-y', '-qq', '--no-install-recommends', ...packages],
    { env },
  );
  if (code !== 0) process.stderr.write(`${update.said}${said}`);
}

/** @param {(line: string) => void} say @returns {Promise<undefined>} */
async function playwrights(say) {
  say('Looking for Playwright’s browser, and downloading it when it is not there.');
  const { code, said } = await run([inRoot('node_modules/.bin/playwright'), 'install', 'chromium']);
  if (code === 0) return;
  process.stderr.write(said);
  throw new Stop('There is no browser for the stories: install Chromium, or name one with CHROMIUM_PATH.');
}
