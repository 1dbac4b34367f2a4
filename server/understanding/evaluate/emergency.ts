/** Danger noticed in a sentence: rows have a text and whether it is urgent (1 or 0). Nothing is learnt. */
import { findDanger } from '../emergency/find-danger';
import { NotMeasurable, type Row, rounded, type Task, textOf } from './task';

export const emergency: Task = {
  name: 'emergency',
  learns: false,
  run: async (_train, test) => {
    const seen = test.map((row) => ({
      isUrgent: isUrgent(row),
      isFound: findDanger(textOf(row, 'text')) !== null,
    }));
    const hits = seen.filter((one) => one.isUrgent && one.isFound).length;
    const urgent = seen.filter((one) => one.isUrgent).length;
    const found = seen.filter((one) => one.isFound).length;
    return {
      recall: urgent > 0 ? rounded(hits / urgent) : null,
      precision: found > 0 ? rounded(hits / found) : null,
      missed: urgent - hits,
      falseAlarms: found - hits,
    };
  },
};

function isUrgent(row: Row): boolean {
  if (row.urgent === 1 || row.urgent === true) return true;
  if (row.urgent === 0 || row.urgent === false) return false;
  throw new NotMeasurable(`A row has a field “urgent”, 1 or 0; this one has ${Object.keys(row).join(', ')}.`);
}
