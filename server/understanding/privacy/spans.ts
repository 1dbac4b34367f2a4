/** Places of personal data in a text. */
export const privateKinds = [
  'email',
  'id',
  'card',
  'phone',
  'passport',
  'plate',
  'account',
  'name',
  'door',
] as const;
export type PrivateKind = (typeof privateKinds)[number];

/** `start` and `end` count UTF-16 units, as String.slice does. */
export type PrivateSpan = { kind: PrivateKind; start: number; end: number };

/** Finds one kind. The text keeps its length when folded, so places in it are places in the original. */
export type Finder = (text: string) => PrivateSpan[];

/** Matches of a pattern; a named group narrows the span. The pattern needs the flags `dg`. */
export function spansOf(
  kind: PrivateKind,
  pattern: RegExp,
  text: string,
  isReal: (found: string, before: string, after: string) => boolean = () => true,
): PrivateSpan[] {
  const spans: PrivateSpan[] = [];
  for (const match of text.matchAll(pattern)) {
    const at = Object.values(match.indices?.groups ?? {}).find((place) => place) ?? match.indices?.[0];
    if (!at) continue;
    const [start, end] = at;
    if (isReal(text.slice(start, end), text.slice(Math.max(0, start - 14), start), text.slice(end, end + 24)))
      spans.push({ kind, start, end });
  }
  return spans;
}
