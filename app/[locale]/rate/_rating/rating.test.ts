import { expect, it } from 'vitest';
import { isCommentTooLong, isWholeRating, missingIn, readRating } from './rating';

function posted(fields: Record<string, string>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  return form;
}

it('a rating needs an answer to each of the three questions', () => {
  expect(missingIn(readRating(posted({})))).toEqual(['solved', 'result', 'service']);
  expect(missingIn(readRating(posted({ solved: 'partly', service: '3' })))).toEqual(['result']);
});

it('a whole rating keeps the three answers apart', () => {
  const rating = readRating(posted({ solved: 'no', result: '1', service: '5', comment: '灯还是不亮\r\n' }));
  expect(rating).toEqual({ solved: 'no', result: 1, service: 5, comment: '灯还是不亮\n' });
  expect(isWholeRating(rating)).toBe(true);
});

it('a mark that is not on the scale is no answer', () => {
  for (const mark of ['0', '6', '3.5', 'very good', '']) {
    expect(missingIn(readRating(posted({ solved: 'yes', result: mark, service: '3' })))).toEqual(['result']);
  }
});

it('a comment may have a thousand characters and not one more', () => {
  expect(isCommentTooLong(readRating(posted({ comment: '好'.repeat(1000) })))).toBe(false);
  expect(isCommentTooLong(readRating(posted({ comment: '好'.repeat(1001) })))).toBe(true);
});
