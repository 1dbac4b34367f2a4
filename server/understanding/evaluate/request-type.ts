/** What a person wants of us (consultation, complaint, report …) when they do not say it: the words that would tell have been taken out. */
import type { Example } from '../classifier/train-classifier';
import { measureClassifier } from './labelled';
import { type Row, type Task, textOf } from './task';

export const requestType: Task = {
  name: 'request-type',
  learns: true,
  run: (train, test, { seed }) =>
    measureClassifier(train.map(asked), test.map(asked), { seed, manner: true, balance: 1 }),
};

/** The title is what was cleaned of tell-tale words; the field with the full one is not looked at. */
function asked(row: Row): Example {
  return { text: `${textOf(row, 'title')}\n${textOf(row, 'text')}`, label: textOf(row, 'label') };
}
