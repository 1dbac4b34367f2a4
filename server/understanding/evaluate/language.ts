/** The language of short texts: rows have a text and its language. The mean is over languages, so that rare ones count as much. */
import { findLanguage } from '../language/find-language';
import { rounded, type Task, textOf } from './task';

/** Other names of the same languages. */
const alsoCalled: Record<string, string> = {
  'zh-hans': 'zh-CN',
  'zh-hant': 'zh-TW',
  zh: 'zh-CN',
  'ug-arab': 'ug',
};

export const language: Task = {
  name: 'language',
  learns: false,
  run: async (_train, test) => {
    const right = new Map<string, { right: number; all: number }>();
    const began = performance.now();
    for (const row of test) {
      const named = textOf(row, 'lang');
      const lang = alsoCalled[named.toLowerCase()] ?? named;
      const counts = right.get(lang) ?? { right: 0, all: 0 };
      counts.all += 1;
      if (findLanguage(textOf(row, 'text')) === lang) counts.right += 1;
      right.set(lang, counts);
    }
    const millisecondsEach = (performance.now() - began) / test.length;
    const shares = Object.fromEntries(
      [...right].map(([lang, { right: hits, all }]) => [lang, rounded(hits / all)]),
    );
    const all = Object.values(shares);
    return {
      mean: rounded(all.reduce((sum, share) => sum + share, 0) / all.length),
      worst: Math.min(...all),
      millisecondsEach: rounded(millisecondsEach),
      languages: shares,
    };
  },
};
