/** It is done: what stays, once more, and how open cases can be followed. */
import { translator } from '#locales/translate';
import { ButtonLink } from '#ui/button';
import { Text } from '#ui/text';
import { type LocaleParams, localeOf } from '../../../_locale';
import { cameOf, MyPage, type MyQuery } from '../_parts/my-page';

type ErasedPageProps = LocaleParams & { searchParams: Promise<MyQuery> };

export default async function ErasedPage({ params, searchParams }: ErasedPageProps) {
  const [locale, query] = await Promise.all([localeOf(params), searchParams]);
  const t = translator(locale);
  const { typed } = await cameOf('my/erased', query, t);
  const open = Number(typed.open ?? 0);
  return (
    <MyPage locale={locale} page="my/erased" title={t('my:erased.title')} lede={t('my:erased.text')} isFirst>
      <p>
        <Text>{t('my:erase.stays.records')}</Text>
      </p>
      {open > 0 ? (
        <p>
          <Text>{t('my:erased.open', { count: open })}</Text>
        </p>
      ) : null}
      <div className="actions">
        <ButtonLink look="quiet" href={`/${locale}/track`}>
          {t('my:signIn.others.track')}
        </ButtonLink>
      </div>
    </MyPage>
  );
}
