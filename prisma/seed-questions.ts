/** Writes what the categories of the demonstration city want to know. */
import { newId } from '#server/secrets/ids';
import type { Db } from '#server/store/client';
import { asStored, categoryQuestions, placed, placeless, timed } from './demo/category-questions';

export async function writeQuestions(db: Db): Promise<void> {
  const categories = await db.category.findMany({ select: { id: true, code: true } });
  const ids = new Map(categories.map(({ id, code }) => [code, id]));
  await db.categoryQuestion.createMany({
    data: Object.entries(categoryQuestions).flatMap(([category, questions]) =>
      Object.entries(questions).map(([code, question], order) => ({
        id: newId(),
        categoryId: ids.get(category) ?? '',
        code,
        ...asStored(question),
        sort: (order + 1) * 10,
      })),
    ),
  });
  await db.category.updateMany({ where: { code: { in: placeless } }, data: { needsPlace: false } });
  await db.category.updateMany({ where: { code: { in: placed } }, data: { needsPlace: true } });
  await db.category.updateMany({ where: { code: { in: timed } }, data: { needsWhen: true } });
}
