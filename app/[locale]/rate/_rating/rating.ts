/** Three questions apart: was it solved, what about the result, what about the way we treated you. Pure reading of the posted form. */
import { limits } from '#server/domain/intake/request';

export const solvedWords = ['yes', 'partly', 'no'] as const;
export const marks = [1, 2, 3, 4, 5] as const;

export type TypedRating = {
  solved?: (typeof solvedWords)[number];
  result?: number;
  service?: number;
  comment: string;
};
export type WholeRating = Required<TypedRating>;

/** The questions that must be answered. */
export const ratedFields = ['solved', 'result', 'service'] as const;
export type RatedField = (typeof ratedFields)[number];

export function readRating(form: { get(name: string): unknown }): TypedRating {
  const comment = form.get('comment');
  return {
    solved: solvedWords.find((word) => word === form.get('solved')),
    result: markOf(form.get('result')),
    service: markOf(form.get('service')),
    comment: typeof comment === 'string' ? comment.replaceAll('\r\n', '\n') : '',
  };
}

function markOf(value: unknown): number | undefined {
  return marks.find((mark) => String(mark) === value);
}

export function missingIn(rating: TypedRating): RatedField[] {
  return ratedFields.filter((field) => rating[field] === undefined);
}

export function isWholeRating(rating: TypedRating): rating is WholeRating {
  return missingIn(rating).length === 0;
}

export function isCommentTooLong(rating: TypedRating): boolean {
  return rating.comment.trim().length > limits.comment;
}
