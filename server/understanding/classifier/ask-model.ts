/** How a learned model is asked: the same way where people wait for its guesses and where it is measured, so that the figures are of what they get. */
import { spokenLanguage } from '../language/spoken-language';
import { classify, type Guess, type Model } from './model';

/** A model with the languages of which it saw enough. */
export type LearnedModel = { model: Model; languages: ReadonlySet<string> };

/** What a letter is about stands in its first letters; more would take more than 5 ms. */
const mostLetters = 2_000;
const mostGuesses = 10;

/** @returns the likeliest first, ten at most; null in a language that the model did not learn */
export function askModel({ model, languages }: LearnedModel, text: string): Guess[] | null {
  const letters = text.slice(0, mostLetters);
  const language = spokenLanguage(letters);
  return language && languages.has(language) ? classify(model, letters).slice(0, mostGuesses) : null;
}
