/** What was done for the person becomes words and the next question: one line for each outcome of an effect. */
import { limits } from '../intake/request';
import type { Refusal } from '../refusals';
import { callMenu, spokenRefused } from './calls';
import { type CaseAction, caseActions } from './case-actions';
import { caseChoice } from './case-questions';
import type { CaseStory, Effect, Outcome } from './event';
import { takeText } from './filing-questions';
import { withCases } from './intents';
import { letterFiled, letterRefused } from './letter-answers';
import { askProof, sayJoined, sayLink, sayNotices } from './linking';
import type { Meaning, MeaningValue } from './meaning';
import { followLines, readNear } from './near-questions';
import { propose } from './offer-change';
import { sayAbsent, sayBack, sayQueued } from './person-answers';
import { type ConversationState, type Draft, draftOf, withCase } from './state';
import { articleLine, command, type Facts, type Step, tell } from './turn';

type Kind = Outcome['kind'];
type Of<K extends Kind> = Extract<Outcome, { kind: K }>;
type Rules = { [K in Kind]: (outcome: Of<K>, state: ConversationState, facts: Facts) => Step };

const when = (instant: string | null): MeaningValue => (instant ? { instant } : { key: 'bot:noDate' });

const rules: Rules = {
  filed: readFiled,
  promised: ({ replyDueAt }, state) => ({ state: { ...state, promise: replyDueAt }, ask: 'check' }),
  'near-found': readNear,
  answers: readAnswers,
  'articles-rated': ({ didHelp }, state, facts) =>
    didHelp ? { state, say: [tell('bot:glad')] } : { ...propose(state, facts), ask: 'resume' },
  cases: ({ cases, url }, state) => withCases(cases, state, url),
  found: readFound,
  changed: ({ by, caseNumber, replyDueAt }, state) => ({
    state: { ...state, want: null },
    say: [tell(`bot:changed.${by}`, { caseNumber: { caseNumber }, date: when(replyDueAt) })],
    ask: 'resume',
  }),
  rated: ({ reopened }, state) => ({
    state: { ...state, rating: null, want: null },
    say: [
      tell(
        reopened ? 'bot:rated.reopened' : `bot:rated.${state.rating?.solved ?? 'partly'}`,
        ratedCase(state),
      ),
    ],
    ask: 'resume',
  }),
  queued: sayQueued,
  absent: sayAbsent,
  'handed-back': sayBack,
  'call-opened': callMenu,
  'link-made': sayLink,
  joined: sayJoined,
  'prove-here': askProof,
  'notices-set': sayNotices,
  refused: ({ effect, reason }, state, facts) =>
    refusals[effect.kind]?.(reason, state, facts) ?? sayNo(reason, state),
};

export function readOutcome(outcome: Outcome, state: ConversationState, facts: Facts): Step {
  const rule = rules[outcome.kind] as (outcome: Outcome, state: ConversationState, facts: Facts) => Step;
  return rule(outcome, { ...state, question: null }, facts);
}

/** Channels with threads put the message where it belongs. */
function ratedCase({ rating }: ConversationState): Record<string, MeaningValue> | undefined {
  return rating ? { caseNumber: { caseNumber: rating.caseNumber } } : undefined;
}

/** Who stays anonymous is not tied to the case by us: number and code are the only way back to it. */
function readFiled(filed: Of<'filed'>, state: ConversationState, facts: Facts): Step {
  if (state.draft?.letter) return letterFiled(filed, state, facts);
  const { caseNumber, accessCode, replyDueAt } = filed;
  const isAnonymous = state.draft?.answers.identity === 'anonymous';
  const known = isAnonymous ? { ...state, caseNumber: null } : withCase(state, caseNumber);
  const values = { caseNumber: { caseNumber }, accessCode, date: { instant: replyDueAt } };
  const choices = isAnonymous ? [command('file')] : [caseChoice(caseNumber, 'see'), command('file')];
  return {
    state: { ...known, draft: null, promise: null },
    say: [
      tell(isAnonymous ? 'bot:filed.anonymous' : 'bot:filed.known', values),
      ...followLines(filed, isAnonymous),
    ].map((meaning, order, said) => (order === said.length - 1 ? { ...meaning, choices } : meaning)),
  };
}

