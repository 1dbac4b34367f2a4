/** Which template says which notice, and which a person is asked to allow. */
import { grantOrder } from '#server/domain/notices/grants';
import type { TemplateBook } from '../wechat-platform/template-book';

/** `wx.requestSubscribeMessage` shows so many at once on every phone. */
const mostAsked = 3;

export type Templates = Readonly<Record<string, string>>;

/** Null when the notice has none. What is said in a talk is about no case, so `*` does not mean it. */
export function templateFor(templates: Templates, notice: string): string | null {
  return templates[notice] ?? (notice === 'reply' ? null : (templates['*'] ?? null));
}

/** The ids to ask for, the most important first. Leave for once and for good cannot be asked for together. */
export async function templatesToAsk(templates: Templates, book: TemplateBook): Promise<string[]> {
  const wished = grantOrder.map((notice) => templateFor(templates, notice)).filter((id) => id !== null);
  const found = wished.length > 0 ? await book.read() : null;
  if (!found?.ok) return [];
  const known = [...new Set(wished)].flatMap((id) => found.templates.get(id) ?? []);
  return known
    .filter(({ isLasting }) => isLasting === known[0]?.isLasting)
    .slice(0, mostAsked)
    .map(({ id }) => id);
}
