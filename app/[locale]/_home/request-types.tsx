/** What people come with, in their own words. Not a menu: they need not know which kind theirs is. */
import type { Locale } from '#locales/languages';
import type { Translate } from '#locales/translate';
import { requestTypes } from '#server/domain/intake/request';
import { ButtonLink } from '#ui/button';
import { Text } from '#ui/text';

type RequestTypesProps = { locale: Locale; t: Translate };

export function RequestTypes({ locale, t }: RequestTypesProps) {
  return (
    <section className="types" aria-labelledby="types-title">
      <h2 id="types-title">
        <Text>{t('home:types.title')}</Text>
      </h2>
      <dl>
        {requestTypes.map((type) => (
          <div key={type}>
            <dt>
              <Text>{t(`ticket:typeAction.${type}`)}</Text>
            </dt>
            <dd>
              <Text>{t(`ticket:typeHint.${type}`)}</Text>
            </dd>
          </div>
        ))}
      </dl>
      <p className="types-unsure">
        <Text>{t('home:types.unsure')}</Text>
      </p>
      <p>
        <ButtonLink href={`/${locale}/request`}>{t('home:hero.action')}</ButtonLink>
      </p>
    </section>
  );
}
