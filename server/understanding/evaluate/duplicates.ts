/** Same matter or not: rows have title_a, text_a, title_b, text_b and label. The threshold stands in the code, none is learnt. */
import { sameMatterFrom, similarity } from '../duplicates/similarity';
import { rounded, type Task, textOf } from './task';

export const duplicates: Task = {
  name: 'duplicates',
  learns: false,
  run: async (_train, test) => {
    const seen = test.map((row) => ({
      isSame: Number(row.label) === 1,
      isFound:
        similarity(
          { title: textOf(row, 'title_a'), text: textOf(row, 'text_a') },
          { title: textOf(row, 'title_b'), text: textOf(row, 'text_b') },
        ) >= sameMatterFrom,
    }));
    const hits = seen.filter((one) => one.isSame && one.isFound).length;
    const same = seen.filter((one) => one.isSame).length;
    const found = seen.filter((one) => one.isFound).length;
    return {
      f1: same + found > 0 ? rounded((2 * hits) / (same + found)) : null,
      recall: same > 0 ? rounded(hits / same) : null,
      precision: found > 0 ? rounded(hits / found) : null,
      threshold: sameMatterFrom,
    };
  },
};
