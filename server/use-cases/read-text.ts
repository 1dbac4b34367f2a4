/**
 * What a text is about: its language, its type and up to three categories, from cue words, the keywords of the category tree and the
 * models that were learned from closed tickets, together. Proposals only, with a confidence between 0 and 1 that is never 1. Where no
 * model is in use, or it never learned the language, the words read alone.
 */
import { guessCategories, guessRequestType, isRequestType } from '#server/domain/intake/classify';
import type { RequestType } from '#server/domain/intake/request';
import { combine } from '#server/domain/learning/combine';
import type { Category } from '#server/store/directory';
import { findLanguage } from '#server/understanding/language/find-language';
import type { Tools } from './tools';

export type Written = { title?: string | undefined; text: string; locale?: string };

export type TextReading = {
  /** As `zh-CN`, `zh-TW`, `ug`; for a text without letters that of the page or the talk, if any. */
  language: string | null;
  requestType: { value: RequestType; confidence: number };
  /** The likeliest first, three at most. */
  categories: { category: Category; confidence: number }[];
};

const mostCategories = 3;

/** Takes some milliseconds at most. */
export async function readText(tools: Tools, { title, text, locale }: Written): Promise<TextReading> {
  const whole = title ? `${title}\n${text}` : text;
  const [requestType, categories] = await Promise.all([readType(tools, whole), readCategories(tools, whole)]);
  return { language: findLanguage(whole) ?? locale ?? null, requestType, categories };
}

async function readType(tools: Tools, text: string): Promise<TextReading['requestType']> {
  const cue = guessRequestType(text);
  const learned = await tools.learned.guess('request-type', text);
  const [best] = combine([{ label: cue.value, confidence: cue.confidence }], learned?.guesses ?? null, 1);
  return best && isRequestType(best.label) ? { value: best.label, confidence: best.confidence } : cue;
}

async function readCategories(tools: Tools, text: string): Promise<TextReading['categories']> {
  const categories = await tools.directory.categories();
  const byCode = new Map(categories.map((category) => [category.code, category]));
  const named = guessCategories(text, categories);
  const learned = await tools.learned.guess('category', text);
  // A category that was taken away since may still be known to the model.
  const guesses = learned?.guesses.filter(({ label }) => byCode.has(label)) ?? null;
  const words = named.map(({ category, confidence }) => ({ label: category.code, confidence }));
  return combine(words, guesses, mostCategories).flatMap(({ label, confidence }) => {
    const category = byCode.get(label);
    return category ? [{ category, confidence }] : [];
  });
}
