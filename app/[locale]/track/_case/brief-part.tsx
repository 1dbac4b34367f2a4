/** All that a case number alone shows, and the way to the rest. */
import { formatInstant } from '#locales/format';
import { Button } from '#ui/button';
import { Field } from '#ui/field';
import { Text } from '#ui/text';
import type { BriefCase } from './case';
import type { CasePartProps } from './part';
import { Status } from './status';

export function BriefPart(props: CasePartProps<BriefCase>) {
  const { locale, t, zone, caseNumber, view } = props;
  return (
    <>
      <h1 className="title">
        <Text>{t('track:brief.title')}</Text>
      </h1>
      <Status {...props} />
      <p>
        <Text>{t('track:brief.updated', { date: formatInstant(view.updatedAt, locale, zone) })}</Text>
      </p>
      <form className="stack" method="post" action={`/${locale}/track/open`} noValidate>
        <h2>
          <Text>{t('track:brief.more')}</Text>
        </h2>
        <input type="hidden" name="caseNumber" value={caseNumber} />
        <Field
          name="accessCode"
          label={t('track:code.label')}
          hint={t('track:code.hint')}
          inputMode="numeric"
          autoComplete="one-time-code"
          direction="ltr"
          width="code"
          maxLength={50}
        />
        <div className="actions">
          <Button busyLabel={t('common:sending')}>{t('track:brief.open')}</Button>
        </div>
      </form>
    </>
  );
}
