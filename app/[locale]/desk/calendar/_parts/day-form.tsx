/** For the administrator: one day is declared a holiday or a working day, or goes back to what its weekday says. */
import type { Locale } from '#locales/languages';
import { plainTranslator, translator } from '#locales/translate';
import { Button } from '#ui/button';
import { ChoiceList } from '#ui/choice-list';
import { DateField } from '#ui/desk/date-field';
import { Field } from '#ui/field';
import { Text } from '#ui/text';
import { one } from '../../_posted';
import { sayProblem } from '../../_refusals';
import { dayKinds, type TypedDay } from './typed-day';

type DayFormProps = { locale: Locale; year: number; typed: TypedDay | null };

export function DayForm({ locale, year, typed }: DayFormProps) {
  const t = translator(locale);
  const plain = plainTranslator(locale);
  const asked = (name: string, first?: string) => ({
    name,
    value: typed ? one(typed.values, name) : first,
    error: typed?.problem.field === name ? sayProblem(plain, typed.problem) : undefined,
    errorPrefix: plain('common:errors.prefix'),
  });
  const { value: kind, ...kindField } = asked('kind', 'holiday');
  return (
    <form className="panel day-form" method="post" action={`/${locale}/desk/calendar/set`} noValidate>
      <h2>
        <Text>{t('desk:calendar.change')}</Text>
      </h2>
      <p className="hint">
        <Text>{t('desk:calendar.changeHint')}</Text>
      </p>
      <div className="pair">
        <DateField
          {...asked('date')}
          label={t('desk:calendar.date')}
          min={`${year - 1}-01-01`}
          max={`${year + 1}-12-31`}
        />
        <Field {...asked('name')} label={t('desk:calendar.name')} maxLength={100} autoComplete="off" />
      </div>
      <ChoiceList
        {...kindField}
        label={t('desk:calendar.becomes')}
        chosen={kind}
        choices={dayKinds.map((value) => ({ value, label: t(`desk:calendar.kind.${value}`) }))}
        isInline
      />
      <Button>{t('desk:calendar.set')}</Button>
    </form>
  );
}
