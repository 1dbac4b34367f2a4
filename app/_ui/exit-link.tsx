/**
 * A way off our pages at once, for whoever may be watched. A plain link: the page behind it lets this device forget what was written and leads to
 * the weather. With the script the way back is gone, too, and Esc pressed three times does the same.
 */
import type { Locale } from '#locales/languages';
import { translator } from '#locales/translate';
import { Text } from './text';

export function ExitLink({ locale }: { locale: Locale }) {
  const t = translator(locale);
  return (
    <nav className="exit" aria-label={t('danger:exit.label')}>
      <a className="button button-danger" href={`/${locale}/leave`} rel="nofollow noreferrer" data-exit>
        <span>
          <Text>{t('danger:exit.button')}</Text>
        </span>
      </a>
      <p className="hint">
        <Text>{t('danger:exit.hint')}</Text>
      </p>
    </nav>
  );
}
