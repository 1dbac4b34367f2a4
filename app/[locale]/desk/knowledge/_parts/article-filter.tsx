/** Which articles are listed. A plain form: the choice stands in the address, so that a list can be kept and shared. */
import { type Locale, languages } from '#locales/languages';
import { plainTranslator } from '#locales/translate';
import { articleStateNames } from '#server/domain/knowledge/article-states';
import { Button } from '#ui/button';
import { Select } from '#ui/desk/select';
import { Field } from '#ui/field';
import { type Unit, unitGroups } from '../../_choices';
import { knowledgeHref } from './knowledge';

export type Asked = { state?: string; unit?: string; lacks?: string; only?: string; q?: string };

export function ArticleFilter({ locale, units, asked }: { locale: Locale; units: Unit[]; asked: Asked }) {
  const t = plainTranslator(locale);
  const any = t('desk:knowledge.filter.any');
  return (
    <search>
      <form className="article-filter" method="get" action={knowledgeHref(locale)}>
        <Field
          name="q"
          type="search"
          label={t('desk:knowledge.filter.q')}
          value={asked.q}
          maxLength={200}
          autoComplete="off"
        />
        <Select
          name="state"
          label={t('desk:knowledge.filter.state')}
          empty={any}
          value={asked.state}
          options={articleStateNames.map((state) => ({
            value: state,
            label: t(`desk:knowledge.state.${state}`),
          }))}
        />
        <Select
          name="unit"
          label={t('desk:knowledge.filter.unit')}
          empty={any}
          value={asked.unit}
          groups={unitGroups({ units, locale, plain: t })}
        />
        <Select
          name="lacks"
          label={t('desk:knowledge.filter.lacks')}
          empty={any}
          value={asked.lacks}
          options={languages.map(({ code, ownName }) => ({ value: code, label: ownName }))}
        />
        <Select
          name="only"
          label={t('desk:knowledge.filter.only')}
          empty={any}
          value={asked.only}
          options={['overdue', 'internal'].map((only) => ({
            value: only,
            label: t(`desk:knowledge.only.${only}`),
          }))}
        />
        <Button look="quiet">{t('desk:knowledge.filter.show')}</Button>
      </form>
    </search>
  );
}
