/** Names of people in every language. */
import { findChineseNames } from './chinese-names';
import { findLatinNames } from './latin-names';
import { findOtherNames } from './other-names';
import type { Finder, PrivateSpan } from './spans';

export const findNames: Finder = (text) => {
  const others = longerFirst([...findLatinNames(text), ...findOtherNames(text)]);
  return [...longerFirst(findChineseNames(text)), ...others, ...repeated(text, others)];
};

function longerFirst(spans: PrivateSpan[]): PrivateSpan[] {
  return spans.sort((one, other) => other.end - other.start - (one.end - one.start));
}

/** Who was named in full once is the same person wherever the name stands again. */
function repeated(text: string, found: PrivateSpan[]): PrivateSpan[] {
  const spans: PrivateSpan[] = [];
  for (const name of new Set(found.map(({ start, end }) => text.slice(start, end)))) {
    if (!name.includes(' ')) continue;
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1))
      spans.push({ kind: 'name', start: at, end: at + name.length });
  }
  return spans;
}
