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

/** How much of the text around a place is looked at. */
const reach = 40;

/** Matches of a pattern; a named group narrows the span. The pattern needs the flags `dg`. */
export function spansOf(
  kind: PrivateKind,
  pattern: RegExp,
  text: string,
  isReal: (found: string, before: string, after: string) => boolean = () => true,
): PrivateSpan[] {
  const spans: PrivateSpan[] = [];
  for (const match of matches(pattern, text)) {
    const [start, end] = placeOf(match);
    if (
      isReal(
        text.slice(start, end),
        text.slice(Math.max(0, start - reach), start),
        text.slice(end, end + reach),
      )
    )
      spans.push({ kind, start, end });
  }
  return spans;
}

/** As String.matchAll, without its copy of the pattern: there are more than a hundred patterns for every text. */
function* matches(pattern: RegExp, text: string): Generator<RegExpExecArray> {
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const next = Math.max(pattern.lastIndex, match.index + 1);
    yield match;
    pattern.lastIndex = next;
  }
}

/** Of the named group, or of the whole. */
function placeOf(match: RegExpExecArray): [start: number, end: number] {
  const ofGroup = match.groups && Object.values(match.indices?.groups ?? {}).find((place) => place);
  return ofGroup ?? [match.index, match.index + match[0].length];
}
