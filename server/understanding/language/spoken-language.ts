import { findLanguage } from './find-language';

/** The language without its way of writing: what a model has learned in simplified Chinese it knows in traditional. */
export function spokenLanguage(text: string): string | null {
  return findLanguage(text)?.split('-', 1)[0] ?? null;
}
