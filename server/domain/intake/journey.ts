/**
 * The questions of a request, derived from the answers so far: the form, the chat and every bot ask in this order and only what is
 * needed, and changing an old answer never strands anyone. Free text first; the rest follows from it.
 */
import { z } from 'zod';
import { normaliseEmail, normalisePhone } from '../people/contact';
import type { Refusal } from '../refusals';
import {
  accessNeeds,
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
  photosDone: z.boolean().optional(),
  place: placeSchema.optional(),
  placeDone: z.boolean().optional(),
  requestType: z.enum([...requestTypes, 'not-sure']).optional(),
  categoryCode: z.string().max(80).optional(),
  kindDone: z.boolean().optional(),
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

export const steps = ['what', 'photos', 'where', 'kind', 'who', 'contact', 'needs', 'check'] as const;
export type Step = (typeof steps)[number];

export type FieldError = { field: string; reason: Refusal };

type StepRule = {
  /** Is the question asked at all, given the other answers? */
  applies: (answers: DraftAnswers) => boolean;
  isAnswered: (answers: DraftAnswers) => boolean;
};

const always = () => true;

const rules: Record<Exclude<Step, 'check'>, StepRule> = {
  what: { applies: always, isAnswered: (a) => textErrors(a.text).length === 0 },
  photos: { applies: always, isAnswered: (a) => a.photosDone === true },
  where: { applies: always, isAnswered: (a) => a.placeDone === true },
  kind: { applies: always, isAnswered: (a) => a.kindDone === true },
  who: { applies: always, isAnswered: (a) => a.identity !== undefined },
  contact: {
    applies: (a) => a.identity !== 'anonymous',
    isAnswered: (a) => a.contactDone === true && contactErrors(a).length === 0,
  },
  needs: { applies: always, isAnswered: (a) => a.needsDone === true },
};

/** The steps of this person's journey, in order, `check` last. */
export function journey(answers: DraftAnswers): { step: Step; isAnswered: boolean }[] {
  const asked = steps.flatMap((step) => {
    if (step === 'check') return [];
    const rule = rules[step];
    return rule.applies(answers) ? [{ step, isAnswered: rule.isAnswered(answers) }] : [];
  });
  return [...asked, { step: 'check' as const, isAnswered: false }];
}

/** The first question without an answer; `check` when all have one. */
export function nextStep(answers: DraftAnswers): Step {
  return journey(answers).find((item) => !item.isAnswered)?.step ?? 'check';
}

/** The step before this one in this person's journey; null at the first. */
export function stepBefore(step: Step, answers: DraftAnswers): Step | null {
  const order = journey(answers).map((item) => item.step);
  return order[order.indexOf(step) - 1] ?? null;
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

/** The finished answers as a request; null while a question is open. The draft's id is the idempotency key. */
export function toRequest(
  answers: DraftAnswers,
  draft: { id: string; locale: RequestInput['locale']; attachmentIds: string[] },
): RequestInput | null {
  if (nextStep(answers) !== 'check' || !answers.text || !answers.identity) return null;
  const isAnonymous = answers.identity === 'anonymous';
  const given = (value: string | undefined) => (isAnonymous ? undefined : value?.trim() || undefined);
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
      name: given(answers.name),
      phone: given(answers.phone),
      email: given(answers.email),
      organisation: given(answers.organisation),
    },
    accessNeeds: answers.accessNeeds,
    attachmentIds: draft.attachmentIds,
  };
}
