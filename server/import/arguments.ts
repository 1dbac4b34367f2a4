/** What the import is asked for on the command line. */
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { type FieldName, fieldNames, type Mapping } from './fields';
import { readTime } from './times';

export type Asked = { file: string; source: string; mapping: Mapping; as: string; undated: Date | null };

export const usage = `npm run import -- FILE [--source NAME] [--mapping text=LETTER,time=WHEN] [--as ACCOUNT] [--undated DATE]

FILE       JSON lines or CSV with a line of names, also packed with gzip; - reads what is piped in
--source   where the letters come from; together with their numbers it tells which are here already (the file's name)
--mapping  what columns are called, when not by one of the usual names: ours=theirs, …
           ours: ${fieldNames.join(', ')}
--as       the account in whose name official replies are given (agent)
--undated  when letters without a time of their own were filed (the moment of import)`;

/** @throws a plain sentence when they cannot be understood */
export function readArguments(args: string[], zone: string): Asked {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      source: { type: 'string' },
      mapping: { type: 'string', multiple: true },
      as: { type: 'string', default: 'agent' },
      undated: { type: 'string' },
    },
  });
  const [file, ...others] = positionals;
  if (!file || others.length > 0) throw new Error('Name one file to import.');
  return {
    file,
    source: (values.source?.trim() || sourceOf(file)).slice(0, 200),
    mapping: readMapping(values.mapping ?? []),
    as: values.as,
    undated: readUndated(values.undated, zone),
  };
}

function sourceOf(file: string): string {
  return file === '-'
    ? 'standard input'
    : basename(file)
        .replace(/\.gz$/i, '')
        .replace(/\.[^.]+$/, '');
}

function readMapping(given: string[]): Mapping {
  const pairs = given
    .flatMap((list) => list.split(','))
    .map((pair): [FieldName, string] => {
      const [ours = '', ...theirs] = pair.split('=');
      const name = fieldNames.find((known) => known === ours.trim());
      const column = theirs.join('=').trim();
      if (!name || !column) throw new Error(`--mapping: ${pair} does not have the form ours=theirs.`);
      return [name, column];
    });
  return Object.fromEntries(pairs);
}

function readUndated(written: string | undefined, zone: string): Date | null {
  if (!written) return null;
  const time = readTime(written, zone);
  if (!time) throw new Error('--undated: write the date as 2026-03-11.');
  return time.at;
}
