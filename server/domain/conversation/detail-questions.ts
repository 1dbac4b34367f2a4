/** When it was, and the questions of the category in a talk: one after the other, only those that must be answered. */
import { type Answer, type CategoryQuestion, hasOptions, questionLimits } from '../intake/questions';
import { asciiDigits } from '../ticket/case-number';
import { openQuestion } from './detail-answers';
import { addMore } from './filing-questions';
import type { Choice } from './meaning';
import { confirmed, isConfirming, orChange } from './offer-change';
import { type ConversationState, draftOf, withAnswers } from './state';
import { type Facts, options, type Question, type Step, tell } from './turn';

export const when: Question = {
  ask: (state, facts) => ({
    key: 'bot:when',
    choices: [...options('skip'), ...orChange(state, 'when', facts)],
  }),
  choose: (name, state, facts) =>
    name === 'topic'
      ? { state, ask: 'topic' }
      : { state: withAnswers(state, draftOf(state, facts.newId), { whenDone: true }), ask: 'resume' },
  read(text, state, facts) {
    if (isConfirming(text, 'when', state, facts)) return confirmed(state);
    const said = text.trim();
    if (said.length > questionLimits.when) return { state, say: [tell('bot:whenTooLong')], ask: 'again' };
    const draft = draftOf(state, facts.newId);
    return { state: withAnswers(state, draft, { when: said, whenDone: true }), ask: 'resume' };
  },
};

export const detail: Question = {
  ask(state, facts) {
    const question = openQuestion(state);
    if (!question) return tell('bot:noted');
    const { names, hints } = question;
    const isHinted = Object.values(hints).some(Boolean) && !facts.isTerse;
    return {
      key: isHinted ? 'bot:detail.hinted' : 'bot:detail.bare',
      values: { question: { names }, ...(isHinted && { hint: { names: hints } }) },
      choices: [...optionsOf(question), ...orChange(state, 'detail', facts)],
    };
  },
  choose(name, state, facts) {
    if (name === 'topic') return { state, ask: 'topic' };
    const question = openQuestion(state);
    const chosen = question?.options[Number(name.slice(1))];
    if (!question || !chosen) return null;
    return answer(question, question.kind === 'several' ? [chosen.code] : chosen.code, state, facts);
  },
  read(text, state, facts) {
    const question = openQuestion(state);
    if (!question) return addMore(text, state, facts);
    if (hasOptions(question.kind))
      return readNumbers(question, text, state, facts) ?? addMore(text, state, facts);
    if (isConfirming(text, 'detail', state, facts)) return confirmed(state);
    if (text.trim().length > questionLimits.text)
      return { state, say: [tell('bot:detail.tooLong')], ask: 'again' };
    return answer(question, text.trim(), state, facts);
  },
};

function optionsOf({ options: offered }: CategoryQuestion): Choice[] {
  return offered.map(({ names }, order) => ({ id: `o${order}`, label: { names } }));
}

/** `1 3`, for a question with several right answers. */
function readNumbers(
  question: CategoryQuestion,
  text: string,
  state: ConversationState,
  facts: Facts,
): Step | null {
  const numbers = asciiDigits(text).match(/\d{1,2}/g);
  if (question.kind !== 'several' || !numbers || /\p{L}/u.test(text)) return null;
  const codes = numbers.flatMap((number) => question.options[Number(number) - 1]?.code ?? []);
  return codes.length === numbers.length ? answer(question, [...new Set(codes)], state, facts) : null;
}

function answer(question: CategoryQuestion, given: Answer, state: ConversationState, facts: Facts): Step {
  const draft = draftOf(state, facts.newId);
  const answers = { ...draft.answers.answers, [question.code]: given };
  return { state: withAnswers(state, draft, { answers }), ask: 'resume' };
}
