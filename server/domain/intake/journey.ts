/**
 * The questions of a request, derived from the answers so far and from what its category wants to know: the form, the chat and every bot
 * ask in this order and only what is needed, and changing an old answer never strands anyone. Free text first; the rest follows from it.
 */
import { z } from 'zod';
import { normaliseEmail, normalisePhone } from '../people/contact';
import type { Refusal } from '../refusals';
import { namesTime } from './named-time';
import {
  type AskedFor,
  answerProblem,
  fittingAnswers,
  questionLimits,
  usuallyAsked,
  whenCode,
} from './questions';
import {
  accessNeeds,
  answersSchema,
  applicantKinds,
  identities,
  limits,
  placeSchema,
  type RequestInput,
  requestTypes,
} from './request';

export const draftSchema = z.strictObject({
  /** Longer than a request may be, so that words typed beyond the limit are kept until the person has shortened them. */
  text: z
    .string()
    .max(limits.text * 4)
    .optional(),
  /** None of the answers that were shown for this text was enough. */
  articlesSeen: z.boolean().optional(),
  photosDone: z.boolean().optional(),
  place: placeSchema.optional(),
  placeDone: z.boolean().optional(),
  requestType: z.enum([...requestTypes, 'not-sure']).optional(),
  categoryCode: z.string().max(80).optional(),
  kindDone: z.boolean().optional(),
  /** When it happens or since when, in the person's words. */
  when: z.string().max(questionLimits.when).optional(),
  whenDone: z.boolean().optional(),
  /** To the questions of categories, by code; those of a category that was left are kept and not sent. */
  answers: answersSchema.optional(),
  /** The category whose questions were last answered. */
  detailsFor: z.string().max(80).optional(),
  /** The case near them that they follow (a word of `intake.nearby`), or `another`: they saw what is near, and theirs is none of it. */
  joinsCaseToken: z.string().max(300).optional(),
  identity: z.enum(identities).optional(),
  applicantKind: z.enum(applicantKinds).optional(),
  name: z.string().max(limits.name).optional(),
  phone: z.string().max(limits.contact).optional(),
  email: z.string().max(limits.contact).optional(),
  organisation: z.string().max(limits.organisation).optional(),
  contactDone: z.boolean().optional(),
  accessNeeds: z.array(z.enum(accessNeeds)).max(limits.accessNeeds).optional(),
  needsDone: z.boolean().optional(),
});
export type DraftAnswers = z.infer<typeof draftSchema>;

export const steps = [
  'what',
  'photos',
  'where',
  'kind',
  'when',
  'details',
  'who',
  'contact',
  'needs',
  'check',
] as const;
export type Step = (typeof steps)[number];

export type FieldError = { field: string; reason: Refusal };

type StepRule = {
  /** Is the question asked at all, given the other answers and what the category wants to know? */
  applies: (answers: DraftAnswers, asked: AskedFor) => boolean;
  isAnswered: (answers: DraftAnswers, asked: AskedFor) => boolean;
};

const always = () => true;

const rules: Record<Exclude<Step, 'check'>, StepRule> = {
  what: { applies: always, isAnswered: (a) => textErrors(a.text).length === 0 },
  photos: { applies: always, isAnswered: (a) => a.photosDone === true },
  // What somebody said of their own accord stays theirs to see and change.
  where: {
    applies: (a, { needsPlace }) => needsPlace || a.place !== undefined,
    isAnswered: (a) => a.placeDone === true,
  },
  kind: { applies: always, isAnswered: (a) => a.kindDone === true },
  when: {
    applies: (a, { needsWhen }) => Boolean(a.when) || (needsWhen && !namesTime(a.text ?? '')),
    isAnswered: (a) => a.whenDone === true,
  },
  details: {
    applies: (_, { questions }) => questions.length > 0,
    isAnswered: (a, asked) => a.detailsFor === asked.categoryCode && wrongAnswers(a, asked).length === 0,
  },
  who: { applies: always, isAnswered: (a) => a.identity !== undefined },
  contact: {
    applies: (a) => a.identity !== 'anonymous',
    isAnswered: (a) => a.contactDone === true && contactErrors(a).length === 0,
  },
  needs: { applies: always, isAnswered: (a) => a.needsDone === true },
};

