/** Who calls, and how to reach them. Nobody has to be named: an anonymous caller's fields are not sent on. */
import { languages } from '#locales/languages';
import { accessNeeds, applicantKinds, identities, limits } from '#server/domain/intake/request';
import { ChoiceList } from '#ui/choice-list';
import { Select } from '#ui/desk/select';
import { Field } from '#ui/field';
import { Text } from '#ui/text';
import { asked, type IntakeFormView } from './intake-form-view';

type Part = { view: IntakeFormView };
const channels = ['phone', 'counter'] as const;

function Reach({ view }: Part) {
  const { t } = view;
  return (
    <>
      <div className="pair">
        <Field
          {...asked(view, 'name')}
          label={t('desk:contact.name')}
          maxLength={limits.name}
          autoComplete="off"
        />
        <Field
          {...asked(view, 'phone')}
          label={t('desk:contact.phone')}
          type="tel"
          direction="ltr"
          maxLength={limits.contact}
          autoComplete="off"
        />
      </div>
      <div className="pair">
        <Field
          {...asked(view, 'email')}
          label={t('desk:contact.email')}
          type="email"
          direction="ltr"
          maxLength={limits.contact}
          autoComplete="off"
        />
        <Field
          {...asked(view, 'organisation')}
          label={t('desk:intake.organisation')}
          maxLength={limits.organisation}
          autoComplete="off"
        />
      </div>
    </>
  );
}

export function CallerFields({ view }: Part) {
  const { t, plain, locale } = view;
  return (
    <section className="panel" aria-labelledby="caller">
      <h2 id="caller">
        <Text>{t('desk:intake.caller')}</Text>
      </h2>
      <ChoiceList
        {...asked(view, 'channel', 'phone')}
        label={t('desk:intake.channel')}
        choices={channels.map((value) => ({ value, label: t(`ticket:channel.${value}`) }))}
        isInline
      />
      <ChoiceList
        {...asked(view, 'kind', 'person')}
        label={t('desk:intake.kind')}
        choices={applicantKinds.map((value) => ({ value, label: t(`ticket:applicant.${value}`) }))}
        isInline
      />
      <ChoiceList
        {...asked(view, 'identity', 'named')}
        label={t('desk:intake.identity')}
        hint={t('desk:intake.identityHint')}
        choices={identities.map((value) => ({ value, label: t(`desk:identity.${value}`) }))}
        isInline
      />
      <Reach view={view} />
      <Select
        {...asked(view, 'callerLocale', locale)}
        label={t('desk:intake.language')}
        hint={t('desk:intake.languageHint')}
        options={languages.map(({ code, ownName }) => ({ value: code, label: ownName }))}
      />
      <details className="assisting" open={(view.typed?.values.accessNeeds?.length ?? 0) > 0}>
        <summary>{t('desk:intake.needs')}</summary>
        <ChoiceList
          {...asked(view, 'accessNeeds')}
          label={t('desk:intake.needsLabel')}
          takes="several"
          choices={accessNeeds.map((value) => ({ value, label: plain(`ticket:need.${value}`) }))}
        />
      </details>
    </section>
  );
}
