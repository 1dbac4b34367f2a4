import type { LocalizedText } from './types';

/** The same words in the three languages of the demonstration city. */
export function localized(zh: string, en: string, ar: string): LocalizedText {
  return { 'zh-CN': zh, en, ar };
}
