/** The questions of categories: a small table, read whole by who asks and written by an administrator. */
import { type CategoryQuestion, questionSchema } from '#server/domain/intake/questions';
import type { Db } from './client';

/** A question with the category that it belongs to. */
export type PlacedQuestion = CategoryQuestion & { categoryId: string };
export type QuestionRow = PlacedQuestion & { id: string; sort: number; isActive: boolean };

const most = 5000;

export function questionStore(db: Db) {
  async function all(where: { isActive?: boolean; categoryId?: string }): Promise<QuestionRow[]> {
    const rows = await db.categoryQuestion.findMany({
      where,
      orderBy: [{ sort: 'asc' }, { code: 'asc' }],
      take: most,
    });
    return rows.map(({ id, categoryId, sort, isActive, ...question }) => ({
      ...questionSchema.parse(question),
      id,
      categoryId,
      sort,
      isActive,
    }));
  }

  return {
    async active(): Promise<PlacedQuestion[]> {
      return (await all({ isActive: true })).map(({ id, sort, isActive, ...question }) => question);
    },

    all: () => all({}),

    /** Switched off ones too: an old answer still has its label. */
    ofCategory: (categoryId: string) => all({ categoryId }),

    /** Answers what stood there before; null for a new question. */
    async write(row: QuestionRow): Promise<QuestionRow | null> {
      const { id, categoryId, code, ...content } = row;
      const [before] = await all({ categoryId }).then((rows) => rows.filter((one) => one.code === code));
      await db.categoryQuestion.upsert({
        where: { categoryId_code: { categoryId, code } },
        create: { id, categoryId, code, ...content },
        update: content,
      });
      return before ?? null;
    },

    async setNeeds(
      categoryId: string,
      needs: { needsPlace: boolean | null; needsWhen: boolean | null },
    ): Promise<void> {
      await db.category.update({ where: { id: categoryId }, data: needs });
    },
  };
}
