/**
 * Personal data masked: rows have a text and spans, each with kind, start and end in UTF-16 units. A span is masked when all of it is covered;
 * what is covered beside every span is wrongly masked. A row without spans is a trap.
 */
import { findPrivate } from '../privacy/mask';
import { NotMeasurable, type Row, rounded, type Task, textOf } from './task';

type Place = { start: number; end: number };

export const privacy: Task = {
  name: 'privacy',
  learns: false,
  run: async (_train, test) => {
    let spans = 0;
    let masked = 0;
    let falselyMasked = 0;
    for (const row of test) {
      const wanted = placesOf(row);
      const found = findPrivate(textOf(row, 'text'));
      spans += wanted.length;
      masked += wanted.filter((one) =>
        found.some((other) => other.start <= one.start && other.end >= one.end),
      ).length;
      falselyMasked += found.filter(
        (one) => !wanted.some((other) => one.start < other.end && other.start < one.end),
      ).length;
    }
    return { recall: spans > 0 ? rounded(masked / spans) : null, falselyMasked, spans };
  },
};

function placesOf(row: Row): Place[] {
  if (Array.isArray(row.spans) && row.spans.every(isPlace)) return row.spans;
  throw new NotMeasurable(
    `A row has text and spans with start and end; this one has ${Object.keys(row).join(', ')}.`,
  );
}

function isPlace(value: unknown): value is Place {
  const place = value as Place;
  return (
    typeof value === 'object' &&
    value !== null &&
    Number.isInteger(place.start) &&
    Number.isInteger(place.end)
  );
}
