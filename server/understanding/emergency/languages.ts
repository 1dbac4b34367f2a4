/** The languages in which danger is heard: a line here and a file of words make one more. */
import { type CompiledWords, compileWords } from './compile-words';
import { ar } from './words/ar';
import { bo } from './words/bo';
import { en } from './words/en';
import { es } from './words/es';
import { fr } from './words/fr';
import { ja } from './words/ja';
import { ko } from './words/ko';
import { pt } from './words/pt';
import { ru } from './words/ru';
import { th } from './words/th';
import { ug } from './words/ug';
import { vi } from './words/vi';
import { zh } from './words/zh';

export const heardLanguages: readonly CompiledWords[] = [
  zh,
  en,
  ja,
  ko,
  ru,
  ar,
  ug,
  bo,
  fr,
  es,
  pt,
  vi,
  th,
].map(compileWords);
