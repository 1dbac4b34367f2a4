/** A way of reading, and how well it does on tickets that no model has learned from. */
import { setImmediate as breathe } from 'node:timers/promises';
import { guessCategories, guessRequestType, isRequestType } from '#server/domain/intake/classify';
import { combine } from '#server/domain/learning/combine';
import { type Figures, isRight, type Judged } from '#server/domain/learning/figures';
import type { LearnedGuess, LearnedKind } from '#server/domain/learning/learned-kinds';
import { askModel, type LearnedModel } from '#server/understanding/classifier/ask-model';
import type { Example } from '#server/understanding/classifier/train-classifier';
import { calibrationError, f1ByLabel } from '#server/understanding/evaluate/labelled';
import type { Tools } from './tools';

export type Reader = (text: string) => LearnedGuess[];
const mostGuesses = 3;

/**
 * With a model as its guesses are used: put together with the words, but for the unit, which is proposed from more than a text. In a
 * language that the model did not learn, and for labels that are gone, the words read alone.
 */
export async function readerWith(
  tools: Tools,
  kind: LearnedKind,
  learned: LearnedModel | null,
): Promise<Reader> {
  const [words, isKnown] = await Promise.all([keywordReader(tools, kind), knownLabels(tools, kind)]);
  if (!learned) return words;
  return (text) => {
    const guesses = askModel(learned, text)?.filter(({ label }) => isKnown(label)) ?? null;
    if (guesses && kind === 'department') return guesses;
    return combine(words(text), guesses, mostGuesses);
  };
}

/** A category or a unit that was taken away since may still be known to the model. */
async function knownLabels(tools: Tools, kind: LearnedKind): Promise<(label: string) => boolean> {
  if (kind === 'request-type') return isRequestType;
  const known =
    kind === 'category' ? await tools.directory.categories() : await tools.directory.departments();
  const codes = new Set(known.map(({ code }) => code));
  return (label) => codes.has(label);
}

/** What reads where no model is in use: keywords and cue words. */
async function keywordReader(tools: Tools, kind: LearnedKind): Promise<Reader> {
  const [categories, departments] = await Promise.all([
    tools.directory.categories(),
    tools.directory.departments(),
  ]);
  const codes = new Map(departments.map(({ id, code }) => [id, code]));
  if (kind === 'request-type')
    return (text) => {
      const { value, confidence } = guessRequestType(text);
      return [{ label: value, confidence }];
    };
  return (text) =>
    guessCategories(text, categories).map(({ category, confidence }) => ({
      label: kind === 'category' ? category.code : (codes.get(category.departmentId ?? '') ?? ''),
      confidence,
    }));
}

/** A text takes up to some milliseconds: others are let in between. */
export async function judgeAll(read: Reader, tickets: readonly Example[]): Promise<Judged[]> {
  const judged: Judged[] = [];
  for (const { text, label } of tickets) {
    judged.push({ label, guesses: read(text).slice(0, mostGuesses) });
    await breathe();
  }
  return judged;
}

export function figuresOf(judged: readonly Judged[]): Figures {
  const answered = judged.map(({ label, guesses }) => ({ label, guesses }));
  const scores = [...f1ByLabel(answered).values()];
  const all = judged.length || 1;
  return {
    accuracy: judged.filter(isRight).length / all,
    macroF1: scores.reduce((one, other) => one + other, 0) / (scores.length || 1),
    withinThree:
      judged.filter(({ label, guesses }) => guesses.slice(0, 3).some((guess) => guess.label === label))
        .length / all,
    calibrationError: calibrationError(answered),
  };
}
