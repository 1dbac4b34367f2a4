/** Many questions have been answered before: the answer is then here in a second instead of a day. */
import type { Locale } from '#locales/languages';
import type { Translate } from '#locales/translate';
import { Button } from '#ui/button';
import { Field } from '#ui/field';
import { Text } from '#ui/text';

type AskFormProps = { locale: Locale; t: Translate };

export function AskForm({ locale, t }: AskFormProps) {
  return (
    <form className="door" method="get" action={`/${locale}/knowledge`} noValidate>
      <h2>
        <Text>{t('home:ask.title')}</Text>
      </h2>
      <Field
        name="q"
        type="search"
        label={t('home:ask.label')}
        hint={t('home:ask.hint')}
        autoComplete="off"
        maxLength={200}
      />
      <Button look="quiet">{t('home:ask.action')}</Button>
    </form>
  );
}
