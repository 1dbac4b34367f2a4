/**
 * `npm run import -- FILE`: see docs/import.md. Exit code 0 when the file was read to its end, also with bad rows; 2 when nothing could
 * be read; 1 when a fault stopped it and it should be run again; 130 when somebody stopped it.
 */
import { createReadStream } from 'node:fs';
import type { Readable } from 'node:stream';
import type { StaffActor } from '#server/domain/people/roles';
import { readEnv } from '#server/env';
import type { Tools } from '#server/use-cases/tools';
import { wire as createWire } from '#server/wire';
import { type Asked, readArguments, usage } from './arguments';
import { sayReason } from './bad-rows';
import { type Fault, isOfTheFile, sayFault } from './faults';
import { type Counts, importLetters, noCounts } from './import-letters';
import { textOf } from './read-text';
import { rowsOf } from './rows';

const exitCode = { done: 0, fault: 1, nothing: 2, stopped: 130 } as const;

const say = (words: string) => void process.stdout.write(`${words}\n`);
const complain = (words: string) => void process.stderr.write(`${words}\n`);

const env = readEnv();
const asked = understood(process.argv.slice(2));
process.exitCode = asked ? await importAsked(asked) : exitCode.nothing;

function understood(args: string[]): Asked | null {
  try {
    return readArguments(args, env.CITY_TIMEZONE);
  } catch (error) {
    complain(`${error instanceof Error ? error.message : error}\n\n${usage}`);
    return null;
  }
}

async function importAsked(asked: Asked): Promise<number> {
  const wire = createWire(env);
  try {
    if ((await wire.tools.directory.departments()).length > 0) return await importFile(wire.tools, asked);
    complain('There is no city yet that could take letters: start the site once with npm start.');
    return exitCode.fault;
  } finally {
    await wire.close();
  }
}

async function importFile(tools: Tools, asked: Asked): Promise<number> {
  const input = asked.file === '-' ? process.stdin : createReadStream(asked.file);
  // Who reads the stream meets its errors, but may not be reading yet when the first one comes.
  input.on('error', () => {});
  const stopping = stopOnSignal(input);
  const counts = noCounts();
  const started = performance.now();
  const fault = await read(tools, asked, input, counts);
  if (stopping.isStopped) complain('Stopped. The same command again goes on from here.');
  else if (fault) complain(sayFault(fault, asked.file));
  if (counts.answered > 0) say(`${counts.answered} of them with the reply they got`);
  say(`${inWords(counts)} in ${((performance.now() - started) / 1000).toFixed(1)} s`);
  if (stopping.isStopped) return exitCode.stopped;
  const isNothing = counts.imported + counts.skipped === 0;
  if (fault && !(isNothing && isOfTheFile(fault))) return exitCode.fault;
  return isNothing ? exitCode.nothing : exitCode.done;
}

/** The batch in hand is finished; reading on fails then, and that ends the import. */
function stopOnSignal(input: Readable): { isStopped: boolean } {
  const stopping = { isStopped: false };
  const stop = () => {
    stopping.isStopped = true;
    input.destroy();
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, stop);
  return stopping;
}

async function read(tools: Tools, asked: Asked, input: Readable, counts: Counts): Promise<Fault | null> {
  try {
    await importLetters({
      tools,
      rows: rowsOf(textOf(input)),
      source: asked.source,
      mapping: asked.mapping,
      locale: env.DEFAULT_LOCALE,
      actor: await accountOf(tools, asked.as),
      undatedAt: asked.undated ?? tools.now(),
      counts,
      onBad: (line, reason) =>
        complain(`line ${line}: ${sayReason(reason, (word) => tools.say('en', `refusals:${word}`))}`),
      onThousand: () => say(inWords(counts)),
    });
    return null;
  } catch (error) {
    return error as Fault;
  }
}

async function accountOf(tools: Tools, username: string): Promise<StaffActor | null> {
  const account = await tools.store.staff.byUsername(username);
  if (!account?.isActive) return null;
  return { kind: 'staff', staffId: account.id, role: account.role, departmentId: account.departmentId };
}

function inWords({ imported, skipped, bad }: Counts): string {
  return `imported ${imported}, skipped ${skipped}, bad ${bad}`;
}
