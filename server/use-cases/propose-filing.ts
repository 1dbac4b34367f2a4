/**
 * What would happen to a request as it stands: filed under which category, read by which unit, answered by when. Said in one sentence while
 * people write, and on the page where they choose the kind; theirs to change until they send it.
 */
import { formatInstant } from '#locales/format';
import type { Locale } from '#locales/languages';
import { isoWithOffset } from '#server/domain/calendar/city-time';
import { type RequestType, titleFrom, type Urgency } from '#server/domain/intake/request';
import type { Names } from '#server/domain/ticket/ticket';
import type { Category, Department } from '#server/store/directory';
import { askedFor } from './asked-for';
import { promiseOf } from './promises';
import { modelVoice, proposeDepartments, type TicketFacts } from './propose-department';
import type { Tools } from './tools';

type Seen = {
  text: string;
  requestType: RequestType;
  urgency: Urgency;
  /** The likeliest first. */
  categories: readonly Category[];
};

export async function proposeFiling(tools: Tools, seen: Seen, locale: Locale) {
  const { requestType, urgency, categories } = seen;
  // Asked once: it hears the words only, and takes longer than everything else here.
  const model = await modelVoice(tools, wordsOf(seen));
  const unitUnder = (categoryId: string | null) => unitFor(tools, seen, categoryId, model);
  const replyDueAt = (categoryCode: string | null) =>
    promiseOf(tools, 'reply', { categoryCode, requestType, urgency }, tools.now());
  const proposals = await Promise.all(
    categories.map(async (category) => ({
      category,
      unit: await unitUnder(category.id),
      dueAt: await replyDueAt(category.code),
      asked: await askedFor(tools, category.id),
    })),
  );
  const [best] = proposals;
  const dueAt = best?.dueAt ?? (await replyDueAt(null));
  return {
    /** Also where nobody knows the category: a rule or the model may know the unit. */
    unit: best ? best.unit : await unitUnder(null),
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

function wordsOf({ text }: Seen): Pick<TicketFacts, 'title' | 'text'> {
  return { title: titleFrom(text), text };
}

/** The likeliest unit for what they have written so far, as if it were filed under this category at this moment. */
async function unitFor(
  tools: Tools,
  seen: Seen,
  categoryId: string | null,
  model: Awaited<ReturnType<typeof modelVoice>>,
): Promise<Department | null> {
  const facts: TicketFacts = {
    ...wordsOf(seen),
    ticketId: null,
    placeText: null,
    lat: null,
    lng: null,
    categoryId,
    requestType: seen.requestType,
    applicantKind: null,
    at: tools.now(),
  };
  const [units, [first]] = await Promise.all([
    tools.directory.departments(),
    proposeDepartments(tools, facts, { model }),
  ]);
  return units.find(({ id }) => id === first?.departmentId) ?? null;
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
