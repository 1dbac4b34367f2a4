/**
 * What the bot knows about a conversation: the request being written, the question on the table with the choices it offered, the case
 * in focus. Small, JSON, sealed at rest. Nothing said is asked again because everything said is here.
 */
import { z } from 'zod';
import type { Locale } from '#locales/languages';
import { draftSchema } from '../intake/journey';
import { limits, localeSchema, requestTypes } from '../intake/request';
import { caseActions } from './case-actions';
import { choiceSchema } from './meaning';
import { nearSchema } from './near-cases';
import { proposalSchema } from './proposal';

export const questionNames = [
  'what',
  'helped',
  'where',
  'near',
  'when',
  'detail',
  'topic',
  'kind',
  'who',
  'check',
  'change',
  'rewrite',
  'phone',
  'ask',
  'number',
  'code',
  'facts',
  'why-reopen',
  'withdraw',
  'cancel',
  'language',
  'solved',
  'result',
  'service',
  'comment',
  'link',
  'notice',
] as const;
export type QuestionName = (typeof questionNames)[number];

const letterDraftSchema = z.strictObject({
  title: z.string().max(limits.title).optional(),
  /** A case that it names and that is not its sender's. */
  linkedCase: z.string().max(13).optional(),
  isShortened: z.boolean(),
  refusedFiles: z.array(z.strictObject({ name: z.string(), reason: z.string() })).max(20),
});
export type LetterDraft = z.infer<typeof letterDraftSchema>;

const requestDraftSchema = z.strictObject({
  /** Becomes the idempotency key: the same draft filed twice makes one case. */
  id: z.uuid(),
  answers: draftSchema,
  attachmentIds: z.array(z.uuid()).max(limits.attachments),
  /** Answers from the knowledge base were offered for this text. */
  lookedUp: z.boolean().optional(),
  /** Which ones, the best first. */
  offered: z.array(z.string().max(120)).max(3).optional(),
  /** What it seems to be about, the likeliest first; `answers.categoryCode` names the one it goes under. */
  proposals: z.array(proposalSchema).max(3).optional(),
  /** What their words seem to want, until they say it themselves. */
  seemsType: z.enum(requestTypes).optional(),
  /** The question with which the proposal was said: there it can be changed at once. */
  proposedWith: z.enum(['where', 'near', 'when', 'detail', 'who', 'check']).optional(),
  /** What others have open near there; missing until we have looked. What was chosen of it stands in `answers.joinsCaseToken`. */
  near: nearSchema.optional(),
  /** Danger was told at some point: nobody else's cases are shown, and it goes with none of them. */
  isInDanger: z.boolean().optional(),
  /** It is told on the telephone: nothing to read, nothing to check. */
  isSpoken: z.boolean().optional(),
  /** It came as a letter, which is filed at once. */
  letter: letterDraftSchema.optional(),
});
export type Draft = z.infer<typeof requestDraftSchema>;

const mark = z.int().min(1).max(5);
const ratingSchema = z.strictObject({
  caseNumber: z.string().max(13),
  solved: z.enum(['yes', 'partly', 'no']).optional(),
  result: mark.optional(),
  service: mark.optional(),
  comment: z.string().max(limits.comment).optional(),
});
export type Rating = z.infer<typeof ratingSchema>;

const handoverSchema = z.strictObject({
  /** What stands on the desk's list. */
  firstWords: z.string().max(200),
  isUrgent: z.boolean(),
  /** What was written while waiting was acknowledged: once is enough. */
  isNoted: z.boolean(),
  /** Nobody is there and nothing was said yet: the next words become the case. */
  asksMatter: z.boolean(),
  /** Since when something of theirs waits for an answer (ISO 8601). */
  openSince: z.string().nullable(),
});
/** What is known of a talk that belongs to people, or waits for them. */
export type Handover = z.infer<typeof handoverSchema>;

export const stateSchema = z.strictObject({
  locale: localeSchema,
  /** Until a person chose a language we follow the one they write. */
  isLocaleChosen: z.boolean(),
  /** Counts the questions asked; it stands in their choice ids, so that a tap on an old question is known for one. */
  serial: z.int().min(0),
  question: z
    .strictObject({ name: z.enum(questionNames), choices: z.array(choiceSchema).max(20) })
    .nullable(),
  draft: requestDraftSchema.nullable(),
  /** When we would reply if the draft were sent now. */
  promise: z.string().nullable(),
  rating: ratingSchema.nullable(),
  /** The case in focus, and what the person wants to do with it. */
  caseNumber: z.string().max(13).nullable(),
  want: z.enum(caseActions).nullable(),
  /** Words that may answer what a unit asked, until we know whether the case still waits for them. */
  held: z.string().max(limits.text).nullable(),
  /** Files sent while we wait for facts to a case. */
  files: z.array(z.uuid()).max(limits.attachments),
  /** Cases that this conversation proved to be the person's: filed here, or opened with the code. */
  cases: z.array(z.string().max(13)).max(50),
  handover: handoverSchema.nullish(),
});
export type ConversationState = z.infer<typeof stateSchema>;

/** `isLocaleChosen`: the person chose the language (the page they are on), it is not a guess from their device. */
export function newState(locale: Locale, isLocaleChosen: boolean): ConversationState {
  return {
    locale,
    isLocaleChosen,
    serial: 0,
    question: null,
    draft: null,
    promise: null,
    rating: null,
    caseNumber: null,
    want: null,
    held: null,
    files: [],
    cases: [],
  };
}

/** The case belongs to this person: the newest last, the oldest forgotten first. */
export function withCase(state: ConversationState, caseNumber: string): ConversationState {
  const others = state.cases.filter((known) => known !== caseNumber);
  return { ...state, caseNumber, cases: [...others, caseNumber].slice(-50) };
}

/** A draft to write into: the one there is, else a new one with this id. */
export function draftOf(state: ConversationState, newId: string): Draft {
  return state.draft ?? { id: newId, answers: {}, attachmentIds: [] };
}

export function withAnswers(
  state: ConversationState,
  draft: Draft,
  answers: Draft['answers'],
): ConversationState {
  return { ...state, draft: { ...draft, answers: { ...draft.answers, ...answers } } };
}