/** The question that became a draft is asked whether that helped; in the middle of another request we just answer and go on. */
function readAnswers({ q, articles }: Of<'answers'>, state: ConversationState, facts: Facts): Step {
  const isOwnDraft = state.draft?.lookedUp === true && state.draft.answers.text?.slice(0, 500) === q;
  if (articles.length === 0)
    return { state, say: [tell(isOwnDraft ? 'bot:noAnswersFile' : 'bot:noAnswers')], ask: 'resume' };
  const best = articles.slice(0, 3);
  const say = best.map((article) => articleLine(article, state, facts));
  if (!isOwnDraft || !state.draft) return { state, say, ask: 'resume' };
  const offered = best.map(({ slug }) => slug);
  return { state: { ...state, draft: { ...state.draft, offered } }, say, ask: 'helped' };
}

function readFound(found: Of<'found'>, state: ConversationState, facts: Facts): Step {
  const { caseNumber, status, replyDueAt, story, mayChange } = found;
  const head = {
    caseNumber: { caseNumber },
    status: { key: `ticket:status.${status}` },
    date: when(replyDueAt),
  };
  const want = state.want ?? 'see';
  // The number that calls is enough to rate, and opens nothing else.
  const isRatingCall = facts.call !== null && facts.call !== undefined && want === 'rate';
  if (!story || (want !== 'see' && !mayChange && !isRatingCall)) {
    const next = { ...state, caseNumber, rating: null, want };
    return { state: next, say: [tell('bot:brief', head)], ask: 'code' };
  }
  const known = isRatingCall || !mayChange ? state : withCase(state, caseNumber);
  return act[want](story, { ...known, caseNumber }, head, facts);
}

type Act = (
  story: CaseStory,
  state: ConversationState,
  head: Record<string, MeaningValue>,
  facts: Facts,
) => Step;

/** What the person wanted with the case, now that we know it and know that it is theirs. */
const act: Record<CaseAction, Act> = {
  see: (story, state, head) => ({
    state: { ...state, want: null },
    say: tellStory(story, state, head),
    ask: 'resume',
  }),
  answer: (story, state, _, facts) => {
    const { held, caseNumber, files: attachmentIds } = state;
    const next = { ...state, held: null };
    if (!held || !caseNumber) return act.facts(story, next, _, facts);
    if (!story.question) return asNewMatter(held, next, facts);
    return {
      state: { ...next, files: [] },
      effect: { kind: 'add-facts', caseNumber, text: held, attachmentIds },
    };
  },
  facts: (story, state) => (story.can.facts ? { state, ask: 'facts' } : sayNo('cannot-add-facts', state)),
  reopen(story, state, _, { call }) {
    if (!story.can.reopen) return sayNo('cannot-reopen', state);
    if (call) return { state, effect: { kind: 'reopen', caseNumber: state.caseNumber ?? '', text: '' } };
    return { state, ask: 'why-reopen' };
  },
  withdraw: (story, state) =>
    story.can.withdraw ? { state, ask: 'withdraw' } : sayNo('cannot-withdraw', state),
  nudge: (_, state) => ({ state, effect: { kind: 'nudge', caseNumber: state.caseNumber ?? '' } }),
  rate: (story, state) => {
    if (!story.can.rate)
      return sayNo(story.isRated ? 'already-rated' : 'not-rateable-yet', { ...state, rating: null });
    const caseNumber = state.caseNumber ?? '';
    const rating = state.rating?.caseNumber === caseNumber ? state.rating : { caseNumber };
    return { state: { ...state, rating, want: null }, ask: 'resume' };
  },
};

