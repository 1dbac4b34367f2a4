/** `npm run chat`: the bot in this terminal, on the house's own database, without a site. */
import { closestLocale } from '#locales/languages';
import { createContexts } from '#server/api/context';
import { openDoor } from '#server/api/router';
import { readEnv } from '#server/env';
import { wire as createWire } from '#server/wire';
import { run } from './chat';

const env = readEnv();
const wire = createWire(env);
const isInteractive = process.stdin.isTTY === true && process.stdout.isTTY === true;

/** The language of the terminal, as `zh_CN.UTF-8`, else the city's. */
const spoken = new Intl.DateTimeFormat().resolvedOptions().locale;
const locale = closestLocale(spoken) ?? env.DEFAULT_LOCALE;

const door = openDoor(createContexts(wire).forService(locale));
await run(door, { input: process.stdin, output: process.stdout, isInteractive }, locale);
await wire.close();
