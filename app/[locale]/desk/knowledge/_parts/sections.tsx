/** The rooms of the knowledge base: the articles, the questions that wait for one, and files out and in. */
import type { Locale } from '#locales/languages';
import { translator } from '#locales/translate';
import { Text } from '#ui/text';
import { knowledgeHref } from './knowledge';

const sections = { articles: '', questions: '/questions', files: '/import' } as const;
export type Section = keyof typeof sections;

export function Sections({ locale, here }: { locale: Locale; here: Section }) {
  const t = translator(locale);
  return (
    <nav className="filter" aria-label={t('desk:knowledge.sections')}>
      <ul>
        {Object.entries(sections).map(([section, path]) => (
          <li key={section}>
            <a href={knowledgeHref(locale, path)} aria-current={section === here ? 'page' : undefined}>
              <Text>{t(`desk:knowledge.section.${section}`)}</Text>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
