/** What goes in and comes out of the public procedures (CONTRACT.md). Dates are ISO 8601 strings with the city's offset. */
import { z } from 'zod';
import { cardSchema } from '#server/domain/conversation/cards';
import { careKinds } from '#server/domain/danger/care';
import { draftSchema } from '#server/domain/intake/journey';
import { askedForSchema, questionKinds } from '#server/domain/intake/questions';
import { identities, limits, localeSchema, placeSchema, requestTypes } from '#server/domain/intake/request';
import { lookedAt } from '#server/domain/privacy/masks';
import { stateFamilies, ticketStates } from '#server/domain/ticket/states';
import { fileKinds } from '#server/domain/ticket/ticket';

export const instant = z.string();
const statusFields = { status: z.enum(ticketStates), statusFamily: z.enum(stateFamilies) };
const secret = { caseNumber: z.string().max(100), accessCode: z.string().max(50).optional() };

export const emergencySchema = z.object({
  number: z.string(),
  message: z.string(),
  /** The language of `message`: that of the person's words. */
  locale: localeSchema,
  /** Where the police read text messages. */
  textNumber: z.string(),
  /** Said gently, with lines where somebody listens and a way off the page. */
  care: z.object({ kind: z.enum(careKinds), phones: z.array(z.string()) }).nullable(),
});
/** The least that can be asked about a text; for pages that must not wait. */
export const dangerInput = z.strictObject({ text: z.string().max(limits.text), locale: localeSchema });
export const dangerOutput = z.object({ emergency: emergencySchema.nullable() });

export const submitOutput = z.object({
  caseNumber: z.string(),
  accessCode: z.string(),
  ...statusFields,
  replyDueAt: instant,
  emergency: emergencySchema.nullable(),
});

export const suggestInput = z.strictObject({ text: z.string().max(limits.text), locale: localeSchema });
export const hitSchema = z.object({
  slug: z.string(),
  title: z.string(),
  summary: z.string(),
  score: z.number(),
  locale: localeSchema,
});
export const suggestOutput = z.object({
  language: z.string(),
  requestType: z.object({ value: z.enum(requestTypes), confidence: z.number() }),
  categories: z
    .array(
      z.object({
        code: z.string(),
        name: z.string(),
        confidence: z.number(),
        /** Who would read it, and by when they would reply. */
        department: z.object({ code: z.string(), name: z.string() }).nullable(),
        replyDueAt: instant.nullable(),
      }),
    )
    .max(3),
  /** What would happen to it as it stands, in one sentence. */
  filing: z.string(),
  replyDueAt: instant,
  department: z.object({ code: z.string(), name: z.string() }).nullable(),
  urgent: z.boolean(),
  emergency: emergencySchema.nullable(),
  articles: z.array(hitSchema).max(3),
  similar: z.array(z.object({ title: z.string(), status: z.enum(ticketStates) })).max(3),
});

/** Open cases like what somebody writes, near where they are. `token` goes into `joinsCaseToken` of the request and names the case to us alone. */
export const nearbyInput = z.strictObject({
  text: z.string().max(limits.text),
  place: placeSchema.optional(),
  locale: localeSchema,
});
export const nearbyOutput = z.object({
  cases: z
    .array(
      z.object({
        token: z.string(),
        category: z.string().nullable(),
        /** What both name; or how far it is, in steps of 200 m. */
        street: z.string().nullable(),
        meters: z.number().nullable(),
        /** When that day began. */
        submittedAt: instant,
        ...statusFields,
        people: z.number(),
      }),
    )
    .max(3),
});

