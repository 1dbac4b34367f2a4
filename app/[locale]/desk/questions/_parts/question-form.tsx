/** One question of a category, with its words in each language of the site. */
import type { z } from 'zod';
import { type Locale, languages } from '#locales/languages';
import { plainTranslator } from '#locales/translate';
import type { categoryQuestionsOfDeskOutput } from '#server/api/schemas/desk-questions';
import { questionKinds, questionLimits } from '#server/domain/intake/questions';
import { Button } from '#ui/button';
import { ChoiceList } from '#ui/choice-list';
import { Select } from '#ui/desk/select';
import { Field } from '#ui/field';
import { TextArea } from '#ui/text-area';
import { one } from '../../_posted';
import { fieldName, type TypedQuestion } from './typed-question';

type DeskQuestion = z.infer<typeof categoryQuestionsOfDeskOutput>['questions'][number];

type QuestionFormProps = {
  locale: Locale;
  categoryCode: string;
  question: DeskQuestion | null;
  typed: TypedQuestion | null;
};

export function QuestionForm({ locale, categoryCode, question, typed }: QuestionFormProps) {
  const t = plainTranslator(locale);
  const code = question?.code ?? '';
  const field = (name: string, known: string) => ({
    name: fieldName(code, name),
    value: typed ? one(typed.values, fieldName(code, name)) : known,
  });
  const chosen = (name: string, known: string) => {
    const { value, ...rest } = field(name, known);
    return { ...rest, chosen: value };
  };
  const optionLines = (of: (option: DeskQuestion['options'][number]) => string) =>
    (question?.options ?? []).map(of).join('\n');
  return (
    <form className="move" method="post" action={`/${locale}/desk/questions/save`} noValidate>
      <input type="hidden" name="categoryCode" value={categoryCode} />
      <input type="hidden" name="code" value={code} />
      <div className="pair">
        {question ? null : (
          <Field
            {...field('newCode', '')}
            label={t('questions:admin.code')}
            hint={t('questions:admin.codeHint')}
            direction="ltr"
            maxLength={40}
            autoComplete="off"
          />
        )}
        <Select
          {...field('kind', question?.kind ?? 'text')}
          label={t('questions:admin.kind')}
          options={questionKinds.map((kind) => ({ value: kind, label: t(`questions:admin.kinds.${kind}`) }))}
        />
        <Field
          {...field('sort', String(question?.sort ?? 100))}
          label={t('questions:admin.sort')}
          inputMode="numeric"
          maxLength={4}
          autoComplete="off"
        />
      </div>
      <TextArea
        {...field(
          'optionCodes',
          optionLines((option) => option.code),
        )}
        label={t('questions:admin.optionCodes')}
        hint={t('questions:admin.optionsHint')}
        rows={3}
      />
      {languages.map(({ code: language, ownName }) => (
        <fieldset key={language} className="canned-language">
          <legend lang={language}>{ownName}</legend>
          <Field
            {...field(`name-${language}`, question?.names[language] ?? '')}
            label={t('questions:admin.name', { language: ownName })}
            maxLength={questionLimits.name}
            autoComplete="off"
          />
          <Field
            {...field(`hint-${language}`, question?.hints[language] ?? '')}
            label={t('questions:admin.hint', { language: ownName })}
            maxLength={questionLimits.hint}
            autoComplete="off"
          />
          <TextArea
            {...field(
              `options-${language}`,
              optionLines((option) => option.names[language] ?? ''),
            )}
            label={t('questions:admin.options', { language: ownName })}
            rows={3}
          />
        </fieldset>
      ))}
      <ChoiceList
        {...chosen('required', question?.isRequired ? 'yes' : 'no')}
        label={t('questions:admin.required')}
        choices={[
          { value: 'yes', label: t('questions:admin.mustAnswer') },
          { value: 'no', label: t('questions:admin.mayAnswer') },
        ]}
        isInline
      />
      <ChoiceList
        {...chosen('use', question && !question.isActive ? 'off' : 'on')}
        label={t('questions:admin.use')}
        choices={[
          { value: 'on', label: t('questions:admin.on') },
          { value: 'off', label: t('questions:admin.off') },
        ]}
        isInline
      />
      <Button>{t('questions:admin.save')}</Button>
    </form>
  );
}
