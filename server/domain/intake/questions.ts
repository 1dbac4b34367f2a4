/**
 * What a category wants to know, as data: whether its matters are at a place and happen at a time, and questions of its own. A parent's
 * hold for its children. From the answers as typed to what is wrong with them; forms, bots and the desk ask from the same list.
 */
import { z } from 'zod';

export const questionKinds = ['choice', 'several', 'text', 'date-time'] as const;
export type QuestionKind = (typeof questionKinds)[number];

/** In the order of asking. `questions`: of one category and its parent together; more than a handful nobody answers. */
export const questionLimits = {
  questions: 6,
  options: 12,
  name: 120,
  hint: 200,
  text: 500,
  when: 200,
} as const;

/** The code under which the answer to "when" is filed with the others; no category's question has it. */
export const whenCode = 'when';

const codeSchema = z
  .string()
  .regex(/^[a-z][a-z0-9-]{0,39}$/)
  .refine((code) => code !== whenCode);
/** By language. That there is one for every language is demanded of who writes it, not of what was written before a language came. */
const namesSchema = z.record(z.string().max(20), z.string().trim().min(1).max(questionLimits.name));
const optionSchema = z.strictObject({ code: codeSchema, names: namesSchema });

export const questionSchema = z
  .strictObject({
    code: codeSchema,
    kind: z.enum(questionKinds),
    names: namesSchema,
    hints: z.record(z.string().max(20), z.string().trim().max(questionLimits.hint)),
    options: z.array(optionSchema).max(questionLimits.options),
    isRequired: z.boolean(),
  })
  .refine(({ kind, options }) => (hasOptions(kind) ? options.length >= 2 : options.length === 0))
  .refine(({ options }) => new Set(options.map(({ code }) => code)).size === options.length);
export type CategoryQuestion = z.infer<typeof questionSchema>;

export function hasOptions(kind: QuestionKind): boolean {
  return kind === 'choice' || kind === 'several';
}

/** What is asked about a matter: of this category, or of one that nobody has named yet (null). */
export const askedForSchema = z.strictObject({
  categoryCode: z.string().max(80).nullable(),
  needsPlace: z.boolean(),
  needsWhen: z.boolean(),
  questions: z.array(questionSchema).max(questionLimits.questions * 2),
});
export type AskedFor = z.infer<typeof askedForSchema>;

/** Of a matter that has no category yet: where it is, and nothing else. */
export const usuallyAsked: AskedFor = {
  categoryCode: null,
  needsPlace: true,
  needsWhen: false,
  questions: [],
};

type CategoryWishes = {
  id: string;
  code: string;
  parentId: string | null;
  needsPlace: boolean | null;
  needsWhen: boolean | null;
};
type PlacedQuestion = CategoryQuestion & { categoryId: string };

/** A category's own word counts before its parent's; a question of the same code stands in the place of its parent's. */
export function askedForCategory(
  category: CategoryWishes | undefined,
  categories: readonly CategoryWishes[],
  questions: readonly PlacedQuestion[],
): AskedFor {
  if (!category) return usuallyAsked;
  const parent = categories.find(({ id }) => id === category.parentId);
  const of = (id: string | undefined) => questions.filter(({ categoryId }) => categoryId === id);
  const own = of(category.id);
  const inherited = of(parent?.id).filter(({ code }) => !own.some((question) => question.code === code));
  return {
    categoryCode: category.code,
    needsPlace: category.needsPlace ?? parent?.needsPlace ?? usuallyAsked.needsPlace,
    needsWhen: category.needsWhen ?? parent?.needsWhen ?? usuallyAsked.needsWhen,
    questions: [...own, ...inherited].map(({ categoryId, ...question }) => question),
  };
}

export type Answer = string | string[];
export type Answers = Record<string, Answer>;
export type AnswerProblem = 'missing' | 'not-offered' | 'too-long';

/** What is wrong with the answer to one question; null when nothing is. */
export function answerProblem(question: CategoryQuestion, answer: Answer | undefined): AnswerProblem | null {
  const given = [answer ?? []].flat().filter((one) => one.trim());
  if (given.length === 0) return question.isRequired ? 'missing' : null;
  if (question.kind !== 'several' && given.length > 1) return 'not-offered';
  if (!hasOptions(question.kind))
    return given.some((one) => one.trim().length > questionLimits.text) ? 'too-long' : null;
  return given.every((one) => question.options.some(({ code }) => code === one)) ? null : 'not-offered';
}

/** The answers that belong to these questions and are good; what was left empty or belongs to another category goes. */
export function fittingAnswers({ questions }: AskedFor, answers: Answers | undefined): Answers {
  const fitting: Answers = {};
  for (const question of questions) {
    const answer = trimmed(answers?.[question.code]);
    if (answer.length > 0 && answerProblem(question, answer) === null) fitting[question.code] = answer;
  }
  return fitting;
}

function trimmed(answer: Answer | undefined): Answer {
  if (Array.isArray(answer)) return answer.map((one) => one.trim()).filter(Boolean);
  return answer?.trim() ?? '';
}

/** Does an answer to one of these questions say what it does not offer? What answers none of them is kept as it was sent; nobody has to answer all. */
export function hasWrongAnswer({ questions }: AskedFor, answers: Answers): boolean {
  return Object.entries(answers).some(([code, answer]) => {
    if (code === whenCode) return typeof answer !== 'string' || answer.length > questionLimits.text;
    const question = questions.find((one) => one.code === code);
    return question !== undefined && answerProblem({ ...question, isRequired: false }, answer) !== null;
  });
}
