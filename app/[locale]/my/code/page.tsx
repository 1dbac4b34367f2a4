/** The code that came by mail or text message. It may be pasted, with or without spaces. */
import { redirect } from 'next/navigation';
import { translator } from '#locales/translate';
import { Button, ButtonLink } from '#ui/button';
import { Field } from '#ui/field';
import { Text } from '#ui/text';
import { type LocaleParams, localeOf } from '../../../_locale';
import { fieldError } from '../../track/_case/problems';
import { cameOf, MyPage, type MyQuery } from '../_parts/my-page';

type CodePageProps = LocaleParams & { searchParams: Promise<MyQuery> };

export default async function CodePage({ params, searchParams }: CodePageProps) {
  const [locale, query] = await Promise.all([localeOf(params), searchParams]);
  const t = translator(locale);
  const came = await cameOf('my/code', query, t);
  const { kind = '', to = '' } = came.typed;
  if (!to) redirect(`/${locale}/my`);
  return (
    <MyPage locale={locale} page="my/code" title={t('my:code.title')} came={came}>
      <p>
        <Text>{t('my:code.sent', { to })}</Text>
      </p>
      <form className="stack" method="post" action={`/${locale}/my/open`} noValidate>
        <input type="hidden" name="kind" value={kind} />
        <input type="hidden" name="to" value={to} />
        <Field
          name="code"
          label={t('my:code.label')}
          hint={t('my:code.hint')}
          inputMode="numeric"
          autoComplete="one-time-code"
          direction="ltr"
          width="code"
          maxLength={40}
          {...fieldError(t, came.problems, 'code')}
        />
        <div className="actions">
          <Button busyLabel={t('common:sending')}>{t('my:code.open')}</Button>
        </div>
      </form>
      <h2>
        <Text>{t('my:code.none.title')}</Text>
      </h2>
      <p>
        <Text>{t('my:code.none.text')}</Text>
      </p>
      <div className="actions">
        <ButtonLink look="quiet" href={`/${locale}/my`}>
          {t('my:code.again')}
        </ButtonLink>
      </div>
    </MyPage>
  );
}
