/** One question of a category as a field, for the form of the people and for the desk. */
import type { Locale } from '#locales/languages';
import type { Translate } from '#locales/translate';
import { type Answer, type CategoryQuestion, questionLimits } from '#server/domain/intake/questions';
import { ChoiceList } from '#ui/choice-list';
import { Field } from '#ui/field';

type QuestionFieldProps = {
  name: string;
  locale: Locale;
  t: Translate;
  question: Pick<CategoryQuestion, 'kind' | 'names' | 'hints' | 'options' | 'isRequired'>;
  answer?: Answer;
  error?: string;
  errorPrefix?: string;
};

function inWords(names: Record<string, string>, locale: Locale): string {
  return names[locale] || names.en || Object.values(names)[0] || '';
}

export function QuestionField(props: QuestionFieldProps) {
  const { name, locale, t, question, answer, error, errorPrefix } = props;
  const asked = inWords(question.names, locale);
  const field = {
    name,
    label: question.isRequired ? asked : t('questions:optional', { question: asked }),
    hint: question.hints[locale] || undefined,
    error,
    errorPrefix,
  };
  if (question.kind === 'choice' || question.kind === 'several')
    return (
      <ChoiceList
        {...field}
        takes={question.kind === 'several' ? 'several' : 'one'}
        choices={question.options.map(({ code, names }) => ({ value: code, label: inWords(names, locale) }))}
        chosen={answer}
      />
    );
  const isTime = question.kind === 'date-time';
  return (
    <Field
      {...field}
      type={isTime ? 'datetime-local' : 'text'}
      direction={isTime ? 'ltr' : 'auto'}
      width={isTime ? 'half' : 'full'}
      value={[answer ?? []].flat()[0]}
      maxLength={isTime ? undefined : questionLimits.text}
    />
  );
}
