/** A posted form as the desk reads it: trimmed text, no longer than a little over any limit, so that a limit can still be named. */
import { limits } from '#server/domain/intake/request';

export type Values = Record<string, string[]>;

const longestValue = limits.text * 2;
const mostValues = 200;

export async function postedValues(request: Request): Promise<Values> {
  const values: Values = {};
  let count = 0;
  for (const [name, value] of await request.formData()) {
    count += 1;
    if (typeof value !== 'string' || count > mostValues) continue;
    // Browsers send line ends as two characters; a limit counts them as one.
    const text = value.slice(0, longestValue).replaceAll('\r\n', '\n').trim();
    values[name] = [...(values[name] ?? []), text];
  }
  return values;
}

export function one(values: Values | undefined, name: string): string {
  return values?.[name]?.[0] ?? '';
}

/** Undefined instead of an empty text, for fields that may be left out. */
export function some(values: Values, name: string): string | undefined {
  return one(values, name) || undefined;
}

export function all(values: Values | undefined, name: string): string[] {
  return (values?.[name] ?? []).filter(Boolean);
}
