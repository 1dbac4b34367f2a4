/** What would make it easier for this person to deal with us. Nothing is a good answer too. */

import { accessNeeds } from '#server/domain/intake/request';
import { ChoiceList } from '#ui/choice-list';
import type { StepProps } from './step';
import { StepForm } from './step-form';

export function NeedsStep(props: StepProps) {
  const { t, answers } = props;
  return (
    <StepForm {...props} step="needs">
      <ChoiceList
        name="accessNeeds"
        takes="several"
        label={t('request:needs.title')}
        isHeading
        hint={t('request:needs.hint')}
        choices={accessNeeds.map((need) => ({ value: need, label: t(`ticket:need.${need}`) }))}
        chosen={answers.accessNeeds}
      />
    </StepForm>
  );
}
