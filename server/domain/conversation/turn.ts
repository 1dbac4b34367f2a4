/** What one step of the engine decides: the state after it, what to say, what to ask next, what to have done. */
import { isLocale, languageOf } from '#locales/languages';
import type { Article, CaseStory, Effect, Suggestion } from './event';
import type { Choice, Line, Meaning, MeaningValue } from './meaning';
import type { ConversationState, QuestionName } from './state';
import type { Command, Vocabulary } from './vocabulary';

/** What the engine may know of the world when it decides. */
export type Facts = {
  /** A fresh UUID, for a draft that may begin now. */
  newId: string;
  vocabulary: Vocabulary;
  /** What the rules make of the text of this event; null when there is none worth reading. */
  suggestion: Suggestion | null;
  /** The numbers to call: the hotline's own, and those for danger. */
  city: { phone: string; police: string; fire: string; medical: string };
  /** Where a letter belongs; null for everything else. */
  letter?: LetterPlace | null;
  /** Said on the telephone; null or missing everywhere else. */
  call?: CallFacts | null;
  /** Photos come better by a page than by this channel. */
  photosByLink?: boolean;
  /** Every word costs somebody something here: only what is needed is said. */
  isTerse?: boolean;
  /** Where articles can be read: base address without a slash at the end. */
  baseUrl: string;
};

export type CallFacts = { isOfficeOpen: boolean };

/**
 * `own`: the case of its sender that it is about. `isAnswer`: to a message that we sent to this very address, which nobody else has; a sender's
 * name alone is easily feigned. `linkedCase`: one that it names and that is another's.
 */
export type LetterPlace = {
  own: { caseNumber: string; story: CaseStory; isAnswer: boolean } | null;
  linkedCase: string | null;
};

export type Step = {
  state: ConversationState;
  say?: Meaning[];
  /**
   * `resume`: go on with what is unfinished, if anything is. `again`: the question on the table once more, else resume.
   * Without it the question on the table stays there and is not repeated.
   */
  ask?: QuestionName | 'resume' | 'again';
  effect?: Effect;
};

/** A question: how it is asked, and what each kind of answer does. Null means "not understood", and the question is put again. */
export type Question = {
  ask(state: ConversationState, facts: Facts): Meaning;
  /** What must be known before it can be asked. */
  prepare?(state: ConversationState): Effect | null;
  choose?(name: string, state: ConversationState, facts: Facts): Step | null;
  read?(text: string, state: ConversationState, facts: Facts): Step | null;
};

export function tell(key: string, values?: Record<string, MeaningValue>): Meaning {
  return values ? { key, values } : { key };
}

/** A button named in the catalogues: `bot:choice.skip`. */
export function option(name: string, label: string = name): Choice {
  return { id: name, label: { key: `bot:choice.${label}` } };
}

export function options(...names: string[]): Choice[] {
  return names.map((name) => option(name));
}

/** A button that stands for a command: it works at any time, however old it is. */
export function command(name: Command): Choice {
  return option(`do:${name}`, name);
}

/** One in another language says so, by the name which that language has for itself. */
export function articleLine(article: Article, state: ConversationState, facts: Facts): Line {
  const { title, summary, locale = state.locale } = article;
  const url = `${facts.baseUrl}/${state.locale}/knowledge/${article.slug}`;
  if (locale === state.locale || !isLocale(locale))
    return { key: 'bot:article', values: { title, summary, url } };
  const language = languageOf(locale).ownName;
  return { key: 'bot:articleIn', values: { title, summary, url, language } };
}
