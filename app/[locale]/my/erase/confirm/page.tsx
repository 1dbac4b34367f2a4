/** The second step: nothing is erased by one press. */
import { redirect } from 'next/navigation';
import { translator } from '#locales/translate';
import { Button, ButtonLink } from '#ui/button';
import { ChoiceList } from '#ui/choice-list';
import { type LocaleParams, localeOf } from '../../../../_locale';
import { isSignedIn } from '../../../../_me';
import { fieldError } from '../../../track/_case/problems';
import { cameOf, MyPage, type MyQuery } from '../../_parts/my-page';

type ConfirmPageProps = LocaleParams & { searchParams: Promise<MyQuery> };

export default async function ConfirmPage({ params, searchParams }: ConfirmPageProps) {
  const [locale, query] = await Promise.all([localeOf(params), searchParams]);
  if (!(await isSignedIn())) redirect(`/${locale}/my`);
  const t = translator(locale);
  const came = await cameOf('my/erase/confirm', query, t);
  return (
    <MyPage
      locale={locale}
      page="my/erase/confirm"
      title={t('my:erase.confirm.title')}
      lede={t('my:erase.lede')}
      came={came}
    >
      <form className="stack" method="post" action={`/${locale}/my/erase/do`} noValidate>
        <ChoiceList
          name="confirmed"
          label={t('my:erase.confirm.label')}
          takes="several"
          choices={[{ value: 'yes', label: t('my:erase.confirm.box') }]}
          {...fieldError(t, came.problems, 'confirmed')}
        />
        <div className="actions">
          <Button look="danger" busyLabel={t('common:sending')}>
            {t('my:erase.confirm.button')}
          </Button>
          <ButtonLink look="quiet" href={`/${locale}/my`}>
            {t('my:erase.confirm.keep')}
          </ButtonLink>
        </div>
      </form>
    </MyPage>
  );
}
