/** What holds in every language: who is responsible, for whom, until when, and what need not be filled in. */
import { type Locale, languages } from '#locales/languages';
import { plainTranslator } from '#locales/translate';
import { articleLimits, audiences, optionalFields } from '#server/domain/knowledge/article';
import { ChoiceList } from '#ui/choice-list';
import { DateField } from '#ui/desk/date-field';
import { Select } from '#ui/desk/select';
import { Field } from '#ui/field';
import { TextArea } from '#ui/text-area';
import { type Category, categoryGroups, type Unit, unitGroups } from '../../_choices';
import { all, one, type Values } from '../../_posted';

export type FactsProps = {
  locale: Locale;
  values: Values;
  units: Unit[];
  categories: Category[];
  mayChooseOwner: boolean;
  /** The address of what is public stays. */
  isAddressFixed: boolean;
  errorOf: (field: string) => { error?: string; errorPrefix?: string };
};

export function FactsEditor(props: FactsProps) {
  const { locale, values, units, categories, errorOf } = props;
  const t = plainTranslator(locale);
  const asked = (name: string) => ({
    name,
    label: t(`desk:knowledge.fact.${name}`),
    value: one(values, name),
    ...errorOf(name),
  });
  const groups = unitGroups({ units, locale, plain: t });
  return (
    <section className="facts-editor" aria-labelledby="facts-title">
      <h2 id="facts-title">{t('desk:knowledge.facts')}</h2>
      <div className="pair">
        <Select {...asked('departmentId')} empty={t('desk:knowledge.choose')} groups={groups} />
        {props.mayChooseOwner ? (
          <Select {...asked('ownerId')} empty={t('desk:knowledge.sameUnit')} groups={groups} />
        ) : null}
        <Select
          {...asked('categoryCode')}
          empty={t('desk:knowledge.noCategory')}
          groups={categoryGroups({ categories, locale })}
        />
        <Select
          {...asked('audience')}
          options={audiences.map((audience) => ({
            value: audience,
            label: t(`desk:knowledge.audience.${audience}`),
          }))}
        />
        <Field {...asked('phone')} direction="ltr" maxLength={articleLimits.phone} autoComplete="off" />
        <Field {...asked('link')} direction="ltr" maxLength={articleLimits.link} autoComplete="off" />
        <Field
          {...asked('region')}
          hint={t('desk:knowledge.hint.region')}
          maxLength={articleLimits.region}
          autoComplete="off"
        />
        <DateField {...asked('validFrom')} />
        <DateField {...asked('validTo')} />
        <DateField {...asked('reviewDate')} />
        <Select
          {...asked('sourceLocale')}
          options={languages.map(({ code, ownName }) => ({ value: code, label: ownName }))}
        />
        {props.isAddressFixed ? null : (
          <Field
            {...asked('newSlug')}
            hint={t('desk:knowledge.hint.address')}
            direction="ltr"
            maxLength={articleLimits.slug}
            autoComplete="off"
          />
        )}
      </div>
      <ChoiceList
        name="notNeeded"
        label={t('desk:knowledge.fact.notNeeded')}
        hint={t('desk:knowledge.hint.notNeeded')}
        takes="several"
        isInline
        chosen={all(values, 'notNeeded')}
        choices={optionalFields.map((field) => ({ value: field, label: t(`desk:knowledge.field.${field}`) }))}
      />
      <ChoiceList
        name="visibility"
        label={t('desk:knowledge.fact.visibility')}
        isInline
        chosen={one(values, 'visibility') || 'public'}
        choices={['public', 'internal'].map((who) => ({
          value: who,
          label: t(`desk:knowledge.visibility.${who}`),
        }))}
      />
      <TextArea {...asked('internalNote')} hint={t('desk:knowledge.hint.internalNote')} rows={3} />
    </section>
  );
}
