/** What goes in and comes out of the desk's procedures for the questions of categories. */
import { z } from 'zod';
import { questionSchema } from '#server/domain/intake/questions';

const names = z.record(z.string(), z.string());
const categoryCode = z.string().max(80);
const needs = { needsPlace: z.boolean().nullable(), needsWhen: z.boolean().nullable() };

export const askedCategoriesOutput = z.array(
  z.object({
    code: z.string(),
    names,
    parentCode: z.string().nullable(),
    ...needs,
    /** Those of its own that are asked now. */
    questions: z.number(),
  }),
);
export const categoryQuestionsOfDeskInput = z.strictObject({ categoryCode });
const storedQuestion = questionSchema.safeExtend({ sort: z.number(), isActive: z.boolean() });
export const categoryQuestionsOfDeskOutput = z.object({
  code: z.string(),
  names,
  parent: z.object({ code: z.string(), names }).nullable(),
  ...needs,
  questions: z.array(storedQuestion),
  /** Asked too, because the parent asks them. */
  inherited: z.array(names),
});
export const saveQuestionInput = z.strictObject({
  categoryCode,
  isNew: z.boolean(),
  question: questionSchema,
  sort: z.int().min(0).max(9999),
  isActive: z.boolean(),
});
export const categoryNeedsInput = z.strictObject({ categoryCode, ...needs });
