/** Gives a rating, by the case of this device or by the token of an invitation, and leads back to the page it was given on. */
import { attempt, door } from '../../../_door';
import { leaveOutcome } from '../../../_outcome';
import { seeOther } from '../../../_see-other';
import { isCommentTooLong, isWholeRating, missingIn, readRating, type TypedRating } from './rating';

type Given = {
  locale: string;
  /** The page of the form, below the language; it says thank you once there is a rating. */
  page: string;
  by: { caseNumber: string } | { token: string };
};

function problemsOf(rating: TypedRating): { field: string; problem: string }[] {
  const missing = missingIn(rating).map((field) => ({ field, problem: 'missing' }));
  return isCommentTooLong(rating) ? [...missing, { field: 'comment', problem: 'comment-too-long' }] : missing;
}

export async function saveRating(form: FormData, { locale, page, by }: Given): Promise<Response> {
  const rating = readRating(form);
  const problems = problemsOf(rating);
  if (problems.length === 0 && isWholeRating(rating)) {
    const comment = rating.comment.trim() || undefined;
    const given = await attempt((await door()).feedback.rate({ ...by, ...rating, comment }));
    if (given.ok) {
      await leaveOutcome({ about: page, done: given.value.reopened ? 'reopened' : 'rated' });
      return seeOther(`/${locale}/${page}?done=1`);
    }
    problems.push({ field: '', problem: given.reason });
  }
  await leaveOutcome({ about: page, problems, typed: chosen(rating), words: rating.comment });
  return seeOther(`/${locale}/${page}?e=1`);
}

function chosen({ solved, result, service }: TypedRating): Record<string, string> {
  const entries = Object.entries({ solved, result, service });
  return Object.fromEntries(
    entries.flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]])),
  );
}
