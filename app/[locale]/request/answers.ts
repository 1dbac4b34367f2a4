/**
 * From a posted form to answers, and from answers to what is wrong with them. Pure: the save handlers and the tests use the same
 * functions. What a person typed is kept even when it is wrong, so that the question comes back filled in.
 */
import {
  contactErrors,
  type DraftAnswers,
  type Step,
  stepBefore,
  textErrors,
  wrongAnswers,
} from '#server/domain/intake/journey';
import {
  type Answer,
  type AnswerProblem,
  type AskedFor,
  type CategoryQuestion,
  questionLimits,
  usuallyAsked,
} from '#server/domain/intake/questions';
import {
  accessNeeds,
  applicantKinds,
  identities,
  limits,
  type RequestInput,
  requestTypes,
} from '#server/domain/intake/request';
import type { Refusal } from '#server/domain/refusals';

/** The part of FormData that reading needs. */
export type Posted = { get(name: string): unknown; getAll(name: string): unknown[] };
export type Point = { lat: number; lng: number };
export type Place = NonNullable<RequestInput['place']>;
/** Where each photo of the draft was taken, by the file's id; offered to the person, never taken without asking. */
export type PhotoPlaces = Record<string, Point>;
export type AskedStep = Exclude<Step, 'check'>;
export type Problem =
  | Refusal
  | 'place-missing'
  | 'when-missing'
  | 'identity-missing'
  | `answer-${AnswerProblem}`;
export type FieldProblem = { field: string; problem: Problem };

/** The value of the category choice that says "none of these". */
export const otherCategory = 'other';

const longestKeptText = limits.text * 4;

/** What a form may refer to: the photos that were offered as places, the questions that were put. */
type Around = { photoPlaces?: PhotoPlaces; asked?: AskedFor };

const readers: Record<
  AskedStep,
  (form: Posted, before: DraftAnswers, around: Around) => Partial<DraftAnswers>
> = {
  what: readWhat,
  photos: () => ({ photosDone: true }),
  where: readWhere,
  kind: readKind,
  when: readWhen,
  details: readDetails,
  who: (form) => ({ identity: oneOf(identities, form.get('identity')) }),
  contact: readContact,
  needs: (form) => ({
    accessNeeds: form.getAll('accessNeeds').flatMap((need) => oneOf(accessNeeds, need) ?? []),
    needsDone: true,
  }),
};

/** The answers after this form was posted: what was known before, with this step's fields in place of the old ones. */
export function readAnswers(
  step: AskedStep,
  form: Posted,
  before: DraftAnswers,
  around: Around = {},
): DraftAnswers {
  const after = { ...before, ...readers[step](form, before, around) };
  return Object.fromEntries(Object.entries(after).filter(([, value]) => value !== undefined));
}

/** Other words may be another matter: answers to it are shown again, and the kind is asked again, with the old answer filled in. */
function readWhat(form: Posted, before: DraftAnswers): Partial<DraftAnswers> {
  const text = typed(form, 'text', longestKeptText);
  if (text === before.text) return { text };
  return { text, articlesSeen: undefined, kindDone: undefined, categoryCode: undefined };
}

/**
 * An address, a point, both, or nowhere in particular. Someone who changes their mind rarely clears the other field, so an old address
 * gives way to a fresh "nowhere", and an old "nowhere" to a freshly typed address. Who is here has gone past the photos: uploading
 * them leads straight on to this question.
 */
function readWhere(form: Posted, before: DraftAnswers, { photoPlaces = {} }: Around): Partial<DraftAnswers> {
  const text = typed(form, 'placeText', limits.place).trim() || undefined;
  const point = readPoint(form, before, photoPlaces);
  const isNowhere = form.get('nowhere') === 'yes' && !point && (!text || text === before.place?.text);
  const place = !isNowhere && (text || point) ? { text, ...point } : undefined;
  return { place, placeDone: isNowhere || place !== undefined, photosDone: true };
}

/** A point just taken from the device, the place of a photo the person agreed to, or the point we already had and may keep. */
function readPoint(form: Posted, before: DraftAnswers, photoPlaces: PhotoPlaces): Point | undefined {
  const lat = numberWithin(form.get('lat'), 90);
  const lng = numberWithin(form.get('lng'), 180);
  if (lat !== undefined && lng !== undefined) return { lat, lng };
  const photo = photoPlaces[String(form.get('photoPlace') ?? '')];
  if (photo) return { lat: photo.lat, lng: photo.lng };
  return form.get('keepPoint') === 'yes' ? pointOf(before.place) : undefined;
}

