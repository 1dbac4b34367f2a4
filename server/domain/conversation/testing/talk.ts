/**
 * A talk for tests: the engine with a small town around it that does what the engine asks for. It remembers requests, cases and ratings
 * in memory, so that a test reads as a conversation.
 */
import { vocabulary } from '#locales/vocabulary';
import type { Refusal } from '../../refusals';
import { checkDigit } from '../../ticket/case-number';
import { converse } from '../converse';
import type { CaseStory, ConversationEvent, Effect, InboundEvent, Outcome, Suggestion } from '../event';
import { linesOf, type Meaning } from '../meaning';
import { followed, type NearCase } from '../near-cases';
import { type ConversationState, type Draft, newState } from '../state';
import type { Facts } from '../turn';

export const replyDueAt = '2026-11-27T18:00:00+08:00';

type TownCase = { accessCode: string; story: CaseStory; isAnonymous: boolean };

export type Town = {
  cases: Map<string, TownCase>;
  filed: Draft[];
  ratings: unknown[];
  done: Effect[];
  /** What others have open near everybody; `isLeadOver`: none of it can be followed any more. */
  near: NearCase[];
  isLeadOver: boolean;
  /** The next effect of this kind is refused. */
  refusing: Map<Effect['kind'], Refusal>;
};

export type Talk = {
  state: ConversationState;
  town: Town;
  /** What was said in the last turn. */
  said: Meaning[];
  /** The keys of the last turn, in order. */
  keys: string[];
  send(event: InboundEvent): Talk;
  type(text: string, suggestion?: Partial<Suggestion>): Talk;
  /** Taps the choice with this name, as offered last. */
  tap(name: string): Talk;
  offered: string[];
};

export function caseNumberOf(order: number): string {
  const digits = `261121${String(100_000 + order)}`;
  return digits + checkDigit(digits);
}

export function storyOf(change: Partial<CaseStory> = {}): CaseStory {
  return {
    status: 'handling',
    replyDueAt,
    title: 'Street light',
    department: null,
    reply: null,
    question: null,
    isRated: false,
    can: { facts: true, nudge: true, rate: false, reopen: false, withdraw: true },
    ...change,
  };
}

export function newTown(): Town {
  return {
    cases: new Map(),
    filed: [],
    ratings: [],
    done: [],
    near: [],
    isLeadOver: false,
    refusing: new Map(),
  };
}

export function startTalk(
  town: Town = newTown(),
  locale: ConversationState['locale'] = 'en',
  isChosen = true,
  more: Pick<Facts, 'call' | 'photosByLink' | 'isTerse'> = {},
): Talk {
  let ids = 0;
  const newId = () => `00000000-0000-4000-8000-${String(++ids).padStart(12, '0')}`;
  const talk: Talk = {
    state: newState(locale, isChosen),
    town,
    said: [],
    keys: [],
    offered: [],
    type: (text, suggestion) => run({ kind: 'text', text }, suggestion),
    send: (event) => run(event),
    tap(name) {
      const id = talk.said
        .at(-1)
        ?.choices?.find((choice) => choice.id === name || choice.id.endsWith(`:${name}`))?.id;
      if (!id) throw new Error(`There is no choice ${name} among ${talk.offered.join(', ')}`);
      return run({ kind: 'choice', choiceId: id });
    },
  };

  function run(event: InboundEvent, suggestion: Partial<Suggestion> = {}): Talk {
    const facts: Facts = {
      newId: newId(),
      vocabulary: vocabulary(),
      suggestion: event.kind === 'text' ? { ...nothingKnown, ...suggestion } : null,
      city: { phone: '12345', police: '110', fire: '119', medical: '120' },
      baseUrl: 'https://city.example',
      ...more,
    };
    talk.said = [];
    let next: ConversationEvent | null = event;
    for (let step = 0; next && step < 10; step += 1) {
      const turn = converse(talk.state, next, facts);
      talk.state = turn.state;
      talk.said = [...talk.said, ...turn.say, ...(turn.ask ? [turn.ask] : [])];
      next = turn.effect && happen(town, turn.effect, talk.state);
    }
    if (next) throw new Error('The engine asked for ten things in one turn.');
    talk.keys = talk.said.flatMap(linesOf).map((line) => line.key);
    talk.offered = talk.said.at(-1)?.choices?.map(({ id }) => id.replace(/^q\w+:/, '')) ?? [];
    return talk;
  }
  return talk;
}

