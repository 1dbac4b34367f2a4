/** How to reach the person: one name in any script, a telephone number in any form, an address for mail; one of the two is enough. */

import { applicantKinds, limits } from '#server/domain/intake/request';
import { ChoiceList } from '#ui/choice-list';
import { Field } from '#ui/field';
import { Text } from '#ui/text';
import { errorOf, type StepProps } from './step';
import { StepForm } from './step-form';

function Reach(props: StepProps) {
  const { t, answers } = props;
  return (
    <>
      <Field
        name="phone"
        type="tel"
        label={t('request:contact.phone.label')}
        hint={t('request:contact.phone.hint')}
        value={answers.phone}
        autoComplete="tel"
        inputMode="tel"
        direction="ltr"
        width="half"
        maxLength={limits.contact}
        {...errorOf(props, 'phone')}
      />
      <Field
        name="email"
        type="email"
        label={t('request:contact.email.label')}
        hint={t('request:contact.email.hint')}
        value={answers.email}
        autoComplete="email"
        inputMode="email"
        direction="ltr"
        maxLength={limits.contact}
        {...errorOf(props, 'email')}
      />
    </>
  );
}

function Behalf({ t, answers }: StepProps) {
  return (
    <>
      <ChoiceList
        name="applicantKind"
        label={t('request:contact.behalf')}
        choices={applicantKinds.map((kind) => ({ value: kind, label: t(`ticket:applicant.${kind}`) }))}
        chosen={answers.applicantKind ?? 'person'}
      />
      <Field
        name="organisation"
        label={t('request:contact.organisation.label')}
        hint={t('request:contact.organisation.hint')}
        value={answers.organisation}
        autoComplete="organization"
        maxLength={limits.organisation}
      />
    </>
  );
}

export function ContactStep(props: StepProps) {
  const { locale, t, answers } = props;
  return (
    <>
      <h1 className="title">
        <Text>{t('request:contact.title')}</Text>
      </h1>
      <p>
        <Text>{t('request:contact.privacy')}</Text>{' '}
        <a href={`/${locale}/privacy`}>
          <Text>{t('request:contact.privacyLink')}</Text>
        </a>
      </p>
      <StepForm {...props} step="contact">
        <Field
          name="name"
          label={t('request:contact.name.label')}
          hint={t('request:contact.name.hint')}
          value={answers.name}
          autoComplete="name"
          maxLength={limits.name}
          {...errorOf(props, 'name')}
        />
        <Reach {...props} />
        <Behalf {...props} />
      </StepForm>
    </>
  );
}