export const lookupInput = z.strictObject({ ...secret, locale: localeSchema.optional() });
export const timelineEntry = z.object({
  at: instant,
  kind: z.string(),
  title: z.string(),
  body: z.string().optional(),
  by: z.string().optional(),
});
export const fileView = z.object({
  id: z.string(),
  kind: z.enum(fileKinds),
  thumbnailUrl: z.string().nullable(),
  url: z.string(),
});
export const briefView = z.object({ ...statusFields, updatedAt: instant, replyDueAt: instant.nullable() });
export const citizenViewSchema = briefView.extend({
  caseNumber: z.string(),
  submittedAt: instant,
  locale: localeSchema,
  title: z.string(),
  text: z.string(),
  requestType: z.enum(requestTypes),
  category: z.string().nullable(),
  place: z
    .object({ text: z.string().nullable(), lat: z.number().nullable(), lng: z.number().nullable() })
    .nullable(),
  /** What was answered to the questions of its category. */
  answers: z.array(z.object({ question: z.string(), answers: z.array(z.string()) })),
  identity: z.enum(identities),
  department: z.string().nullable(),
  timeline: z.array(timelineEntry),
  reply: z.object({ text: z.string(), at: instant, by: z.string() }).optional(),
  question: z.string().optional(),
  /** How the case stands that this one is handled with, and how many people it concerns. */
  together: briefView.extend({ department: z.string().nullable(), people: z.number() }).optional(),
  rating: z
    .object({ solved: z.enum(['yes', 'partly', 'no']), result: z.number(), service: z.number() })
    .optional(),
  canNudge: z.boolean(),
  canRate: z.boolean(),
  canAddFacts: z.boolean(),
  canWithdraw: z.boolean(),
  canReopen: z.boolean(),
  whoLooked: z.array(z.object({ at: instant, by: z.string(), purpose: z.string(), what: z.enum(lookedAt) })),
  files: z.array(fileView),
});
/** With the code (or a grant of this device) everything, without it the status and nothing else. */
export const lookupOutput = z.union([citizenViewSchema, briefView.strict()]);

export const caseInput = z.strictObject(secret);
export const factsInput = z.strictObject({
  ...secret,
  text: z.string().trim().min(1).max(limits.text),
  attachmentIds: z.array(z.uuid()).max(limits.attachments).optional(),
});
export const reopenInput = z.strictObject({ ...secret, text: z.string().trim().max(limits.text).optional() });
export const statusOutput = z.object({ ...statusFields, replyDueAt: instant.nullable() });

/** The cases of whoever signed in as a channel address, newest first. */
export const ownCasesOutput = z.object({
  cases: z.array(
    z.object({
      caseNumber: z.string(),
      title: z.string(),
      ...statusFields,
      submittedAt: instant,
      replyDueAt: instant.nullable(),
    }),
  ),
});

export const rateInput = z.strictObject({
  caseNumber: z.string().max(100).optional(),
  accessCode: z.string().max(50).optional(),
  token: z.string().max(200).optional(),
  solved: z.enum(['yes', 'partly', 'no']),
  result: z.int().min(1).max(5),
  service: z.int().min(1).max(5),
  comment: z.string().trim().max(limits.comment).optional(),
});
export const rateOutput = z.object({ reopened: z.boolean() });
/** What the rating page shows to the holder of a token; looking never uses the token up. */
export const rateSubjectOutput = z.object({
  caseNumber: z.string(),
  title: z.string(),
  reply: z.string(),
  canRate: z.boolean(),
  isRated: z.boolean(),
  ...statusFields,
});

export const searchInput = z.strictObject({
  q: z.string().max(500),
  locale: localeSchema,
  limit: z.int().min(1).max(50).optional(),
  /** Not finished yet: found, but not gathered as a question. */
  isTyping: z.boolean().optional(),
});
export const searchOutput = z.object({ hits: z.array(hitSchema) });
export const articleInput = z.strictObject({ slug: z.string().max(120), locale: localeSchema });
/** `draftId`: what was being written when it was answered; for one of them an article is counted once. */
export const answeredInput = articleInput.extend({ draftId: z.uuid().optional() });
export const articleOutput = z.object({
  slug: z.string(),
  locale: localeSchema,
  title: z.string(),
  questions: z.array(z.string()),
  summary: z.string(),
  body: z.string(),
  conditions: z.string(),
  papers: z.string(),
  whereAndWhen: z.string(),
  fee: z.string(),
  duration: z.string(),
  legalBasis: z.string(),
  department: z.string(),
  phone: z.string().nullable(),
  category: z.string().nullable(),
  categoryCode: z.string().nullable(),
  link: z.string().nullable(),
  region: z.string(),
  audience: z.string(),
  /** Translated by a machine, or older than the words it was translated from: readers are told. */
  isMachine: z.boolean(),
  isOutdated: z.boolean(),
  /** The languages in which it can be read. */
  locales: z.array(localeSchema),
  validFrom: z.string(),
  reviewDate: z.string(),
  updatedAt: instant,
});
export const rateArticleInput = z.strictObject({ slug: z.string().max(120), helped: z.boolean() });
export const articleListOutput = z.object({
  groups: z.array(
    z.object({
      code: z.string(),
      name: z.string(),
      articles: z.array(
        z.object({ slug: z.string(), title: z.string(), summary: z.string(), updatedAt: instant }),
      ),
    }),
  ),
});

