/**
 * The language of a few words. The script tells most; Han, Arabic and Cyrillic letters are told apart by letters of one language only; Latin
 * letters by eld's statistics over the languages that people write to us in, helped by small words and letters (latin-clues.ts).
 */
import { eld } from 'eld/small';
import { chineseOf } from './chinese-script';
import { clues, type LatinLanguage, latinLanguages } from './latin-clues';

const statistics = eld.newInstance();
statistics.setLanguageSubset([...latinLanguages]);

/** Enough to know a language by; the rest of a long letter is not read. */
const mostCharacters = 400;
/** One letter of another script weighs as much as so many Latin ones: foreign names and codes are Latin nearly everywhere. */
const againstLatin = 3;
const weights = { statistics: 6, letters: 1, word: 0.2, mostWords: 6 };

type Script = { name: RegExp; language(text: string): string };

const scripts: readonly Script[] = [
  { name: /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}ー]/gu, language: hanLanguage },
  { name: /\p{sc=Hangul}/gu, language: () => 'ko' },
  { name: /\p{sc=Cyrillic}/gu, language: cyrillicLanguage },
  { name: /\p{sc=Arabic}/gu, language: arabicLanguage },
  { name: /\p{sc=Tibetan}/gu, language: () => 'bo' },
  { name: /\p{sc=Thai}/gu, language: () => 'th' },
  { name: /\p{sc=Devanagari}/gu, language: () => 'hi' },
  { name: /\p{sc=Mongolian}/gu, language: () => 'mn' },
  { name: /\p{sc=Hebrew}/gu, language: () => 'he' },
  { name: /\p{sc=Greek}/gu, language: () => 'el' },
  { name: /\p{sc=Khmer}/gu, language: () => 'km' },
  { name: /\p{sc=Lao}/gu, language: () => 'lo' },
  { name: /\p{sc=Myanmar}/gu, language: () => 'my' },
  { name: /\p{sc=Yi}/gu, language: () => 'ii' },
];
const latin = /\p{sc=Latin}/gu;

/** @returns a code such as `zh-CN`, `zh-TW`, `ug`, `en`; null when the text has no letters */
export function findLanguage(text: string): string | null {
  const read = text.slice(0, mostCharacters).normalize('NFC');
  const latinLetters = read.match(latin)?.length ?? 0;
  let most = latinLetters / againstLatin;
  let best: Script | null = null;
  for (const script of scripts) {
    const letters = read.match(script.name)?.length ?? 0;
    if (letters > 0 && letters >= most) {
      most = letters;
      best = script;
    }
  }
  if (best) return best.language(read);
  return latinLetters > 0 ? latinLanguage(read) : null;
}

/** A few kana inside much Han (の on a shop sign) do not make a text Japanese. */
function hanLanguage(text: string): string {
  const kana = text.match(/[\p{sc=Hiragana}\p{sc=Katakana}]/gu)?.length ?? 0;
  const han = text.match(/\p{sc=Han}/gu)?.length ?? 0;
  return kana > 1 || kana * 8 >= han + kana ? (kana > 0 ? 'ja' : chineseOf(text)) : chineseOf(text);
}

function arabicLanguage(text: string): string {
  // Uyghur writes every vowel: ى stands inside words, and a word may begin with the seat ئ, which Arabic does not do.
  if (/[ېەۇۆۈۋڭ]|ى\p{L}|(?<!\p{L})ئ|[چپژگ].*[كى]|[كى].*[چپژگ]/u.test(text)) return 'ug';
  return /[یکگچپژ]/u.test(text) ? 'fa' : 'ar';
}

function cyrillicLanguage(text: string): string {
  if (/[әғқұһңі](?:\p{L}*)[әғқұһң]|[әғқұһ]/iu.test(text)) return 'kk';
  if (/[іїєґ]/iu.test(text)) return 'uk';
  return /[өү]/iu.test(text) ? 'mn' : 'ru';
}

function latinLanguage(text: string): LatinLanguage {
  const low = text.toLowerCase();
  const words = low.match(/[\p{L}\p{M}]+/gu) ?? [];
  const seen = statistics.detect(text).getScores();
  let best: LatinLanguage = 'en';
  let highest = 0;
  for (const language of latinLanguages) {
    const hits = words.filter((word) => clues[language].words.has(word)).length;
    const score =
      (seen[language] ?? 0) * weights.statistics +
      (clues[language].letters.test(low) ? weights.letters : 0) +
      Math.min(hits, weights.mostWords) * weights.word;
    if (score > highest) [best, highest] = [language, score];
  }
  return best;
}
