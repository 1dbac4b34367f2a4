/**
 * What would happen to a request as it stands: filed under which category, read by which unit, answered by when. Said in one sentence while
 * people write, and on the page where they choose the kind; theirs to change until they send it.
 */
import { formatInstant } from '#locales/format';
import type { Locale } from '#locales/languages';
import { isoWithOffset } from '#server/domain/calendar/city-time';
import type { RequestType, Urgency } from '#server/domain/intake/request';
import type { Names } from '#server/domain/ticket/ticket';
import type { Category, Department } from '#server/store/directory';
import { askedFor } from './asked-for';
import { promiseOf } from './promises';
import type { Tools } from './tools';

type Seen = {
  requestType: RequestType;
  urgency: Urgency;
  /** The likeliest first. */
  categories: readonly Category[];
};

export async function proposeFiling(tools: Tools, seen: Seen, locale: Locale) {
  const { requestType, urgency, categories } = seen;
  const replyDueAt = (categoryCode: string | null) =>
    promiseOf(tools, 'reply', { categoryCode, requestType, urgency }, tools.now());
  const units = await tools.directory.departments();
  const tree = await tools.directory.categories();
  const proposals = await Promise.all(
    categories.map(async (category) => ({
      category,
      unit: unitFor(category, tree, units),
      dueAt: await replyDueAt(category.code),
      asked: await askedFor(tools, category.id),
    })),
  );
  const [best] = proposals;
  const dueAt = best?.dueAt ?? (await replyDueAt(null));
  return {
    proposals: proposals.map(({ category, unit, dueAt: due, asked }) => ({
      code: category.code,
      names: category.names,
      unit,
      replyDueAt: isoWithOffset(due, tools.city.zone),
      asked,
    })),
    replyDueAt: isoWithOffset(dueAt, tools.city.zone),
    sentence: sentence(tools, seen, { category: best?.category, unit: best?.unit ?? null, dueAt }, locale),
  };
}

/** The unit that is normally responsible for the category, or for the one above it. */
function unitFor(
  category: Category,
  tree: readonly Category[],
  units: readonly Department[],
): Department | null {
  const parent = tree.find(({ id }) => id === category.parentId);
  const unitId = category.departmentId ?? parent?.departmentId;
  return units.find(({ id }) => id === unitId) ?? null;
}

type Best = { category: Category | undefined; unit: Department | null; dueAt: Date };

function sentence(tools: Tools, { requestType, urgency }: Seen, best: Best, locale: Locale): string {
  const { category, unit, dueAt } = best;
  const known = unit ? 'whole' : category ? 'withoutUnit' : 'typeOnly';
  const values = {
    type: tools.say(locale, `ticket:type.${requestType}`),
    category: category ? inWords(category.names, locale) : '',
    department: unit ? inWords(unit.names, locale) : '',
    date: formatInstant(dueAt, locale, tools.city.zone),
  };
  const filing = tools.say(locale, `questions:filing.${known}`, values);
  return urgency === 'normal' ? filing : tools.say(locale, 'questions:filing.urgent', { filing });
}

function inWords(names: Names, locale: Locale): string {
  return names[locale] ?? names.en ?? Object.values(names)[0] ?? '';
}
