/** What a letter is answered with: everything in one mail, as nobody wants to write letters to a machine for a week. */
import type { Refusal } from '../refusals';
import type { Outcome } from './event';
import type { Line, Meaning } from './meaning';
import type { ConversationState, LetterDraft } from './state';
import { articleLine, type Facts, type Step, tell } from './turn';
import { isQuestion } from './understand';

/** Number and code first, then what we did not keep of the letter, then what we know already. */
export function letterFiled(
  { caseNumber, accessCode, replyDueAt }: Extract<Outcome, { kind: 'filed' }>,
  state: ConversationState,
  facts: Facts,
): Step {
  const letter = state.draft?.letter;
  const values = { caseNumber: { caseNumber }, accessCode, date: { instant: replyDueAt } };
  return {
    state: { ...state, caseNumber, cases: [...state.cases, caseNumber].slice(-50), draft: null },
    say: [
      tell('bot:letter.filed', values),
      ...(letter ? remarksOn(letter) : []),
      ...articlesFor(state, facts),
      { key: 'bot:letter.goOn', values: { caseNumber: values.caseNumber } },
    ],
  };
}

function remarksOn({ linkedCase, isShortened, refusedFiles }: LetterDraft): Meaning[] {
  return [
    ...(linkedCase ? [tell('bot:letter.linked', { otherCaseNumber: { caseNumber: linkedCase } })] : []),
    ...(isShortened ? [tell('bot:letter.shortened')] : []),
    ...refusedLines(refusedFiles),
  ];
}

/** Each by the name that its sender gave it. */
export function refusedLines(files: readonly { name: string; reason: string }[] | undefined): Meaning[] {
  return (files ?? [])
    .slice(0, 10)
    .map(({ name, reason }) => tell('bot:letter.refused', { name, reason: { key: `refusals:${reason}` } }));
}

/** A question hears at once what we know. */
function articlesFor(state: ConversationState, facts: Facts): Meaning[] {
  const { suggestion } = facts;
  const { text = '' } = state.draft?.answers ?? {};
  const asks = suggestion?.requestType.value === 'consultation' || isQuestion(text);
  if (!suggestion || suggestion.emergency || !asks || suggestion.articles.length === 0) return [];
  const lines: Line[] = suggestion.articles.slice(0, 3).map((article) => articleLine(article, state, facts));
  return [tell('bot:letter.articles'), ...lines];
}

/** Files that are gone must not keep the words from being filed; anything else is said. Null for what is no letter. */
export function letterRefused(reason: Refusal, state: ConversationState): Step | null {
  const { draft } = state;
  if (!draft?.letter) return null;
  if (reason !== 'file-not-found' || draft.attachmentIds.length === 0)
    return { state: { ...state, draft: null }, say: [tell(`refusals:${reason}`)] };
  const bare = { ...draft, attachmentIds: [] };
  return { state: { ...state, draft: bare }, effect: { kind: 'submit', draft: bare } };
}
