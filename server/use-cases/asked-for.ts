/** What is asked about a matter, by its category: the one that the person chose, or the one that their words speak of until they did. */
import type { DraftAnswers } from '#server/domain/intake/journey';
import { type AskedFor, askedForCategory } from '#server/domain/intake/questions';
import type { Category } from '#server/store/directory';
import { readText } from './read-text';
import type { Tools } from './tools';

/** Of a category's id; without one, what is asked of every matter. */
export async function askedFor(tools: Tools, categoryId: string | undefined): Promise<AskedFor> {
  const { directory } = tools;
  const [categories, questions] = await Promise.all([directory.categories(), directory.questions()]);
  const category = categories.find(({ id }) => id === categoryId);
  return askedForCategory(category, categories, questions);
}

export async function askedForDraft(tools: Tools, draft: DraftAnswers): Promise<AskedFor> {
  const category = draft.kindDone ? await chosen(tools, draft.categoryCode) : await spokenOf(tools, draft);
  return askedFor(tools, category?.id);
}

async function chosen(tools: Tools, code: string | undefined): Promise<Category | undefined> {
  return code ? (await tools.directory.categories()).find((category) => category.code === code) : undefined;
}

async function spokenOf(tools: Tools, { text }: DraftAnswers): Promise<Category | undefined> {
  if (!text?.trim()) return undefined;
  const { categories } = await readText(tools, { text: text.slice(0, 5000), locale: 'zh-CN' });
  return categories[0]?.category;
}
