/** When it was, in the person's own words; "I do not know" is an answer too. */
import { questionLimits } from '#server/domain/intake/questions';
import { ChoiceList } from '#ui/choice-list';
import { Field } from '#ui/field';
import { errorOf, type StepProps } from './step';
import { StepForm } from './step-form';

export function WhenStep(props: StepProps) {
  const { t, answers } = props;
  const isUnknown = answers.whenDone === true && !answers.when;
  return (
    <StepForm {...props} step="when">
      <Field
        name="when"
        label={t('request:when.title')}
        isHeading
        hint={t('request:when.hint')}
        value={answers.when}
        maxLength={questionLimits.when}
        {...errorOf(props, 'when')}
      />
      <ChoiceList
        name="whenUnknown"
        takes="several"
        label={t('request:when.unknown.label')}
        choices={[{ value: 'yes', label: t('request:when.unknown.choice') }]}
        chosen={isUnknown ? 'yes' : undefined}
      />
    </StepForm>
  );
}
