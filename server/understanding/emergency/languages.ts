/** The languages in which danger is heard: a line here and a file of words make one more. */
import { compileWords } from './compile-words';
import type { DangerWords } from './danger-words';
import { type PhraseBook, phraseBook } from './phrase-book';
import { ar } from './words/ar';
import { bo } from './words/bo';
import { de } from './words/de';
import { en } from './words/en';
import { es } from './words/es';
import { fr } from './words/fr';
import { ja } from './words/ja';
import { ko } from './words/ko';
import { pt } from './words/pt';
import { ru } from './words/ru';
import { th } from './words/th';
import * as asia from './words/together-asia';
import * as europe from './words/together-europe';
import { ug } from './words/ug';
import { vi } from './words/vi';
import { viBare } from './words/vi-bare';
import { zh } from './words/zh';

const languages: readonly DangerWords[] = [
  { ...zh, together: asia.zh },
  { ...en, together: europe.en },
  { ...ja, together: asia.ja },
  { ...ko, together: asia.ko },
  { ...ru, together: europe.ru },
  { ...ar, together: asia.ar },
  { ...ug, together: asia.ug },
  { ...bo, together: asia.bo },
  { ...fr, together: europe.fr },
  { ...es, together: europe.es },
  { ...pt, together: europe.pt },
  { ...de, together: europe.de },
  { ...vi, together: asia.vi },
  viBare,
  { ...th, together: asia.th },
];

let book: PhraseBook | undefined;

/** Every phrase of every language: made when it is first asked for, or at the start of a process by `warmDanger`. */
export function dangerPhrases(): PhraseBook {
  book ??= phraseBook(languages.map(compileWords));
  return book;
}
