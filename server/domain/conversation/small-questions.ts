/** The remaining questions: what to look up, which language, and whether to throw a draft away. */
import { isLocale, languages } from '#locales/languages';
import { addText } from './filing';
import { link } from './linking';
import { type ConversationState, draftOf } from './state';
import { options, type Question, type Step, tell } from './turn';

/** With nothing begun the question becomes a draft, so that it can be sent on when no answer helps. */
const ask: Question = {
  ask: () => ({ key: 'bot:ask', choices: options('back') }),
  choose: (_, state) => ({ state: { ...state, question: null }, say: [tell('bot:fine')], ask: 'resume' }),
  read(text, state, facts) {
    const effect = { kind: 'search', q: text.trim().slice(0, 500) } as const;
    if (state.draft) return { state, effect };
    const added = addText({ ...draftOf(state, facts.newId), lookedUp: true }, text);
    if (!added.ok) return { state, say: [tell(`refusals:${added.reason}`)], ask: 'again' };
    return { state: { ...state, draft: added.draft }, effect };
  },
};

const language: Question = {
  ask: () => ({
    key: 'bot:language',
    choices: languages.map(({ code, ownName }) => ({ id: code, label: { text: ownName } })),
  }),
  choose: (name, state) => setLanguage(name, state),
};

export function setLanguage(name: string, state: ConversationState): Step | null {
  if (!isLocale(name)) return null;
  const next = { ...state, locale: name, isLocaleChosen: true };
  const isAsking = state.question?.name === 'language';
  return {
    state: isAsking ? { ...next, question: null } : next,
    say: [tell('bot:languageSet')],
    ask: 'again',
  };
}

const cancel: Question = {
  ask: () => ({ key: 'bot:cancel', choices: options('yes', 'no') }),
  choose(name, state) {
    if (name === 'yes')
      return { state: { ...state, draft: null, question: null }, say: [tell('bot:cancelled')] };
    return name === 'no' ? { state, say: [tell('bot:kept')], ask: 'resume' } : null;
  },
};

/** A notice with buttons stands last in the talk; its buttons work by themselves, typed numbers and words mean them. */
const notice: Question = { ask: () => tell('bot:menu') };

export const smallQuestions = { ask, language, cancel, link, notice };
