/**
 * What can happen in a conversation. Inbound events are what a person did on any channel; effects are what the engine asks the
 * use-case to do, as data; outcomes are how that went, fed back as the next event. So the engine stays pure, and every step of it can
 * be played by a test.
 */
import { z } from 'zod';
import { localeSchema } from '../intake/request';
import { type Refusal, refusalCodes } from '../refusals';
import type { StateFamily, TicketState } from '../ticket/states';
import type { CaseAction } from './case-actions';
import type { Absence } from './handover';
import type { NearCase } from './near-cases';
import type { Proposal } from './proposal';
import type { Draft, Rating } from './state';

const refusalWords = Object.keys(refusalCodes) as [Refusal, ...Refusal[]];

const refusedFileSchema = z.strictObject({ name: z.string().max(120), reason: z.enum(refusalWords) });
export type RefusedFile = z.infer<typeof refusedFileSchema>;

/** What vendors deliver may hold U+0000, which no database keeps. */
const words = (max: number) =>
  z
    .string()
    .max(max)
    .transform((text) => text.replaceAll('\u0000', ''));

export const inboundEventSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('text'), text: words(20_000) }),
  z.strictObject({ kind: z.literal('choice'), choiceId: z.string().max(64) }),
  z.strictObject({
    kind: z.literal('location'),
    lat: z.number().min(-90).max(90),
    lng: z.number().min(-180).max(180),
    text: words(500).optional(),
  }),
  z.strictObject({
    kind: z.literal('contact'),
    phone: words(50),
    name: words(200).optional(),
  }),
  z.strictObject({
    kind: z.literal('attachment'),
    attachmentId: z.uuid(),
    text: words(5000).optional(),
  }),
  /** A file came, but we do not keep it: too large, or of a kind we do not take. */
  z.strictObject({ kind: z.literal('file-refused'), reason: z.enum(refusalWords) }),
  /** A whole letter (e-mail): what it is about, its words without what it quotes, its files. */
  z.strictObject({
    kind: z.literal('letter'),
    subject: words(500),
    text: words(20_000),
    name: words(200).optional(),
    attachmentIds: z.array(z.uuid()).max(9),
    /** The letter as it came, kept for staff. */
    originalId: z.uuid().optional(),
    /** Messages of ours (outbox ids) that its headers name, the nearest first. Whose case that is stands in the facts. */
    threads: z.array(z.uuid()).max(50).optional(),
    /** A case number in its subject: proof of nothing. */
    quotedCase: z.string().max(13).optional(),
    /** Files that we do not keep, and why. */
    refusedFiles: z.array(refusedFileSchema).max(20).optional(),
    /** Sent by a machine or to many: kept, never answered. */
    isQuiet: z.boolean().optional(),
  }),
  /** The person blocked us, left, or told us to stop (STOP in a text message). */
  z.strictObject({ kind: z.literal('blocked') }),
  /** The person took that back. */
  z.strictObject({ kind: z.literal('unblocked') }),
  z.strictObject({ kind: z.literal('unsupported') }),
  /** Somebody called and chose a language. */
  z.strictObject({ kind: z.literal('called'), locale: localeSchema }),
  /** Somebody on the telephone wants to be called back; `text` is the request in their language. */
  z.strictObject({
    kind: z.literal('call-back'),
    text: z.string().max(500),
    phone: z.string().max(50).optional(),
  }),
]);
export type InboundEvent = z.infer<typeof inboundEventSchema>;
export type Letter = Extract<InboundEvent, { kind: 'letter' }>;

