import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { locales } from '#locales/languages';
import { afterThisFile } from '#tests/setup/every-file';
import { createRuntime } from '../testing/mini-program-runtime';
import { parseWxml } from '../testing/wxml-view';
import { buildMiniProgram, clientFolder, sourcesIn } from './build';

const base = 'https://12345.example.org';
const appId = 'wx0123456789abcdef';
let built: string;
beforeAll(() => {
  built = mkdtempSync(join(tmpdir(), 'mini-program-client-'));
  afterThisFile(async () => rmSync(built, { recursive: true }));
  buildMiniProgram({ base, appId, into: built });
});

const read = (file: string) => readFileSync(join(clientFolder, file), 'utf8');
const { pages, tabBar, requiredPrivateInfos } = JSON.parse(read('app.json')) as {
  pages: string[];
  tabBar: { list: { pagePath: string }[] };
  requiredPrivateInfos: string[];
};
const withoutComments = (code: string) => code.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
const scripts = sourcesIn(clientFolder).filter(({ file }) => file.endsWith('.js'));
const views = sourcesIn(clientFolder).filter(({ file }) => file.endsWith('.wxml'));
const bodyOf = (page: string) => withoutComments(read(`${page}.js`));

describe('the pages', () => {
  test.each(pages)('%s has its script, its settings and its view', (page) => {
    for (const kind of ['js', 'json', 'wxml'])
      expect(statSync(join(clientFolder, `${page}.${kind}`)).isFile()).toBe(true);
    expect(JSON.parse(read(`${page}.json`))).toHaveProperty('navigationBarTitleText');
  });

  test('all that lie in the folder are named in app.json, and all that are tabs or in the sitemap exist', () => {
    const folders = readdirSync(join(clientFolder, 'pages')).map((name) => `pages/${name}/${name}`);
    expect(folders.sort()).toEqual([...pages].sort());
    for (const { pagePath } of tabBar.list) expect(pages).toContain(pagePath);
    const { rules } = JSON.parse(read('sitemap.json')) as { rules: { page: string }[] };
    for (const { page } of rules) expect([...pages, '*']).toContain(page);
  });

  test.each(views)('the view $file is well-formed', ({ code }) => {
    expect(() => parseWxml(code)).not.toThrow();
  });

  test.each(views)('every tap and input of $file has a handler', ({ file, code }) => {
    const script = bodyOf(file.replace(/\.wxml$/, ''));
    const handlers = [...code.matchAll(/\bbind\w+="([^"]+)"/g)].map(([, name]) => name ?? '');
    expect(handlers.length).toBeGreaterThan(0);
    for (const name of handlers) expect(script, name).toMatch(new RegExp(`\\b${name}\\(`));
  });

  test('lead only to pages that exist', () => {
    const targets = scripts.flatMap(({ code }) =>
      [...code.matchAll(/url: `\/(pages\/[\w/]+)/g)].map(([, page]) => page),
    );
    expect(targets.length).toBeGreaterThan(0);
    for (const page of targets) expect(pages).toContain(page);
  });
});

describe('the words', () => {
  test.each(views)('$file shows none that is not of the catalogue', ({ code }) => {
    const texts = code.replace(/<[^>]*>/g, '\n').replace(/\{\{[^}]*\}\}/g, '');
    expect(texts).not.toMatch(/\p{L}/u);
    const spoken = [...code.matchAll(/\b(?:placeholder|aria-label|title|alt|value)="([^"]*)"/g)].map(
      ([, said]) => said,
    );
    for (const said of spoken) expect(said).toMatch(/^\{\{.*\}\}$/);
  });

  test.each([...scripts, ...views])('$file holds no letters of another script', ({ code }) => {
    expect(code).not.toMatch(/\p{sc=Han}|\p{sc=Arabic}/u);
  });

  test('are there in every language, the same ones', () => {
    const wordsIn = (locale: string) =>
      createRuntime(built, {}).load(`words/${locale}.js`) as Record<string, string>;
    const keys = Object.keys(wordsIn(locales[0]));
    expect(keys.length).toBeGreaterThan(100);
    for (const locale of locales) {
      expect(Object.keys(wordsIn(locale))).toEqual(keys);
      expect(Object.values(wordsIn(locale)).filter((word) => !word.trim())).toEqual([]);
    }
  });

  test('of the settings that WeChat reads are said, not named', () => {
    const settings = sourcesIn(built).filter(({ file }) => file.endsWith('.json'));
    expect(settings.length).toBe(pages.length + 3);
    for (const { file, code } of settings) expect(code, file).not.toMatch(/"[a-z-]+:[\w.]+"/);
  });
});

describe('the way out', () => {
  test('is one, and leads to our own server', () => {
    for (const { file, code } of scripts)
      if (file !== join('lib', 'door.js'))
        expect(code, file).not.toMatch(
          /wx\s*\.(request|uploadFile|downloadFile|connectSocket)\(|https?:\/\/(?!city\.example)/,
        );
    const addresses = [...read('lib/door.js').matchAll(/\burl: ([^,\n]+)/g)].map(([, url]) => url);
    expect(addresses).toEqual(['base + path', `\`${'$'}{base}/api/attachments\``]);
  });

  test('is the server that it was built for', () => {
    expect(createRuntime(built, {}).load('config.js')).toEqual({ base, account: appId });
    expect(JSON.parse(readFileSync(join(built, 'project.config.json'), 'utf8'))).toMatchObject({
      appid: appId,
    });
  });
});

describe('what it asks of WeChat', () => {
  /** Everything else is asked for only with a reason that stands in docs/channels/mini-program.md. */
  const allowed = [
    ...['login', 'request', 'uploadFile', 'requestSubscribeMessage', 'chooseMedia', 'chooseLocation'],
    ...['getStorageSync', 'setStorageSync', 'removeStorageSync', 'getAppBaseInfo', 'getRandomValues'],
    ...['setNavigationBarTitle', 'setTabBarItem', 'navigateTo', 'redirectTo', 'pageScrollTo'],
    ...['stopPullDownRefresh', 'makePhoneCall', 'setClipboardData'],
  ];
  /** Those that must be named in app.json and allowed by WeChat. */
  const restricted =
    /wx\.(getFuzzyLocation|getLocation|onLocationChange|chooseAddress|choosePoi|chooseLocation|startLocationUpdate\w*)/g;

  test('is on the list', () => {
    const used = new Set(
      scripts.flatMap(({ code }) =>
        [...withoutComments(code).matchAll(/\bwx\s*\.(\w+)/g)].map(([, name]) => name),
      ),
    );
    expect([...used].sort()).toEqual([...allowed].sort());
  });

  test('is named in app.json where WeChat wants that, and nothing else is', () => {
    const used = scripts.flatMap(({ code }) => [...code.matchAll(restricted)].map(([, name]) => name));
    expect([...new Set(used)].sort()).toEqual([...requiredPrivateInfos].sort());
  });

  test('is no code that is made while it runs, no web page inside, and nobody is asked for name or telephone', () => {
    for (const { file, code } of [...scripts, ...views])
      expect(withoutComments(code), file).not.toMatch(
        /\beval\(|new Function|<web-view|getUserProfile|getUserInfo|getPhoneNumber|open-type=|console\./,
      );
  });

  test('fits into what a phone loads at once', () => {
    const bytes = readdirSync(built, { recursive: true, encoding: 'utf8' })
      .map((file) => statSync(join(built, file)))
      .reduce((sum, found) => sum + (found.isFile() ? found.size : 0), 0);
    expect(bytes).toBeLessThan(200 * 1024);
  });
});

describe('a place on the map', () => {
  const place = () =>
    createRuntime(built, {}).load('lib/place.js') as Record<
      'toMap' | 'toSatellite',
      (lat: number, lng: number) => { lat: number; lng: number }
    >;

  test.each([
    ['Beijing', 39.9087, 116.3975],
    ['Shanghai', 31.2304, 121.4737],
    ['Ürümqi', 43.8256, 87.6168],
    ['Sanya', 18.2528, 109.5119],
  ])('in %s is moved back to where it is, within a metre', (_, lat, lng) => {
    const { toMap, toSatellite } = place();
    const moved = toMap(lat, lng);
    expect(Math.abs(moved.lat - lat) + Math.abs(moved.lng - lng)).toBeGreaterThan(0.001);
    const back = toSatellite(moved.lat, moved.lng);
    expect(Math.abs(back.lat - lat)).toBeLessThan(0.00001);
    expect(Math.abs(back.lng - lng)).toBeLessThan(0.00001);
  });

  test('is where the published series of the maps says', () => {
    const moved = place().toMap(39.9087, 116.3975);
    expect(moved.lat).toBeCloseTo(39.9101, 3);
    expect(moved.lng).toBeCloseTo(116.4037, 3);
  });

  test('outside the country stays as it is', () => {
    expect(place().toSatellite(51.5072, -0.1276)).toEqual({ lat: 51.5072, lng: -0.1276 });
  });
});
