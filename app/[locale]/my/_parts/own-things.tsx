/** What else belongs to a person here, and the way out. */
import type { Locale } from '#locales/languages';
import type { Translate } from '#locales/translate';
import { Button } from '#ui/button';
import { Text } from '#ui/text';

const things = ['channels', 'looked', 'passkeys', 'record', 'erase'] as const;

export function OwnThings({ locale, t }: { locale: Locale; t: Translate }) {
  return (
    <>
      <h2>
        <Text>{t('my:nav.title')}</Text>
      </h2>
      <ul className="own-things">
        {things.map((thing) => (
          <li key={thing}>
            <a href={`/${locale}/my/${thing}`}>
              <Text>{t(`my:nav.${thing}`)}</Text>
            </a>
            <p className="hint">
              <Text>{t(`my:nav.${thing}Why`)}</Text>
            </p>
          </li>
        ))}
      </ul>
      <form className="stack" method="post" action={`/${locale}/my/leave`}>
        <p className="hint">
          <Text>{t('my:leave.why')}</Text>
        </p>
        <div className="actions">
          <Button look="quiet">{t('my:leave.here')}</Button>
          <Button look="quiet" name="everywhere" value="1">
            {t('my:leave.everywhere')}
          </Button>
        </div>
      </form>
    </>
  );
}
