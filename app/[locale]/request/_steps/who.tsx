/** Who may see the person's name, with what follows from each answer said before choosing. A report starts as confidential. */

import { identities } from '#server/domain/intake/request';
import { ChoiceList } from '#ui/choice-list';
import { Notice } from '#ui/notice';
import { Text } from '#ui/text';
import { errorOf, type StepProps } from './step';
import { StepForm } from './step-form';

export function WhoStep(props: StepProps) {
  const { t, answers } = props;
  const isReport = answers.requestType === 'report';
  return (
    <StepForm {...props} step="who">
      <ChoiceList
        name="identity"
        label={t('request:who.title')}
        isHeading
        hint={t('request:who.hint')}
        choices={identities.map((identity) => ({
          value: identity,
          label: t(`ticket:identity.${identity}`),
          hint: t(`ticket:identityHint.${identity}`),
        }))}
        chosen={answers.identity ?? (isReport ? 'confidential' : undefined)}
        {...errorOf(props, 'identity')}
      />
      {isReport ? (
        <Notice look="important" title={t('request:who.report.title')}>
          <p>
            <Text>{t('request:who.report.text')}</Text>
          </p>
        </Notice>
      ) : null}
    </StepForm>
  );
}
