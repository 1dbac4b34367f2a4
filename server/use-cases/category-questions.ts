/** The administrator decides what categories want to know. Every change stands in the journal with what was there before. */
import { locales } from '#locales/languages';
import { type CategoryQuestion, questionLimits } from '#server/domain/intake/questions';
import type { StaffActor } from '#server/domain/people/roles';
import { Refused } from '#server/domain/refusals';
import type { Category } from '#server/store/directory';
import type { SettingValue } from '#server/store/settings';
import type { Tools } from './tools';

function requireAdmin({ role }: StaffActor): void {
  if (role !== 'admin') throw new Refused('not-allowed');
}

async function requireCategory(tools: Tools, code: string): Promise<Category> {
  const found = (await tools.directory.categories()).find((category) => category.code === code);
  if (!found) throw new Refused('unknown-category');
  return found;
}

/** Every category with what it wants to know; how many questions of its own are asked. */
export async function listAskedCategories(tools: Tools, actor: StaffActor) {
  requireAdmin(actor);
  const [categories, questions] = await Promise.all([
    tools.directory.categories(),
    tools.store.questions.all(),
  ]);
  return categories.map(({ id, code, names, parentId, needsPlace, needsWhen }) => ({
    code,
    names,
    parentCode: categories.find((parent) => parent.id === parentId)?.code ?? null,
    needsPlace,
    needsWhen,
    questions: questions.filter(({ categoryId, isActive }) => categoryId === id && isActive).length,
  }));
}

/** One category's own questions, those that are switched off too, and what it takes over from its parent. */
export async function readCategoryQuestions(
  tools: Tools,
  input: { categoryCode: string },
  actor: StaffActor,
) {
  requireAdmin(actor);
  const category = await requireCategory(tools, input.categoryCode);
  const parent = (await tools.directory.categories()).find(({ id }) => id === category.parentId);
  const { questions } = tools.store;
  const [own, inherited] = await Promise.all([
    questions.ofCategory(category.id),
    parent ? questions.ofCategory(parent.id) : [],
  ]);
  const { code, names, needsPlace, needsWhen } = category;
  return {
    code,
    names,
    parent: parent ? { code: parent.code, names: parent.names } : null,
    needsPlace,
    needsWhen,
    questions: own.map(({ id, categoryId, ...question }) => question),
    inherited: inherited
      .filter((one) => one.isActive && !own.some((other) => other.code === one.code))
      .map(({ names: said }) => said),
  };
}

type QuestionChange = {
  categoryCode: string;
  /** A new one may not take the place of another. */
  isNew: boolean;
  question: CategoryQuestion;
  sort: number;
  isActive: boolean;
};

export async function saveCategoryQuestion(tools: Tools, change: QuestionChange, actor: StaffActor) {
  requireAdmin(actor);
  const { question, isNew, sort, isActive } = change;
  if (!isInEveryLanguage(question)) throw new Refused('invalid-input');
  const category = await requireCategory(tools, change.categoryCode);
  const at = tools.now();
  await tools.store.transaction(async (store) => {
    const others = await store.questions.ofCategory(category.id);
    if (isNew && others.some(({ code }) => code === question.code)) throw new Refused('question-code-taken');
    const asked = others.filter((one) => one.isActive && one.code !== question.code).length;
    if (isActive && asked >= questionLimits.questions) throw new Refused('too-many-questions');
    const row = { ...question, id: tools.newId(), categoryId: category.id, sort, isActive };
    const before = await store.questions.write(row);
    const data: SettingValue = { category: category.code, before, after: { ...question, sort, isActive } };
    await store.staff.audit({ at, action: 'save-category-question', staffId: actor.staffId, data });
  });
  tools.directory.forget('questions');
  return {};
}

/** Nobody is asked in a language that they do not read. */
function isInEveryLanguage({ names, options }: CategoryQuestion): boolean {
  return [names, ...options.map((option) => option.names)].every((said) =>
    locales.every((locale) => said[locale]),
  );
}

type NeedsChange = { categoryCode: string; needsPlace: boolean | null; needsWhen: boolean | null };

export async function setCategoryNeeds(tools: Tools, change: NeedsChange, actor: StaffActor) {
  requireAdmin(actor);
  const category = await requireCategory(tools, change.categoryCode);
  const needs = { needsPlace: change.needsPlace, needsWhen: change.needsWhen };
  const before = { needsPlace: category.needsPlace, needsWhen: category.needsWhen };
  const at = tools.now();
  await tools.store.transaction(async (store) => {
    await store.questions.setNeeds(category.id, needs);
    const data: SettingValue = { category: category.code, before, after: needs };
    await store.staff.audit({ at, action: 'set-category-needs', staffId: actor.staffId, data });
  });
  tools.directory.forget('categories');
  return {};
}
