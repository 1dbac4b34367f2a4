/** Which catalogue keys the code uses: literals, and templates with a gap for one part of a key. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** A key or a template as it stands in the code; `keys` matches what it can mean. */
export type Use = { where: string; written: string; keys: RegExp };

export type Source = { file: string; code: string };

/** All code that speaks: tests and their tools aside, as a sentence that only a test says is said by nobody. */
export function sources(): Source[] {
  const files = ['app', 'server', 'bots', 'locales'].flatMap((room) =>
    readdirSync(room, { recursive: true, encoding: 'utf8' }).map((file) => path.join(room, file)),
  );
  const ours = files.filter(
    (file) =>
      (/\.tsx?$/.test(file) || isOfMiniProgram(file)) &&
      !/\.test\.tsx?$|\btesting\b|\bgenerated\b/.test(file),
  );
  return ours.map((file) => ({ file, code: readFileSync(file, 'utf8') }));
}

/** The mini program is written in WeChat's own languages, and its JSON names words too. */
function isOfMiniProgram(file: string): boolean {
  return file.startsWith(path.join('bots', 'mini-program', 'client')) && /\.(js|json|wxml)$/.test(file);
}

/** `'ns:a.b'`, `"ns:a.b"` and templates such as `ns:a.${x}.c`, where a gap stands for one part between dots. */
export function usesIn({ file, code }: Source, namespaces: string[]): Use[] {
  const names = namespaces.join('|');
  const literal = new RegExp(`(['"\`])((?:${names}):[\\w.-]+)\\1`, 'g');
  const template = new RegExp(`\`((?:${names}):(?:[\\w.-]|\\$\\{[^}\`]*\\})+)\``, 'g');
  const found = [...code.matchAll(literal)].map((match) => match[2] ?? '');
  const gapped = [...code.matchAll(template)]
    .map((match) => match[1] ?? '')
    .filter((text) => text.includes('${'));
  return [...found, ...gapped].map((written) => ({ where: file, written, keys: patternOf(written) }));
}

export function patternOf(written: string): RegExp {
  const parts = written.split(/\$\{[^}]*\}/).map((part) => part.replace(/[.]/g, '\\.'));
  return new RegExp(`^${parts.join('[\\w-]+')}$`);
}
