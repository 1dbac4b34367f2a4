/** Answers with the words of their questions, as they were asked of the category that the ticket has now. */
import { type Locale, locales } from '#locales/languages';
import { type Answers, whenCode } from '#server/domain/intake/questions';
import type { Names } from '#server/domain/ticket/ticket';
import type { QuestionRow } from '#server/store/questions';
import { named } from './suggest';
import type { Tools } from './tools';

type SaidAnswer = { question: Names; answers: Names[] };

/** In the order of asking, "when" first. What no question of today explains is shown as it was sent. */
export async function readAnswers(
  tools: Tools,
  ticket: { answers: Answers | null; categoryId: string | null },
): Promise<SaidAnswer[]> {
  const given = Object.entries(ticket.answers ?? {});
  if (given.length === 0) return [];
  const questions = await questionsOf(tools, ticket.categoryId);
  const place = (code: string) => (code === whenCode ? -1 : questions.findIndex((one) => one.code === code));
  return given
    .sort(([one], [other]) => place(one) - place(other))
    .map(([code, answer]) => {
      const question = questions.find((one) => one.code === code);
      return {
        question: question?.names ?? (code === whenCode ? whenNames(tools) : asSent(code)),
        answers: [answer].flat().map((one) => optionNames(question, one) ?? asSent(one)),
      };
    });
}

export async function sayAnswers(
  tools: Tools,
  ticket: { answers: Answers | null; categoryId: string | null },
  locale: Locale,
) {
  return (await readAnswers(tools, ticket)).map(({ question, answers }) => ({
    question: named(question, locale),
    answers: answers.map((answer) => named(answer, locale)),
  }));
}

/** A category's own and its parent's, those that are switched off too. */
async function questionsOf(tools: Tools, categoryId: string | null): Promise<QuestionRow[]> {
  if (!categoryId) return [];
  const category = (await tools.directory.categories()).find(({ id }) => id === categoryId);
  const [own, inherited] = await Promise.all([
    tools.store.questions.ofCategory(categoryId),
    category?.parentId ? tools.store.questions.ofCategory(category.parentId) : [],
  ]);
  return [...own, ...inherited];
}

function optionNames(question: QuestionRow | undefined, code: string): Names | undefined {
  return question?.options.find((option) => option.code === code)?.names;
}

function whenNames(tools: Tools): Names {
  return Object.fromEntries(locales.map((locale) => [locale, tools.say(locale, 'questions:when.row')]));
}

/** The same in every language. */
function asSent(text: string): Names {
  return Object.fromEntries(locales.map((locale) => [locale, text]));
}