export const receiveInput = z.strictObject({
  conversationId: z.uuid().optional(),
  token: z.string().max(200).optional(),
  messageId: z.uuid(),
  locale: localeSchema.optional(),
  kind: z.enum(['text', 'choice', 'location', 'attachment']),
  text: z.string().max(limits.text).optional(),
  choiceId: z.string().max(64).optional(),
  lat: z.number().min(-90).max(90).optional(),
  lng: z.number().min(-180).max(180).optional(),
  attachmentId: z.uuid().optional(),
});
export const chatMessage = z.object({
  seq: z.number(),
  from: z.enum(['person', 'bot', 'staff']),
  at: instant,
  locale: localeSchema,
  text: z.string(),
  choices: z.array(z.object({ id: z.string(), label: z.string() })),
  asksLocation: z.boolean().optional(),
  /** The same as `text`, in parts, where some of them are more than words. */
  parts: z.array(z.object({ text: z.string(), card: cardSchema.optional() })).optional(),
});
export const receiveOutput = z.object({
  conversationId: z.string(),
  token: z.string(),
  replies: z.array(chatMessage),
});
/** Who signed in as an address needs neither id nor token: there is one talk. */
export const historyInput = z.strictObject({
  conversationId: z.uuid().optional(),
  token: z.string().max(200).optional(),
  after: z.int().min(0).optional(),
});
export const historyOutput = z.object({ locale: localeSchema, messages: z.array(chatMessage) });

export const cityOutput = z.object({
  names: z.record(z.string(), z.string()),
  zone: z.string(),
  phone: z.string(),
  /** Where the button leads that leaves our pages at once. */
  exitUrl: z.string(),
});
/** Live figures of the service for the open page: last 30 days. Null where there is nothing to count yet. */
export const figuresOutput = z.object({
  received: z.number(),
  answered: z.number(),
  /** Who was content with an article and sent no request, and their share of all who came with something. */
  directAnswers: z.number(),
  directShare: z.number().nullable(),
  onTimeShare: z.number().nullable(),
  solvedShare: z.number().nullable(),
  satisfiedShare: z.number().nullable(),
  medianHoursToReply: z.number().nullable(),
  byType: z.array(z.object({ requestType: z.enum(requestTypes), count: z.number() })),
});

/** Drafts: for pages only (the id is the secret of the device's cookie). */
export const draftIdInput = z.strictObject({ draftId: z.uuid() });
export const draftOutput = z.object({
  draftId: z.string(),
  answers: draftSchema,
  asked: askedForSchema,
  files: z.array(fileView.extend({ place: z.object({ lat: z.number(), lng: z.number() }).nullable() })),
  caseNumber: z.string().nullable(),
  updatedAt: instant,
});
export const draftSaveInput = z.strictObject({ draftId: z.uuid().optional(), answers: draftSchema });
export const draftSubmitInput = z.strictObject({ draftId: z.uuid(), locale: localeSchema });
const namedCode = z.object({ code: z.string(), name: z.string() });
export const categoriesOfCityInput = z.strictObject({ locale: localeSchema });
export const categoriesOfCityOutput = z.object({
  groups: z.array(namedCode.extend({ categories: z.array(namedCode) })),
});
/** What a request of this category is asked for, in one language. */
export const categoryQuestionsInput = z.strictObject({
  categoryCode: z.string().max(80).optional(),
  locale: localeSchema,
});
export const categoryQuestionsOutput = z.object({
  needsPlace: z.boolean(),
  needsWhen: z.boolean(),
  questions: z.array(
    z.object({
      code: z.string(),
      kind: z.enum(questionKinds),
      label: z.string(),
      hint: z.string().nullable(),
      options: z.array(z.object({ code: z.string(), label: z.string() })),
      isRequired: z.boolean(),
    }),
  ),
});
export const promiseInput = z.strictObject({
  requestType: z.enum(requestTypes).optional(),
  categoryCode: z.string().max(80).optional(),
  text: z.string().max(limits.text),
});
export const promiseOutput = z.object({ replyDueAt: instant });
export const draftRemoveFileInput = z.strictObject({ draftId: z.uuid(), fileId: z.uuid() });