const nothingKnown: Suggestion = {
  language: 'en',
  requestType: { value: 'help', confidence: 0.4 },
  emergency: null,
  articles: [],
};

type Doing = {
  [K in Effect['kind']]: (
    town: Town,
    effect: Extract<Effect, { kind: K }>,
    state: ConversationState,
  ) => Outcome;
};

const doing: Doing = {
  submit(town, { draft }) {
    const known = town.filed.findIndex((other) => other.id === draft.id);
    if (known < 0) town.filed.push(draft);
    const caseNumber = caseNumberOf(known < 0 ? town.filed.length : known + 1);
    const isAnonymous = draft.answers.identity === 'anonymous';
    town.cases.set(caseNumber, {
      accessCode: '482913',
      story: storyOf({ title: draft.answers.text ?? '' }),
      isAnonymous,
    });
    const follows = followed(draft) && (town.isLeadOver ? 'apart' : 'joined');
    return { kind: 'filed', caseNumber, accessCode: '482913', replyDueAt, ...(follows && { follows }) };
  },
  promise: () => ({ kind: 'promised', replyDueAt }),
  'find-near': ({ near }) => ({ kind: 'near-found', cases: near }),
  search: (_, { q }) => ({ kind: 'answers', q, articles: q.includes('passport') ? [passport] : [] }),
  'rate-articles': (_, { didHelp }) => ({ kind: 'articles-rated', didHelp }),
  'ask-person': (_, __, state) =>
    state.draft
      ? { kind: 'queued', minutes: 3, firstWords: state.draft.answers.text ?? '', isUrgent: false }
      : { kind: 'absent', why: 'away', draft: null },
  'list-cases': (_, __, state) => ({
    kind: 'cases',
    cases: state.cases.map((caseNumber) => ({ caseNumber, title: 'A case', status: 'handling', replyDueAt })),
  }),
  'open-call'(town) {
    const resolved = [...town.cases].find(([, { story }]) => story.can.rate);
    return { kind: 'call-opened', caseNumber: resolved?.[0] ?? null };
  },
  find(town, effect, state) {
    const found = town.cases.get(effect.caseNumber);
    if (!found) return { kind: 'refused', effect, reason: 'case-not-found' };
    if (effect.accessCode && effect.accessCode !== found.accessCode)
      return { kind: 'refused', effect, reason: 'wrong-access-code' };
    const isOwn = state.cases.includes(effect.caseNumber) || effect.accessCode === found.accessCode;
    const { caseNumber } = effect;
    return {
      kind: 'found',
      caseNumber,
      status: found.story.status,
      replyDueAt,
      story: isOwn ? found.story : null,
      mayChange: isOwn,
    };
  },
  nudge: (_, { caseNumber }) => ({ kind: 'changed', by: 'nudge', caseNumber, family: 'open', replyDueAt }),
  withdraw: (_, { caseNumber }) => ({
    kind: 'changed',
    by: 'withdraw',
    caseNumber,
    family: 'closed',
    replyDueAt: null,
  }),
  reopen: (_, { caseNumber }) => ({ kind: 'changed', by: 'reopen', caseNumber, family: 'open', replyDueAt }),
  'add-facts': (_, { caseNumber }) => ({
    kind: 'changed',
    by: 'add-facts',
    caseNumber,
    family: 'open',
    replyDueAt,
  }),
  'make-link': () => ({ kind: 'link-made', code: '112233', url: 'https://city.example/en/link/x' }),
  join: (_, effect) =>
    effect.code === '112233' ? { kind: 'joined' } : { kind: 'refused', effect, reason: 'code-wrong' },
  'set-notices': (_, { wanted }) => ({ kind: 'notices-set', wanted }),
  rate(town, { rating }) {
    town.ratings.push(rating);
    return { kind: 'rated', reopened: rating.solved === 'no' || rating.result <= 2 };
  },
};

export const passport = {
  slug: 'passport',
  title: 'Renew a passport',
  summary: 'Bring the old one to the office.',
};

function happen(town: Town, effect: Effect, state: ConversationState): Outcome {
  town.done.push(effect);
  const reason = town.refusing.get(effect.kind);
  town.refusing.delete(effect.kind);
  if (reason) return { kind: 'refused', effect, reason };
  const act = doing[effect.kind] as (town: Town, effect: Effect, state: ConversationState) => Outcome;
  return act(town, effect, state);
}