export type Effect =
  | { kind: 'submit'; draft: Draft }
  | { kind: 'promise'; draft: Draft }
  | { kind: 'search'; q: string }
  /** Open cases of others like this draft, near its place. */
  | { kind: 'find-near'; draft: Draft }
  /** What the person says of articles they were offered, the best first. */
  | { kind: 'rate-articles'; slugs: string[]; didHelp: boolean; draftId?: string }
  | { kind: 'list-cases' }
  | { kind: 'find'; caseNumber: string; accessCode?: string }
  | { kind: 'nudge' | 'withdraw'; caseNumber: string }
  | { kind: 'reopen'; caseNumber: string; text: string; attachmentIds?: string[] }
  | { kind: 'add-facts'; caseNumber: string; text: string; attachmentIds: string[] }
  | {
      kind: 'rate';
      rating: Required<Omit<Rating, 'comment'>> & { comment?: string };
      attachmentIds?: string[];
    }
  /** What the menu of a call needs to know. */
  | { kind: 'open-call' }
  /** Somebody of the staff is wanted. */
  | { kind: 'ask-person' }
  /** A code to say on another channel of the same person. */
  | { kind: 'make-link' }
  /** A code from another channel was said here. */
  | { kind: 'join'; code: string }
  /** `wanted`: the notices of the person's cases come here from now on; else none come here. */
  | { kind: 'set-notices'; wanted: boolean };

export type CaseLine = { caseNumber: string; title: string; status: TicketState; replyDueAt: string | null };

/** The whole story of a case, for whom it belongs to. */
export type CaseStory = {
  status: TicketState;
  replyDueAt: string | null;
  title: string;
  department: string | null;
  reply: string | null;
  /** What we asked the person while the case waits for them. */
  question: string | null;
  isRated: boolean;
  can: Record<Exclude<CaseAction, 'see' | 'answer'>, boolean>;
};

export type Outcome =
  /** `follows`: whether it went into the case that its person wanted to follow; missing when they wanted none. */
  | {
      kind: 'filed';
      caseNumber: string;
      accessCode: string;
      replyDueAt: string;
      follows?: 'joined' | 'apart';
    }
  | { kind: 'promised'; replyDueAt: string }
  /** The likest first, at most three, in the language of the talk. */
  | { kind: 'near-found'; cases: NearCase[] }
  /** A case of the calling number that was resolved and nobody rated yet. */
  | { kind: 'call-opened'; caseNumber: string | null }
  | { kind: 'answers'; q: string; articles: Article[] }
  | { kind: 'articles-rated'; didHelp: boolean }
  /** `url`: where all of the person's cases can be seen, for them alone. */
  | { kind: 'cases'; cases: CaseLine[]; url?: string | null }
  /** `story` is null when the case is not proven to be this person's: then the status is all they hear. */
  | {
      kind: 'found';
      caseNumber: string;
      status: TicketState;
      replyDueAt: string | null;
      story: CaseStory | null;
      /** May it be changed from here too, or only read? A sender who can be feigned proves too little. */
      mayChange: boolean;
    }
  | {
      kind: 'changed';
      by: 'nudge' | 'withdraw' | 'reopen' | 'add-facts';
      caseNumber: string;
      family: StateFamily;
      replyDueAt: string | null;
    }
  | { kind: 'rated'; reopened: boolean }
  /** The person waits for staff; `minutes` is what they are told. */
  | { kind: 'queued'; minutes: number; firstWords: string; isUrgent: boolean }
  /** Nobody comes (`why` is null when that was told before): `draft` becomes a case, or is null when nothing was said that one could make a case of. */
  | { kind: 'absent'; why: Absence | null; draft: Draft | null }
  | { kind: 'handed-back' }
  | { kind: 'link-made'; code: string; url: string | null }
  | { kind: 'joined' }
  | { kind: 'prove-here'; code: string }
  | { kind: 'notices-set'; wanted: boolean }
  | { kind: 'refused'; effect: Effect; reason: Refusal };

export type ConversationEvent = InboundEvent | Outcome;

/** `locale`: the language it is written in. `score`: how much it is about the question, from 0 to 1. */
export type Article = { slug: string; title: string; summary: string; locale?: string; score?: number };

/** What the rules make of a text (intake.suggest), as far as the engine needs it. */
export type Suggestion = {
  language: string;
  requestType: { value: string; confidence: number };
  /** The likeliest first; none where nothing is known of it. */
  proposals?: Proposal[];
  emergency: { number: string; message: string } | null;
  articles: Article[];
};
