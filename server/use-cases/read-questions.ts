/** What a category asks for, in one language, for those who make forms of their own of it. */
import type { Locale } from '#locales/languages';
import { Refused } from '#server/domain/refusals';
import { askedFor } from './asked-for';
import { named } from './suggest';
import type { Tools } from './tools';

/** All categories in one language, grouped as the tree has them; the first of a group is its parent. */
export async function listCategories(tools: Tools, { locale }: { locale: Locale }) {
  const categories = await tools.directory.categories();
  const line = ({ code, names }: (typeof categories)[number]) => ({ code, name: named(names, locale) });
  return categories
    .filter(({ parentId }) => parentId === null)
    .map((top) => ({
      ...line(top),
      categories: [top, ...categories.filter(({ parentId }) => parentId === top.id)].map(line),
    }));
}

export async function readQuestions(tools: Tools, input: { categoryCode?: string; locale: Locale }) {
  const { categoryCode, locale } = input;
  const category = (await tools.directory.categories()).find(({ code }) => code === categoryCode);
  if (categoryCode && !category) throw new Refused('unknown-category');
  const { needsPlace, needsWhen, questions } = await askedFor(tools, category?.id);
  return {
    needsPlace,
    needsWhen,
    questions: questions.map(({ code, kind, names, hints, options, isRequired }) => ({
      code,
      kind,
      label: named(names, locale),
      hint: hints[locale] || null,
      options: options.map((option) => ({ code: option.code, label: named(option.names, locale) })),
      isRequired,
    })),
  };
}
