/** A link that has ended, or was never ours. */
import type { Locale } from '#locales/languages';
import { translator } from '#locales/translate';
import { ButtonLink } from '#ui/button';
import { MyPage } from './my-page';

export function Gone({ locale, page }: { locale: Locale; page: string }) {
  const t = translator(locale);
  return (
    <MyPage locale={locale} page={page} title={t('my:gone.title')} lede={t('my:gone.text')}>
      <div className="actions">
        <ButtonLink href={`/${locale}/my`}>{t('my:title')}</ButtonLink>
      </div>
    </MyPage>
  );
}
