/**
 * How the category tree of the demonstration city is written down: one branch per top-level category.
 * Keywords are words that citizens use, kept as one line per language because they are read and edited
 * as a list; they feed the rules that propose a category for a text.
 */
import { localized } from '../localized';
import type { DemoCategory } from '../types';

interface Kind {
  /** Name of the unit that is normally responsible; null when the centre has to decide each time. */
  unit: string | null;
  /** zh-CN, en, ar. */
  names: [string, string, string];
  /** Keywords, separated by 、 , or ، */
  zh: string;
  en: string;
  ar: string;
}

/** A top-level category followed by its kinds; `position` is its place among the top-level categories. */
export function branch(
  position: number,
  code: string,
  top: Kind,
  kinds: Record<string, Kind>,
): DemoCategory[] {
  const children = Object.entries(kinds).map(([name, kind], index) =>
    category(`${code}.${name}`, code, kind, position * 100 + index + 1),
  );
  return [category(code, null, top, position * 100), ...children];
}

function category(code: string, parent: string | null, kind: Kind, sort: number): DemoCategory {
  return {
    code,
    parent,
    names: localized(...kind.names),
    keywords: { 'zh-CN': words(kind.zh), en: words(kind.en), ar: words(kind.ar) },
    departmentCode: kind.unit,
    sort,
  };
}

function words(list: string): string[] {
  return list.split(/[、,،]/).map((word) => word.trim());
}
