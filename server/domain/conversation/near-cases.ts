/**
 * Open cases like this person's near their place, as a talk knows them: what kind, where roughly, since when and how many people, and the
 * signed word by which one is followed. Following is filing: the person keeps a number of their own, and what they wrote goes along.
 */
import { z } from 'zod';
import { anotherMatter, followedCase } from '../intake/journey';
import { namesPlace } from '../intake/named-place';
import { localeSchema } from '../intake/request';
import type { Line, MeaningValue } from './meaning';
import type { ConversationState, Draft } from './state';
import type { Facts } from './turn';

export const mostNear = 3;

const nearCaseSchema = z.strictObject({
  token: z.string().max(300),
  category: z.string().max(300).nullable(),
  /** What both name; or about how far it is, in steps of 200 m. */
  street: z.string().max(300).nullable(),
  meters: z.number().nullable(),
  /** The city's day on which the first of them wrote (2026-11-27). */
  day: z.string().max(10),
  people: z.int(),
});
export type NearCase = z.infer<typeof nearCaseSchema>;

/** What a look around found, in the words of this language. */
export const nearSchema = z.strictObject({
  locale: localeSchema,
  cases: z.array(nearCaseSchema).max(mostNear),
});

/** A report, what is told in confidence, praise, and danger to life are looked at by themselves. */
function isOnesOwn({ answers, seemsType, isInDanger }: Draft): boolean {
  const type = answers.requestType ?? seemsType;
  return isInDanger || type === 'report' || type === 'praise' || answers.identity === 'confidential';
}

/** Do we look around, and ask when there is something? Once they chose it is settled. */
export function mayFollow(draft: Draft): boolean {
  const { text = '', place, joinsCaseToken } = draft.answers;
  if (joinsCaseToken || isOnesOwn(draft) || !(place || namesPlace(text))) return false;
  return !draft.near || draft.near.cases.length > 0;
}

/** The word for the case that this request goes with, if it still may. */
export function followed(draft: Draft): string | undefined {
  return isOnesOwn(draft) ? undefined : followedCase(draft.answers);
}

/** Another story or another place is another matter: we look again, and what was chosen does not hold for it. */
export function lookAfresh({ near: _, answers, ...draft }: Draft): Draft {
  const { joinsCaseToken, ...others } = answers;
  return { ...draft, answers: others };
}

/** More words about the same: whoever has chosen is not asked again. */
export function lookWithMore(draft: Draft): Draft {
  return draft.answers.joinsCaseToken ? draft : lookAfresh(draft);
}

/** In danger nobody is shown what others reported, whatever they write after it, and what they chose to follow does not hold. */
export function heedDanger(draft: Draft, { suggestion }: Facts): Draft {
  return suggestion?.emergency ? { ...lookAfresh(draft), isInDanger: true } : draft;
}

/** Nothing was there. */
export function withoutNear(draft: Draft, { locale }: ConversationState): Draft {
  return { ...lookAfresh(draft), near: { locale, cases: [] } };
}

export function withChoice(draft: Draft, joinsCaseToken: string = anotherMatter): Draft {
  return { ...draft, answers: { ...draft.answers, joinsCaseToken } };
}

/** `2. Street lights, less than 200 m away: 3 people reported it, the first on 11 March`. */
export function nearLine({ category, street, meters, day, people }: NearCase, order: number): Line {
  const values: Record<string, MeaningValue> = {
    number: order + 1,
    category: category ?? { key: 'matters:nearby.noCategory' },
    count: people,
    date: { day },
  };
  if (street) return { key: 'bot:near.street', values: { ...values, street } };
  return { key: 'bot:near.meters', values: { ...values, meters: meters ?? '' } };
}
