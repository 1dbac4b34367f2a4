/** Ways to reach a person or an answer: on every page, at the same place, in the same order (WCAG 3.2.6). */
import type { Locale } from '#locales/languages';
import { translator } from '#locales/translate';
import { hotline } from './site';
import { Text } from './text';

export function HelpBlock({ locale }: { locale: Locale }) {
  const t = translator(locale);
  return (
    <section className="help" aria-labelledby="help-title">
      <h2 id="help-title">
        <Text>{t('common:help.title')}</Text>
      </h2>
      <ul>
        <li>
          <a className="help-phone" href={`tel:${hotline}`}>
            <Text>{t('common:help.phone', { number: hotline })}</Text>
          </a>
          <p>
            <Text>{t('common:help.phoneHours')}</Text>
          </p>
        </li>
        <li>
          <a href={`/${locale}/chat`}>
            <Text>{t('common:help.chat')}</Text>
          </a>
          <p>
            <Text>{t('common:help.chatHint')}</Text>
          </p>
        </li>
        <li>
          <a href={`/${locale}/knowledge`}>
            <Text>{t('common:help.knowledge')}</Text>
          </a>
          <p>
            <Text>{t('common:help.knowledgeHint')}</Text>
          </p>
        </li>
      </ul>
    </section>
  );
}
