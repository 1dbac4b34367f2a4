/** What we make of a text while it is being written: proposals only, from rules. */
import { isLocale, type Locale } from '#locales/languages';
import { detectLocale, guessCategories, guessRequestType } from '#server/domain/intake/classify';
import { titleFrom } from '#server/domain/intake/request';
import type { Names } from '#server/domain/ticket/ticket';
import { findEmergency } from '#server/understanding/emergency/find-danger';
import { emergencyNotice } from './emergency-notice';
import { searchKnowledge } from './search-knowledge';
import type { Tools } from './tools';

export function named(names: Names, locale: string): string {
  return names[locale] ?? names.en ?? Object.values(names)[0] ?? '';
}

export async function suggest(tools: Tools, input: { text: string; locale: Locale }) {
  const { text, locale } = input;
  const [categories, departments] = await Promise.all([
    tools.directory.categories(),
    tools.directory.departments(),
  ]);
  const proposals = guessCategories(text, categories);
  const unit = departments.find((department) => department.id === proposals[0]?.category.departmentId);
  const emergency = findEmergency(text);
  const detected = detectLocale(text);
  const isWorthSearching = text.trim().length >= 2;
  return {
    language: detected ?? locale,
    requestType: guessRequestType(text),
    categories: proposals.map(({ category, confidence }) => ({
      code: category.code,
      name: named(category.names, locale),
      confidence,
    })),
    department: unit ? { code: unit.code, name: named(unit.names, locale) } : null,
    urgent: emergency !== null,
    emergency: emergencyNotice(tools, emergency, detected && isLocale(detected) ? detected : locale),
    articles: isWorthSearching
      ? (await searchKnowledge(tools, { q: text.slice(0, 500), locale, limit: 3 })).hits
      : [],
    similar: isWorthSearching ? await similarTo(tools, text, locale) : [],
  };
}

const similarDays = 60;

/** What others have open that sounds alike, by category only. */
async function similarTo(tools: Tools, text: string, locale: Locale) {
  const since = new Date(tools.now().getTime() - similarDays * 86_400_000);
  const found = await tools.store.tickets.similar(titleFrom(text), since, 3);
  return found.map(({ names, status }) => ({ title: named(names, locale), status }));
}
