/**
 * Finding the answer to a question. A letter's title looks for its official reply, out of which the title and its quotation are taken; a
 * question of a collection looks for its answer, which is kept without the question. Documents are the test rows' own, one language at a time;
 * questions in Chinese are asked in traditional and in simplified letters.
 */
import { createTextIndex, type Field } from '../retrieval/text-index';
import { inMainlandWords } from '../simplified';
import { type Figures, NotMeasurable, type Row, rounded, type Task, textOf } from './task';

type Asked = { question: string; answer: Field[]; set: string };

export const retrieval: Task = {
  name: 'retrieval',
  learns: false,
  run: async (_train, test) => {
    const asked = test.map(askedOf);
    const figures: Figures = {};
    for (const set of [...new Set(asked.map((one) => one.set))]) {
      const ones = asked.filter((one) => one.set === set);
      const index = createTextIndex(ones.map(({ answer }) => answer));
      figures[set] = measure(
        ones.map(({ question }) => question),
        index,
      );
      if (set === 'zh-TW')
        figures['zh-TW asked in simplified'] = measure(
          ones.map(({ question }) => inMainlandWords(question)),
          index,
        );
    }
    return figures;
  },
};

function measure(questions: string[], index: ReturnType<typeof createTextIndex>) {
  const places = questions.map((question, document) =>
    index.search(question, 5).findIndex((found) => found.document === document),
  );
  const share = (most: number) =>
    rounded(places.filter((place) => place >= 0 && place < most).length / questions.length);
  return { recallAt1: share(1), recallAt5: share(5), questions: questions.length };
}

function askedOf(row: Row): Asked {
  if (typeof row.reply === 'string') {
    const question = textOf(row, 'title');
    return { question, answer: [{ text: withoutTitle(row.reply, question), weight: 1 }], set: 'replies' };
  }
  if (typeof row.q === 'string') {
    const category = typeof row.cat === 'string' ? row.cat : '';
    const answer = [
      { text: textOf(row, 'a'), weight: 1 },
      { text: category, weight: 1 },
    ];
    return { question: row.q, answer, set: String(row.lang ?? 'questions') };
  }
  throw new NotMeasurable(
    `A row has title and reply, or q and a; this one has ${Object.keys(row).join(', ') || 'no field'}.`,
  );
}

/** The reply without the title and without what is quoted of it. */
function withoutTitle(reply: string, title: string): string {
  const letters = new Set(title);
  const isOfTitle = (quoted: string) =>
    [...quoted].filter((letter) => letters.has(letter)).length >= quoted.length * 0.7;
  return reply
    .replaceAll(title, ' ')
    .replace(/[“"「《](?<quoted>[^”"」》]{4,80})[”"」》]/g, (all, quoted) => (isOfTitle(quoted) ? ' ' : all));
}
