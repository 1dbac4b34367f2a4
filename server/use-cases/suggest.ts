/** What we make of a text while it is being written: proposals only. */
import type { Locale } from '#locales/languages';
import type { Names } from '#server/domain/ticket/ticket';
import { findDanger } from '#server/understanding/emergency/find-danger';
import { emergencyNotice, writtenIn } from './emergency-notice';
import { findSimilar } from './find-similar';
import { mayBeFollowed } from './nearby-cases';
import { proposeFiling } from './propose-filing';
import { readText } from './read-text';
import { answersTo } from './search-knowledge';
import type { Tools } from './tools';

export function named(names: Names, locale: string): string {
  return names[locale] ?? names.en ?? Object.values(names)[0] ?? '';
}

export async function suggest(tools: Tools, input: { text: string; locale: Locale }) {
  const { text, locale } = input;
  const { language, requestType, categories: proposals } = await readText(tools, { text, locale });
  const emergency = findDanger(text);
  const isWorthSearching = text.trim().length >= 2;
  const filing = await proposeFiling(
    tools,
    {
      text,
      requestType: requestType.value,
      urgency: emergency ? 'life' : 'normal',
      categories: proposals.map(({ category }) => category),
    },
    locale,
  );
  const { unit } = filing;
  return {
    language: language ?? locale,
    requestType,
    categories: proposals.map(({ category, confidence }, order) => ({
      code: category.code,
      name: named(category.names, locale),
      confidence,
      ...whatHappens(filing.proposals[order], locale),
    })),
    replyDueAt: filing.replyDueAt,
    filing: filing.sentence,
    proposals: filing.proposals.map(({ code, names, unit, asked }) => ({
      code,
      names,
      department: unit?.names ?? null,
      asked,
    })),
    department: unit ? { code: unit.code, name: named(unit.names, locale) } : null,
    urgent: emergency !== null,
    emergency: emergencyNotice(tools, emergency, writtenIn(text, locale)),
    articles: isWorthSearching ? await answersTo(tools, { text, locale }) : [],
    similar: isWorthSearching ? await similarTo(tools, text, locale) : [],
  };
}

type Proposal = Awaited<ReturnType<typeof proposeFiling>>['proposals'][number];

/** Who would read it and by when they would reply, were it filed under this category. */
function whatHappens(proposal: Proposal | undefined, locale: Locale) {
  const { unit = null, replyDueAt = null } = proposal ?? {};
  return {
    department: unit && { code: unit.code, name: named(unit.names, locale) },
    replyDueAt,
  };
}

const mostSimilar = 3;

/** What others have open at the same place, by category only; more of it shows `nearbyCases` to who says where they are. */
async function similarTo(tools: Tools, text: string, locale: Locale) {
  const [found, categories] = await Promise.all([
    findSimilar(tools, { text }, { among: 'open', limit: mostSimilar * 2 }),
    tools.directory.categories(),
  ]);
  return found
    .filter((each) => each.place.fit === 'near' && mayBeFollowed(each))
    .flatMap(({ categoryId, status }) => {
      const names = categories.find(({ id }) => id === categoryId)?.names;
      return names ? [{ title: named(names, locale), status }] : [];
    })
    .slice(0, mostSimilar);
}
