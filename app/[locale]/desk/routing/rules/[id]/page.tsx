/** One rule, new or there already: its form, and what it would have done with the latest requests once it was tried. */
import { notFound } from 'next/navigation';
import { plainTranslator } from '#locales/translate';
import { DeskFrame } from '#ui/desk/desk-frame';
import { ErrorSummary } from '#ui/error-summary';
import { attempt, door } from '../../../../../_door';
import { frameStaff, RefusedPage } from '../../../_frame';
import { deskLocaleOf, requireStaff } from '../../../_staff';
import { Preview } from '../../_parts/preview';
import { RuleForm, sayRuleProblem } from '../../_parts/rule-form';
import { problemOf, readRule, typedRules, valuesOf } from '../../_parts/typed-rule';

type RulePageProps = {
  params: Promise<{ locale: string; id: string }>;
  searchParams: Promise<{ kept?: string }>;
};

export default async function RulePage({ params, searchParams }: RulePageProps) {
  const [locale, { id }, query] = await Promise.all([deskLocaleOf(params), params, searchParams]);
  const path = `/routing/rules/${id}`;
  const staff = await requireStaff(`/${locale}/desk${path}`);
  const { desk } = await door();
  const [found, units, categories] = await Promise.all([
    attempt(desk.routing()),
    desk.departments(),
    desk.categories(),
  ]);
  const refusal = found.ok ? (staff.role === 'admin' ? null : ('not-allowed' as const)) : found.reason;
  if (!found.ok || refusal)
    return <RefusedPage locale={locale} staff={staff} reason={refusal ?? 'not-allowed'} path={path} />;
  const stored = found.value.rules.find((rule) => rule.id === id);
  if (!stored && id !== 'new') notFound();
  const typed = typedRules.find(staff.staffId, query.kept);
  const tried = typed && !typed.problem ? await attempt(desk.routingPreview(readRule(typed.values))) : null;
  const problem = typed?.problem ?? (tried && !tried.ok ? problemOf(tried.reason) : null);
  const t = plainTranslator(locale);
  const title = t(stored ? 'routing:form.title' : 'routing:form.new');
  return (
    <DeskFrame
      locale={locale}
      path={path}
      title={title}
      here="routing"
      staff={frameStaff(staff, locale)}
      hasErrors={problem !== null}
      width="text"
    >
      <ErrorSummary
        title={t('common:errors.title')}
        problems={problem ? [{ field: problem.field, text: sayRuleProblem(locale, problem) }] : []}
      />
      <h1>{title}</h1>
      <p className="lede">{t('routing:form.lede')}</p>
      {tried?.ok ? <Preview locale={locale} tried={tried.value} /> : null}
      <RuleForm
        locale={locale}
        ruleId={id}
        values={typed?.values ?? (stored ? valuesOf(stored) : {})}
        problem={problem}
        units={units}
        categories={categories}
      />
    </DeskFrame>
  );
}
