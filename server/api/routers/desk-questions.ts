/** The desk's procedures for what categories want to know: the administrator's alone. */
import { z } from 'zod';
import {
  listAskedCategories,
  readCategoryQuestions,
  saveCategoryQuestion,
  setCategoryNeeds,
} from '#server/use-cases/category-questions';
import { staffOnly } from '../door';
import * as schema from '../schemas/desk-questions';

export const deskQuestionProcedures = {
  askedCategories: staffOnly
    .output(schema.askedCategoriesOutput)
    .query(({ ctx }) => listAskedCategories(ctx.wire.tools, ctx.staff)),
  categoryQuestions: staffOnly
    .input(schema.categoryQuestionsOfDeskInput)
    .output(schema.categoryQuestionsOfDeskOutput)
    .query(({ ctx, input }) => readCategoryQuestions(ctx.wire.tools, input, ctx.staff)),
  saveCategoryQuestion: staffOnly
    .input(schema.saveQuestionInput)
    .output(z.object({}))
    .mutation(({ ctx, input }) => saveCategoryQuestion(ctx.wire.tools, input, ctx.staff)),
  setCategoryNeeds: staffOnly
    .input(schema.categoryNeedsInput)
    .output(z.object({}))
    .mutation(({ ctx, input }) => setCategoryNeeds(ctx.wire.tools, input, ctx.staff)),
};
