/**
 * Proves that the linter holds the walls of the house: small offending files are written beside a copy of biome.json and must be refused
 * with a message that says where the code belongs; the neighbours that a room may have must pass.
 */
import { execFile } from 'node:child_process';
import { copyFile, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { afterThisFile } from '#tests/setup/every-file';

type Offence = [file: string, code: string, rule: string, words: string];

const boundary = 'noRestrictedImports';
const take = (from: string) => `import { thing } from '${from}';\nexport const used = thing;\n`;
const takeType = (name: string, from: string) =>
  `import type { ${name} } from '${from}';\nexport type Used = ${name};\n`;

const offences: Offence[] = [
  // The domain is pure.
  ['server/domain/ticket/a1.ts', take('#server/store/tickets'), boundary, 'belongs in server/use-cases'],
  ['server/domain/ticket/a2.ts', take('../../store/tickets'), boundary, 'belongs in server/use-cases'],
  ['server/domain/ticket/a3.ts', take('node:fs'), boundary, 'The domain is pure'],
  ['server/domain/ticket/a4.ts', take('#locales/translate'), boundary, 'words in locales/'],
  ['server/domain/ticket/a5.ts', take('next/headers'), boundary, 'The domain is pure'],
  ['server/domain/a6.ts', take('../wire'), boundary, 'The domain is pure'],
  ['server/domain/ticket/a7.ts', takeType('Store', '#server/store/store'), boundary, 'The domain is pure'],
  // Use-cases know the store's types and no framework.
  ['server/use-cases/b1.ts', take('@prisma/client'), boundary, 'belongs in server/store'],
  ['server/use-cases/b2.ts', take('../store/generated/client'), boundary, 'belongs in server/store'],
  ['server/use-cases/b3.ts', take('#server/store/tickets'), boundary, 'comes in as tools.store'],
  ['server/use-cases/b4.ts', take('../store/tickets'), boundary, 'comes in as tools.store'],
  ['server/use-cases/b5.ts', take('next/headers'), boundary, 'pages belong in app/'],
  ['server/use-cases/b6.ts', take('grammy'), boundary, 'knows no framework'],
  ['server/use-cases/b7.ts', take('#server/api/router'), boundary, 'belong in server/api'],
  ['server/use-cases/b8.ts', take('../wire'), boundary, 'server/wire.ts hands in'],
  ['server/use-cases/b9.ts', take('#bots/channel'), boundary, 'a row in the outbox'],
  // The store decides nothing.
  ['server/store/c1.ts', take('#server/use-cases/submit-request'), boundary, 'rules belong in server/domain'],
  ['server/store/c2.ts', take('../api/router'), boundary, 'the order of steps in server/use-cases'],
  // The door calls use-cases.
  ['server/api/d1.ts', take('@prisma/client'), boundary, 'belongs in server/store'],
  ['server/api/routers/d2.ts', take('../../store/tickets'), boundary, 'belongs in server/use-cases'],
  ['server/api/d3.ts', take('#bots/registry'), boundary, 'a row in the outbox'],
  // Pages ask through the door.
  ['app/[locale]/track/e1.ts', take('#server/use-cases/find-case'), boundary, 'with door()'],
  ['app/[locale]/track/e2.ts', take('#server/store/tickets'), boundary, 'with door()'],
  ['app/[locale]/track/e3.ts', take('../../../server/store/tickets'), boundary, 'a relative path hides'],
  ['app/[locale]/track/e4.ts', take('@prisma/client'), boundary, 'belongs in server/store'],
  ['app/[locale]/chat/e5.ts', take('#bots/registry'), boundary, "the door's conversation procedures"],
  ['app/_ui/e6.tsx', take('#server/domain/ticket/states'), boundary, 'free of the domain'],
  ['app/_ui/desk/e7.tsx', take('../../_door'), boundary, 'free of the domain'],
  ['app/_ui/e8.tsx', take('../_door'), boundary, 'free of the domain'],
  ['app/_ui/enhance/e9.ts', take('zod'), boundary, 'small file that old phones load'],
  // Bots translate.
  ['bots/telegram/f1.ts', take('#server/use-cases/receive-message'), boundary, 'through the door'],
  ['bots/telegram/f2.ts', take('../../server/store/outbox'), boundary, 'a relative path hides'],
  ['bots/telegram/f3.ts', take('../wechat/render'), boundary, "no other channel's"],
  ['bots/telegram/f4.ts', take('#bots/wechat/render'), boundary, "no other channel's"],
  ['bots/f5.ts', take('@prisma/client'), boundary, 'belongs in server/store'],
  ['bots/f6.ts', take('#ui/text'), boundary, 'A bot is no page'],
  ['bots/f7.ts', takeType('OtherThing', '#server/api/router'), boundary, 'AppRouter'],
  // The other rooms.
  ['server/http/g1.ts', take('@prisma/client'), boundary, 'belongs in server/store'],
  ['server/jobs/g2.ts', take('#server/store/generated/client'), boundary, 'belongs in server/store'],
  ['server/files/g3.ts', take('#server/use-cases/store-file'), boundary, 'server/wire.ts connects them'],
  ['server/secrets/g4.ts', take('#server/env'), boundary, 'settings come in as arguments'],
  ['server/g5.ts', take('#bots/registry'), boundary, 'belongs in bots/'],
  ['locales/g6.ts', take('#server/use-cases/submit-request'), boundary, 'Words know the languages'],
  // Taste that is law here.
  ['server/store/h1.ts', 'export const url = process.env.DATABASE_URL;\n', 'noProcessEnv', 'process.env'],
  ['app/[locale]/h2.ts', "console.log('here');\n", 'noConsole', 'console'],
  ['server/use-cases/h3.ts', 'export const x = (y: any) => y;\n', 'noExplicitAny', 'any'],
  ['server/use-cases/h4.ts', 'export const x = (y: string[]) => y[0]!;\n', 'noNonNullAssertion', 'non-null'],
  ['server/use-cases/h5.test.ts', "test.only('a', () => {});\n", 'noFocusedTests', ''],
  ['server/use-cases/h6.test.ts', "test.skip('a', () => {});\n", 'noSkippedTests', ''],
  ['app/[locale]/h7.tsx', 'export const Photo = () => <img src="/a.png" />;\n', 'useAltText', 'alt'],
  ['server/use-cases/notTheWay.ts', 'export const x = 1;\n', 'useFilenamingConvention', ''],
  [
    'server/use-cases/h8.ts',
    "import * as all from '#server/store/store';\nall.open();\n",
    'noNamespaceImport',
    '',
  ],
];

const welcome: [file: string, code: string][] = [
  ['server/domain/ticket/ok1.ts', take('../people/roles')],
  ['server/domain/ticket/ok2.ts', take('./moves')],
  ['server/domain/intake/ok3.ts', take('zod')],
  ['server/domain/people/ok4.ts', take('libphonenumber-js/min')],
  ['server/domain/intake/ok5.ts', take('#locales/languages')],
  ['server/domain/intake/ok6.test.ts', take('fast-check')],
  ['server/use-cases/ok7.ts', takeType('Store', '#server/store/store')],
  ['server/use-cases/ok8.ts', take('#server/domain/ticket/move')],
  ['server/store/ok9.ts', take('./generated/client')],
  ['server/api/routers/ok10.ts', take('#server/use-cases/submit-request')],
  ['server/http/ok11.ts', take('#bots/registry')],
  ['server/jobs/ok12.ts', take('#bots/registry')],
  ['server/wire.ts', take('#server/store/client')],
  ['app/[locale]/track/ok13.ts', take('#server/domain/ticket/states')],
  ['app/[locale]/track/ok14.ts', take('../../_door')],
  ['app/_ui/ok15.tsx', take('#locales/languages')],
  ['bots/telegram/ok16.ts', takeType('AppRouter', '#server/api/router')],
  ['bots/telegram/ok17.ts', take('../channel')],
  ['bots/telegram/ok18.test.ts', take('../testing/channel-contract')],
  ['bots/main.ts', take('#server/wire')],
  ['bots/console/main.ts', `${take('#server/wire')}console.log(used);\n`],
  ['server/env.ts', 'export const url = process.env.DATABASE_URL;\n'],
  ['server/launch/ok19.mjs', "console.log(process.env.PORT, 'ready');\n"],
  ['prisma/seed.ts', take('#server/store/client')],
  ['locales/ok20.ts', take('#server/domain/conversation/meaning')],
];

const found = new Map<string, string[]>();

beforeAll(async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'huying-boundaries-'));
  afterThisFile(() => rm(folder, { recursive: true, force: true }));
  await copyFile('biome.json', path.join(folder, 'biome.json'));
  for (const [file, code] of [...offences, ...welcome]) {
    await mkdir(path.join(folder, path.dirname(file)), { recursive: true });
    await writeFile(path.join(folder, file), code);
  }
  for (const line of await lint(folder)) remember(line);
});

