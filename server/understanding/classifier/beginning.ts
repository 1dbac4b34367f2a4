/** The beginning of a letter: what a title says, and for most letters the matter itself. */

/** The first letters of a text; spaces are not counted. */
export function beginningOf(text: string, letters: number): string {
  let seen = 0;
  for (let at = 0; at < text.length; at++) {
    if (!/\s/.test(text[at] ?? '')) seen += 1;
    if (seen > letters) return text.slice(0, at);
  }
  return text;
}
