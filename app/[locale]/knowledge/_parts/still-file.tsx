/** An answer that did not help is no dead end. */
import type { Locale } from '#locales/languages';
import { translator } from '#locales/translate';
import { ButtonLink } from '#ui/button';
import { Text } from '#ui/text';

export function StillFile({ locale }: { locale: Locale }) {
  const t = translator(locale);
  return (
    <section className="still" aria-labelledby="still-title">
      <h2 id="still-title">
        <Text>{t('knowledge:still.title')}</Text>
      </h2>
      <p>
        <Text>{t('knowledge:still.text')}</Text>
      </p>
      <ButtonLink href={`/${locale}/request`} look="quiet">
        {t('knowledge:still.action')}
      </ButtonLink>
    </section>
  );
}
