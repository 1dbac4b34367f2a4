/** The beginning of a letter: its title, and for most letters the matter itself. */

/** A first line of up to so many times the letters asked for is a title and stays whole. */
const titleTimes = 3;

/** The first line when it is short enough for a title, otherwise the first letters of the text; spaces are not counted. */
export function beginningOf(text: string, letters: number): string {
  const [line = ''] = text.split('\n', 1);
  const isTitle = line.length < text.length && line.replace(/\s/g, '').length <= letters * titleTimes;
  return isTitle ? line : firstLetters(text, letters);
}

export function firstLetters(text: string, letters: number): string {
  let seen = 0;
  for (let at = 0; at < text.length; at++) {
    if (!/\s/.test(text[at] ?? '')) seen += 1;
    if (seen > letters) return text.slice(0, at);
  }
  return text;
}
