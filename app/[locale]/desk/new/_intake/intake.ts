/** A request that is taken down while someone talks: from the posted form to what the door wants, and back to the field that was wrong. */
import type { z } from 'zod';
import { isLocale } from '#locales/languages';
import type { fileForCallerInput, fileForCallerOutput } from '#server/api/schemas/desk';
import { whenCode } from '#server/domain/intake/questions';
import { limits } from '#server/domain/intake/request';
import type { Refusal } from '#server/domain/refusals';
import { all, one, some, type Values } from '../../_posted';
import type { Problem } from '../../_refusals';
import { shelf } from '../../_shelf';

type Input = z.input<typeof fileForCallerInput>;
export type Filed = z.infer<typeof fileForCallerOutput>;

/** Without a problem: nothing was filed yet, the caller's words were only looked at. */
export type TypedIntake = { values: Values; problem: Problem | null };

/** What was typed into a form that was refused, and what was filed: number and code stand in no address. */
export const typedIntakes = shelf<TypedIntake>('typed-intakes', 60);
export const filedIntakes = shelf<Filed>('filed-intakes', 30);

/** As the door wants it. What is not of its kind is left for the door to refuse. */
export function readIntake(values: Values): Input {
  const wished = one(values, 'callerLocale');
  const isAnonymous = one(values, 'identity') === 'anonymous';
  return {
    idempotencyKey: one(values, 'idempotencyKey'),
    locale: isLocale(wished) ? wished : 'zh-CN',
    channel: one(values, 'channel') as Input['channel'],
    text: one(values, 'text'),
    requestType: some(values, 'requestType') as Input['requestType'],
    categoryCode: some(values, 'categoryCode'),
    place: some(values, 'place') ? { text: one(values, 'place') } : undefined,
    applicant: {
      kind: one(values, 'kind') as Input['applicant']['kind'],
      identity: one(values, 'identity') as Input['applicant']['identity'],
      ...(isAnonymous ? {} : contact(values)),
    },
    accessNeeds: all(values, 'accessNeeds'),
    ...answersOf(values),
  };
}

const answerPrefix = 'answer-';

/** The field of one question; `when` is asked like the others. */
export function answerField(code: string): string {
  return `${answerPrefix}${code}`;
}

/** The questions on the page were those of one category; when it is filed under another, their answers do not belong to it. */
function answersOf(values: Values): Pick<Input, 'answers'> {
  const isAsked = one(values, 'askedOf') === one(values, 'categoryCode');
  const codes = Object.keys(values).filter((name) => name.startsWith(answerPrefix));
  const given = codes.flatMap((name) => {
    const code = name.slice(answerPrefix.length);
    const [first, ...others] = all(values, name);
    if (first === undefined || (!isAsked && code !== whenCode)) return [];
    return [[code, others.length > 0 ? [first, ...others] : first] as const];
  });
  return given.length > 0 ? { answers: Object.fromEntries(given) } : {};
}

function contact(values: Values) {
  return {
    name: some(values, 'name'),
    phone: some(values, 'phone'),
    email: some(values, 'email'),
    organisation: some(values, 'organisation'),
  };
}

/** Said before the door is asked, which knows no field by its label. */
export function problemOf(values: Values): Refusal | null {
  const { length } = one(values, 'text');
  if (length === 0) return 'text-missing';
  return length > limits.text ? 'text-too-long' : null;
}

const fields: Partial<Record<Refusal, string>> = {
  'text-missing': 'text',
  'text-too-long': 'text',
  'phone-invalid': 'phone',
  'email-invalid': 'email',
  'contact-missing': 'phone',
  'unknown-category': 'categoryCode',
};

export function fieldOf(reason: Refusal): string | undefined {
  return fields[reason];
}
