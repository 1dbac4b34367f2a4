/**
 * The category of a letter, from all of it and from its title alone. Letters come as written, with title and text, or segmented with spaces
 * and without stop words in one field, the title first; a segmented letter's title is taken to be its first 22 letters.
 */
import { beginningOf } from '../classifier/beginning';
import type { Example } from '../classifier/train-classifier';
import { measureClassifier } from './labelled';
import { NotMeasurable, type Row, type Task, textOf } from './task';

const titleLetters = 22;

export const category: Task = {
  name: 'category',
  learns: true,
  run: (train, test, { seed }) => measureClassifier(train.map(whole), test.map(whole), { seed }),
};

export const title: Task = {
  name: 'title',
  learns: true,
  run: (train, test, { seed }) => measureClassifier(train.map(whole), test.map(titled), { seed }),
};

function whole(row: Row): Example {
  const label = textOf(row, 'label');
  if (typeof row.seg === 'string') return { text: row.seg, label };
  if (typeof row.text === 'string') return { text: `${row.title ?? ''}\n${row.text}`, label };
  throw unknownShape(row);
}

function titled(row: Row): Example {
  const label = textOf(row, 'label');
  if (typeof row.title === 'string') return { text: row.title, label };
  if (typeof row.seg === 'string') return { text: beginningOf(row.seg, titleLetters), label };
  throw unknownShape(row);
}

function unknownShape(row: Row): NotMeasurable {
  return new NotMeasurable(
    `A letter has a label and either title and text, or seg; this row has ${Object.keys(row).join(', ') || 'no field'}.`,
  );
}