/** The case waits for nothing (any more), so the words and files are something new. */
function asNewMatter(words: string, state: ConversationState, facts: Facts): Step {
  const draft = draftOf(state, facts.newId);
  const attachmentIds = [...new Set([...draft.attachmentIds, ...state.files])].slice(0, limits.attachments);
  const next = { ...state, held: null, want: null, files: [], draft: { ...draft, attachmentIds } };
  return takeText(words, next, facts);
}

function tellStory(
  story: CaseStory,
  state: ConversationState,
  head: Record<string, MeaningValue>,
): Meaning[] {
  const { title, reply, question, department } = story;
  const caseNumber = state.caseNumber ?? '';
  const offered = caseActions.filter(
    (action) => action !== 'see' && action !== 'answer' && story.can[action],
  );
  const choices = offered.map((action) => caseChoice(caseNumber, action));
  const said = [
    tell('bot:story', { ...head, title }),
    ...(department && !reply ? [tell('bot:storyWith', { department })] : []),
    ...(question ? [tell('bot:storyAsks', { question })] : []),
    ...(reply ? [tell('bot:storyReply', { reply })] : []),
    ...(story.can.nudge && !reply ? [tell('bot:storyDue', { date: head.date ?? '' })] : []),
  ];
  return said.map((meaning, order) =>
    order === said.length - 1 && choices.length > 0 ? { ...meaning, choices } : meaning,
  );
}

function sayNo(reason: Refusal, state: ConversationState): Step {
  return { state: { ...state, want: null }, say: [tell(`refusals:${reason}`)], ask: 'resume' };
}

type Refused = (reason: Refusal, state: ConversationState, facts: Facts) => Step;

/** After most refusals we go on with what is unfinished; these leave something to put right first. */
const refusals: Partial<Record<Effect['kind'], Refused>> = {
  find: (reason, state, facts) => {
    if (state.held) return asNewMatter(state.held, state, facts);
    const ask = {
      'wrong-access-code': 'code',
      'case-not-found': 'number',
      'case-number-invalid': 'number',
    } as const;
    const next = reason in ask ? ask[reason as keyof typeof ask] : undefined;
    return next
      ? { state, say: [tell(`refusals:${reason}`)], ask: next }
      : sayNo(reason, { ...state, rating: null });
  },
  submit: (reason, state, facts) =>
    letterRefused(reason, state) ??
    spokenRefused(reason, state, facts) ?? {
      ...sayNo(reason, repaired(reason, state, facts)),
      ask: 'resume',
    },
  promise: (_, state) => ({ state: { ...state, promise: '' }, ask: 'check' }),
  'find-near': (_, state) => readNear({ cases: [] }, state),
  join: (reason, state) => ({ state, say: [tell(`refusals:${reason}`)], ask: 'link' }),
  rate: (reason, state) => sayNo(reason, { ...state, rating: null }),
};

/** Without this the same refusal would come again and again. */
function repaired(reason: Refusal, state: ConversationState, facts: Facts): ConversationState {
  const { draft } = state;
  if (!draft) return state;
  const { phone, name, ...answers } = draft.answers;
  if (reason === 'file-not-found') return { ...state, draft: { ...draft, attachmentIds: [] } };
  if (reason === 'unknown-category' || reason === 'unknown-answer') return withoutTopic(state, draft);
  if (reason === 'phone-invalid') return { ...state, draft: { ...draft, answers } };
  return reason === 'idempotency-conflict' ? { ...state, draft: { ...draft, id: facts.newId } } : state;
}

/** The category or its questions changed while they were answered: staff sort it. */
function withoutTopic(state: ConversationState, draft: Draft): ConversationState {
  const { proposals, ...others } = draft;
  const { categoryCode, answers, ...known } = draft.answers;
  return { ...state, draft: { ...others, answers: { ...known, kindDone: true } } };
}
