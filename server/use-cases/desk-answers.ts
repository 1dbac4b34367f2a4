/** What staff can answer at once while somebody talks to them: what the public reads, and what is written for staff alone. */
import type { Locale } from '#locales/languages';
import type { KnowledgeIndex } from '#server/domain/knowledge/knowledge-index';
import type { Tools } from './tools';

const mostAnswers = 5;
const mostLetters = 500;

/** Weaker ones too: staff judge better than a threshold. */
export async function deskAnswersTo(tools: Tools, { text, locale }: { text: string; locale: Locale }) {
  const words = text.trim().slice(0, mostLetters);
  if (words.length < 2) return [];
  const [everybodys, staffs] = [await tools.directory.knowledge(), await tools.directory.staffKnowledge()];
  const found = (index: KnowledgeIndex, isForStaff: boolean) =>
    index.search(words, locale, mostAnswers).map((hit) => ({
      ...hit,
      locale: hit.locale as Locale,
      isForStaff,
      phone: index.article(hit.slug, locale)?.phone ?? null,
    }));
  return [...found(everybodys, false), ...found(staffs, true)]
    .filter(({ score }) => score >= leastScore)
    .sort((one, other) => other.score - one.score)
    .slice(0, mostAnswers);
}

/** Below this an article only shares a common word with what was said. */
const leastScore = 0.2;
