/** `npm run chat`: the bot in this terminal, on the house's own database, without a site. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { closestLocale } from '#locales/languages';
import { createContexts } from '#server/api/context';
import { openDoor } from '#server/api/router';
import { readEnv } from '#server/env';
import { wire as createWire } from '#server/wire';
import { type Memory, run } from './chat';

const env = readEnv();
const wire = createWire(env);
const isInteractive = process.stdin.isTTY === true && process.stdout.isTTY === true;

/** The language of the terminal, as `zh_CN.UTF-8`, else the city's. */
const spoken = new Intl.DateTimeFormat().resolvedOptions().locale;
const locale = closestLocale(spoken) ?? env.DEFAULT_LOCALE;

const door = openDoor(createContexts(wire).forService(locale));
const terminal = { input: process.stdin, output: process.stdout, isInteractive };
await run(door, terminal, locale, isInteractive ? fileMemory(join(env.dataDir, 'chat.json')) : undefined);
await wire.close();

/** Somebody at a terminal goes on where they were; a pipe begins anew each time. */
function fileMemory(file: string): Memory {
  const schema = z.object({ conversationId: z.string(), token: z.string(), seen: z.number() });
  const read = () => {
    try {
      return schema.parse(JSON.parse(readFileSync(file, 'utf8')));
    } catch {
      return null;
    }
  };
  return { held: read(), keep: (held) => writeFileSync(file, JSON.stringify(held), { mode: 0o600 }) };
}
