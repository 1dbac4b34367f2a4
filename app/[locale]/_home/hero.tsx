/** One sentence of what this is, one thing to do, and an example that shows it at a glance. */
import type { Locale } from '#locales/languages';
import type { Translate } from '#locales/translate';
import { ButtonLink } from '#ui/button';
import { Speech } from '#ui/speech';
import { Text } from '#ui/text';

type HeroProps = { locale: Locale; t: Translate };

export function Hero({ locale, t }: HeroProps) {
  return (
    <div className="hero">
      <div className="hero-words">
        <h1>
          <Text>{t('home:hero.title')}</Text>
        </h1>
        <p className="lede">
          <Text>{t('home:hero.lede')}</Text>
        </p>
        <p className="hero-action">
          <ButtonLink href={`/${locale}/request`} isLarge>
            {t('home:hero.action')}
          </ButtonLink>
        </p>
        <p className="hint">
          <Text>{t('home:hero.note')}</Text>
        </p>
      </div>
      <section className="hero-example" aria-labelledby="example-label">
        <p className="hint" id="example-label">
          <Text>{t('home:example.label')}</Text>
        </p>
        <Speech kind="call" written={t('home:example.call')} by={t('home:example.callBy')} />
        <Speech kind="response" written={t('home:example.response')} by={t('home:example.responseBy')} />
      </section>
    </div>
  );
}