/** The steps of this person's journey, in order, `check` last. `wanted`: what the category wants to know. */
export function journey(
  answers: DraftAnswers,
  wanted: AskedFor = usuallyAsked,
): { step: Step; isAnswered: boolean }[] {
  const asked = steps.flatMap((step) => {
    if (step === 'check') return [];
    const rule = rules[step];
    return rule.applies(answers, wanted) ? [{ step, isAnswered: rule.isAnswered(answers, wanted) }] : [];
  });
  return [...asked, { step: 'check' as const, isAnswered: false }];
}

/** The first question without an answer; `check` when all have one. */
export function nextStep(answers: DraftAnswers, wanted: AskedFor = usuallyAsked): Step {
  return journey(answers, wanted).find((item) => !item.isAnswered)?.step ?? 'check';
}

/** The step before this one in this person's journey; null at the first. */
export function stepBefore(step: Step, answers: DraftAnswers, wanted: AskedFor = usuallyAsked): Step | null {
  const order = journey(answers, wanted).map((item) => item.step);
  return order[order.indexOf(step) - 1] ?? null;
}

/** The step after this one, answered or not. */
export function stepAfter(step: Step, answers: DraftAnswers, wanted: AskedFor): Step {
  const order = journey(answers, wanted).map((item) => item.step);
  return order[order.indexOf(step) + 1] ?? 'check';
}

/** The category's questions whose answers do not stand yet, in order. */
export function wrongAnswers({ answers }: DraftAnswers, { questions }: AskedFor) {
  return questions.flatMap((question) => {
    const problem = answerProblem(question, answers?.[question.code]);
    return problem ? [{ question, problem }] : [];
  });
}

/** What was answered beyond the words: when, and the category's questions. Undefined when nothing was. */
export function answersToSend(draft: DraftAnswers, wanted: AskedFor): RequestInput['answers'] {
  const when = draft.when?.trim();
  const given = { ...(when && { [whenCode]: when }), ...fittingAnswers(wanted, draft.answers) };
  return Object.keys(given).length > 0 ? given : undefined;
}

/** What is wrong with the text as typed. */
export function textErrors(text: string | undefined): FieldError[] {
  if (!text?.trim()) return [{ field: 'text', reason: 'text-missing' }];
  return text.trim().length > limits.text ? [{ field: 'text', reason: 'text-too-long' }] : [];
}

/** Someone who wants an answer must leave one way to reach them; what they leave must be readable. */
export function contactErrors(answers: DraftAnswers): FieldError[] {
  const errors: FieldError[] = [];
  if (answers.phone?.trim() && !normalisePhone(answers.phone))
    errors.push({ field: 'phone', reason: 'phone-invalid' });
  if (answers.email?.trim() && !normaliseEmail(answers.email))
    errors.push({ field: 'email', reason: 'email-invalid' });
  if (!answers.phone?.trim() && !answers.email?.trim())
    errors.push({ field: 'phone', reason: 'contact-missing' });
  return errors;
}

/** What a person answers who saw the cases near them and has another. */
export const anotherMatter = 'another';

/** What is told in confidence goes with nobody else's. */
export function followedCase({ joinsCaseToken, identity }: DraftAnswers): string | undefined {
  return joinsCaseToken === anotherMatter || identity === 'confidential' ? undefined : joinsCaseToken;
}

/** The finished answers as a request; null while a question is open. The draft's id is the idempotency key. */
export function toRequest(
  answers: DraftAnswers,
  draft: { id: string; locale: RequestInput['locale']; attachmentIds: string[] },
  wanted: AskedFor = usuallyAsked,
): RequestInput | null {
  if (nextStep(answers, wanted) !== 'check' || !answers.text || !answers.identity) return null;
  const given = answersToSend(answers, wanted);
  const isAnonymous = answers.identity === 'anonymous';
  const known = (value: string | undefined) => (isAnonymous ? undefined : value?.trim() || undefined);
  return {
    idempotencyKey: draft.id,
    locale: draft.locale,
    text: answers.text.trim(),
    requestType: answers.requestType === 'not-sure' ? undefined : answers.requestType,
    categoryCode: answers.categoryCode,
    place: answers.place,
    applicant: {
      kind: answers.applicantKind ?? 'person',
      identity: answers.identity,
      name: known(answers.name),
      phone: known(answers.phone),
      email: known(answers.email),
      organisation: known(answers.organisation),
    },
    accessNeeds: answers.accessNeeds,
    ...(followedCase(answers) && { joinsCaseToken: followedCase(answers) }),
    ...(given && { answers: given }),
    attachmentIds: draft.attachmentIds,
  };
}
