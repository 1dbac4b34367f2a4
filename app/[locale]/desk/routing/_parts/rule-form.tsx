/** The form of one rule: what it asks for, where it sends, and why in words that the citizen may read. It can be tried before it counts. */
import { type Locale, languages } from '#locales/languages';
import { plainTranslator } from '#locales/translate';
import { applicantKinds, requestTypes } from '#server/domain/intake/request';
import { Button } from '#ui/button';
import { ChoiceList } from '#ui/choice-list';
import { Select } from '#ui/desk/select';
import { Field } from '#ui/field';
import { TextArea } from '#ui/text-area';
import { type Category, categoryGroups, type Unit, unitGroups } from '../../_choices';
import { all, one, type Values } from '../../_posted';
import { type Problem, sayProblem } from '../../_refusals';
import { reasonField } from './typed-rule';

type RuleFormProps = {
  locale: Locale;
  ruleId: string;
  values: Values;
  problem: Problem | null;
  units: Unit[];
  categories: Category[];
};
type Asked = (name: string) => {
  name: string;
  value: string;
  error: string | undefined;
  errorPrefix: string;
};

const weekdays = ['1', '2', '3', '4', '5', '6', '7'];

function What({
  asked,
  locale,
  categories,
}: { asked: Asked } & Pick<RuleFormProps, 'locale' | 'categories'>) {
  const t = plainTranslator(locale);
  const any = t('routing:form.any');
  return (
    <>
      <Select
        {...asked('categoryCode')}
        label={t('routing:form.category')}
        hint={t('routing:form.categoryHint')}
        empty={any}
        groups={categoryGroups({ categories, locale })}
      />
      <div className="pair">
        <Select
          {...asked('requestType')}
          label={t('routing:form.type')}
          empty={any}
          options={requestTypes.map((value) => ({ value, label: t(`ticket:type.${value}`) }))}
        />
        <Select
          {...asked('applicantKind')}
          label={t('routing:form.applicant')}
          empty={any}
          options={applicantKinds.map((value) => ({ value, label: t(`ticket:applicant.${value}`) }))}
        />
      </div>
      <TextArea
        {...asked('placeWords')}
        label={t('routing:form.place')}
        hint={t('routing:form.placeHint')}
        rows={3}
      />
    </>
  );
}

function Times({ asked, locale, values }: { asked: Asked } & Pick<RuleFormProps, 'locale' | 'values'>) {
  const t = plainTranslator(locale);
  const hours = { direction: 'ltr', width: 'code', maxLength: 5, autoComplete: 'off' } as const;
  return (
    <>
      <ChoiceList
        name="weekdays"
        label={t('routing:form.weekdays')}
        hint={t('routing:form.weekdaysHint')}
        takes="several"
        chosen={all(values, 'weekdays')}
        choices={weekdays.map((value) => ({ value, label: t(`routing:weekday.${value}`) }))}
        isInline
      />
      <div className="pair">
        <Field
          {...asked('from')}
          {...hours}
          label={t('routing:form.from')}
          hint={t('routing:form.hoursHint')}
        />
        <Field {...asked('to')} {...hours} label={t('routing:form.to')} hint={t('routing:form.hoursHint')} />
      </div>
    </>
  );
}

export function RuleForm({ locale, ruleId, values, problem, units, categories }: RuleFormProps) {
  const t = plainTranslator(locale);
  const asked: Asked = (name) => ({
    name,
    value: one(values, name),
    error: problem?.field === name ? sayRuleProblem(locale, problem) : undefined,
    errorPrefix: t('common:errors.prefix'),
  });
  return (
    <form className="panel stack" method="post" action={`/${locale}/desk/routing/rules/save`} noValidate>
      <input type="hidden" name="id" value={ruleId} />
      <What asked={asked} locale={locale} categories={categories} />
      <Times asked={asked} locale={locale} values={values} />
      <Select
        {...asked('departmentId')}
        label={t('routing:form.department')}
        empty={t('routing:form.choose')}
        groups={unitGroups({ units, locale, plain: t })}
      />
      {languages.map(({ code, ownName }) => (
        <Field
          key={code}
          {...asked(reasonField(code))}
          label={t('routing:form.reason', { language: ownName })}
          hint={t('routing:form.reasonHint')}
          maxLength={200}
          direction="auto"
          autoComplete="off"
        />
      ))}
      <div className="actions">
        <Button name="do" value="save">
          {t('routing:form.save')}
        </Button>
        <Button look="quiet" name="do" value="preview">
          {t('routing:form.preview')}
        </Button>
      </div>
    </form>
  );
}

export function sayRuleProblem(locale: Locale, problem: Problem): string {
  const t = plainTranslator(locale);
  if (problem.field === 'from' || problem.field === 'to') return t('routing:form.hoursWrong');
  return sayProblem(t, problem);
}
