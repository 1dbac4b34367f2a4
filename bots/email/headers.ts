/** The headers of a mail as they came: names in small letters, lines unfolded, nothing decoded. */
import type { ParsedMail } from 'mailparser';

export type Headers = {
  names: string[];
  first(name: string): string | undefined;
  all(name: string): string[];
};

export function headersOf({ headerLines }: Pick<ParsedMail, 'headerLines'>): Headers {
  const lines = headerLines.map(({ key, line }) => ({
    name: key.toLowerCase(),
    value: line
      .slice(line.indexOf(':') + 1)
      .replace(/\r?\n\s*/g, ' ')
      .trim(),
  }));
  const all = (name: string) => lines.filter((line) => line.name === name).map(({ value }) => value);
  return { names: lines.map(({ name }) => name), first: (name) => all(name)[0], all };
}

/** What people see in one line: a line break in a decoded header would begin another header when it is used again. */
export function oneLine(text: string, max: number): string {
  return [...text.replace(/[\p{Cc}\p{Surrogate}\u2028\u2029]+/gu, ' ').trim()]
    .slice(0, max)
    .join('')
    .slice(0, max);
}