export function pointOf(place: Place | undefined): Point | undefined {
  return place?.lat === undefined || place.lng === undefined ? undefined : { lat: place.lat, lng: place.lng };
}

/** One of our proposals, or one of the whole list for who chose "something else"; neither is fine too. */
function readKind(form: Posted): Partial<DraftAnswers> {
  const proposed = typed(form, 'categoryCode', 80);
  const listed = typed(form, 'categoryList', 80);
  const isProposal = proposed !== '' && proposed !== otherCategory;
  const requestType = oneOf([...requestTypes, 'not-sure'], form.get('requestType')) ?? 'not-sure';
  return {
    requestType,
    // A report goes its own way, whatever case near it was chosen before.
    ...(requestType === 'report' && { joinsCaseToken: undefined }),
    categoryCode: (isProposal ? proposed : listed) || undefined,
    kindDone: true,
    photosDone: true,
  };
}

/** As with the place: an old answer gives way to a fresh "I do not know", and that to a freshly written time. */
function readWhen(form: Posted, before: DraftAnswers): Partial<DraftAnswers> {
  const text = typed(form, 'when', questionLimits.when).trim() || undefined;
  const isUnknown = form.get('whenUnknown') === 'yes' && (!text || text === before.when);
  return { when: isUnknown ? undefined : text, whenDone: isUnknown || text !== undefined };
}

/** The field of one question of the category. */
export function fieldOfQuestion({ code }: CategoryQuestion): string {
  return `answer-${code}`;
}

/** Answers to another category's questions stay in the draft, in case the person comes back to it. */
function readDetails(
  form: Posted,
  before: DraftAnswers,
  { asked = usuallyAsked }: Around,
): Partial<DraftAnswers> {
  const given = asked.questions.map((question) => [question.code, readAnswer(form, question)] as const);
  return {
    answers: { ...before.answers, ...Object.fromEntries(given) },
    detailsFor: asked.categoryCode ?? undefined,
  };
}

function readAnswer(form: Posted, question: CategoryQuestion): Answer {
  const name = fieldOfQuestion(question);
  if (question.kind !== 'several') return typed(form, name, limits.answer).trim();
  return form
    .getAll(name)
    .flatMap((one) => (typeof one === 'string' ? one.slice(0, 60) : []))
    .slice(0, 20);
}

function readContact(form: Posted): Partial<DraftAnswers> {
  return {
    name: typed(form, 'name', limits.name),
    phone: typed(form, 'phone', limits.contact),
    email: typed(form, 'email', limits.contact),
    applicantKind: oneOf(applicantKinds, form.get('applicantKind')) ?? 'person',
    organisation: typed(form, 'organisation', limits.organisation),
    contactDone: true,
  };
}

/** What is wrong with one step's answers, first field first; empty when the person may go on. */
export function problemsOf(
  step: AskedStep,
  answers: DraftAnswers,
  asked: AskedFor = usuallyAsked,
): FieldProblem[] {
  switch (step) {
    case 'what':
      return textErrors(answers.text).map(({ field, reason }) => ({ field, problem: reason }));
    case 'where':
      return answers.placeDone ? [] : [{ field: 'placeText', problem: 'place-missing' }];
    case 'when':
      return answers.whenDone ? [] : [{ field: 'when', problem: 'when-missing' }];
    case 'details':
      return wrongAnswers(answers, asked).map(({ question, problem }) => ({
        field: fieldOfQuestion(question),
        problem: `answer-${problem}` as const,
      }));
    case 'who':
      return answers.identity ? [] : [{ field: 'identity', problem: 'identity-missing' }];
    case 'contact':
      return contactErrors(answers).map(({ field, reason }) => ({ field, problem: reason }));
    default:
      return [];
  }
}

/** Where the back link leads: to the check page for someone who came from there, otherwise one question back. */
export function stepBack(
  step: Step,
  answers: DraftAnswers,
  { asked, cameFromCheck }: { asked: AskedFor; cameFromCheck: boolean },
): Step | null {
  return cameFromCheck ? 'check' : stepBefore(step, answers, asked);
}

function typed(form: Posted, name: string, longest: number): string {
  const value = form.get(name);
  return typeof value === 'string' ? value.replaceAll('\r\n', '\n').slice(0, longest) : '';
}

function oneOf<const T extends string>(known: readonly T[], value: unknown): T | undefined {
  return known.find((word) => word === value);
}

function numberWithin(value: unknown, bound: number): number | undefined {
  const text = typeof value === 'string' ? value.trim() : '';
  const number = Number(text);
  return text && Math.abs(number) <= bound ? number : undefined;
}