/** One line for each offence, as the linter writes them for GitHub: `::error title=lint/style/rule,file=…,line=…::message`. */
async function lint(folder: string): Promise<string[]> {
  const biome = path.resolve('node_modules/@biomejs/biome/bin/biome');
  const asked = ['lint', '--vcs-enabled=false', '--reporter=github', '--max-diagnostics=none', '.'];
  const printed = await new Promise<string>((resolve) => {
    execFile(process.execPath, [biome, ...asked], { cwd: folder, maxBuffer: 1e7 }, (_error, out) =>
      resolve(out),
    );
  });
  return printed.split('\n').filter((line) => line.startsWith('::error'));
}

function remember(line: string): void {
  const [, rule, file, message] = /title=[a-z/0-9]*\/(\w+),file=([^,]+),.*?::(.*)$/.exec(line) ?? [];
  if (!rule || !file) throw new Error(`The linter said something that this test cannot read: ${line}`);
  const all = [...offences, ...welcome].map(([name]) => name);
  const known = all.find((name) => file.endsWith(name)) ?? file;
  found.set(known, [...(found.get(known) ?? []), `${rule}: ${message}`]);
}

describe('the linter refuses what does not belong in a room, and says where it belongs', () => {
  test.each(offences)('%s', (file, _code, rule, words) => {
    const said = found.get(file) ?? [];
    expect(said.some((line) => line.startsWith(`${rule}: `) && line.includes(words))).toBe(true);
  });
});

describe('the linter lets a room have its neighbours', () => {
  test.each(welcome)('%s', (file) => {
    expect(found.get(file) ?? []).toEqual([]);
  });
});
