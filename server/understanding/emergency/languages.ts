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
import * as arabic from './words/scenes-arabic';
import * as asianScenes from './words/scenes-asia';
import * as chinese from './words/scenes-chinese';
import * as english from './words/scenes-english';
import * as europeanScenes from './words/scenes-europe';
import * as iberian from './words/scenes-iberia';
import { th } from './words/th';
import * as asia from './words/together-asia';
import * as europe from './words/together-europe';
import { ug } from './words/ug';
import { vi } from './words/vi';
import { viBare } from './words/vi-bare';
import { zh } from './words/zh';

const languages: readonly DangerWords[] = [
  { ...zh, together: asia.zh, scenes: chinese.zh },
  { ...en, together: europe.en, scenes: english.en },
  { ...ja, together: asia.ja, scenes: asianScenes.ja },
  { ...ko, together: asia.ko, scenes: asianScenes.ko },
  { ...ru, together: europe.ru, scenes: europeanScenes.ru },
  { ...ar, together: asia.ar, scenes: arabic.ar },
  { ...ug, together: asia.ug },
  { ...bo, together: asia.bo },
  { ...fr, together: europe.fr, scenes: europeanScenes.fr },
  { ...es, together: europe.es, scenes: iberian.es },
  { ...pt, together: europe.pt, scenes: iberian.pt },
  { ...de, together: europe.de, scenes: europeanScenes.de },
  { ...vi, together: asia.vi, scenes: asianScenes.vi },
  viBare,
  { ...th, together: asia.th, scenes: asianScenes.th },
];

let book: PhraseBook | undefined;

/** Every phrase of every language: made when it is first asked for, or at the start of a process by `warmDanger`. */
export function dangerPhrases(): PhraseBook {
  book ??= phraseBook(languages.map(compileWords));
  return book;
}
