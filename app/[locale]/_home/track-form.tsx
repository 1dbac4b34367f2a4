/** The case number alone is enough to start: the page it leads to asks for the code when it is needed. */
import type { Locale } from '#locales/languages';
import type { Translate } from '#locales/translate';
import { Button } from '#ui/button';
import { Field } from '#ui/field';
import { Text } from '#ui/text';

type TrackFormProps = { locale: Locale; t: Translate };

export function TrackForm({ locale, t }: TrackFormProps) {
  return (
    <form className="door" method="post" action={`/${locale}/track/open`} noValidate>
      <h2>
        <Text>{t('home:track.title')}</Text>
      </h2>
      <Field
        name="caseNumber"
        label={t('home:track.label')}
        hint={t('home:track.hint')}
        inputMode="numeric"
        autoComplete="off"
        direction="ltr"
        maxLength={40}
      />
      <Button look="quiet">{t('home:track.action')}</Button>
    </form>
  );
}
