/**
 * What was learned from closed tickets and how well: the versions, why they are in use or not, and what dispatch without a hand would do.
 * Those who answer for it read it; the administrator has it learn and takes versions into use.
 */
import type { Locale } from '#locales/languages';
import { plainTranslator } from '#locales/translate';
import { isRefusal } from '#server/domain/refusals';
import { DeskFrame } from '#ui/desk/desk-frame';
import { ErrorSummary } from '#ui/error-summary';
import { Notice } from '#ui/notice';
import { attempt, door } from '../../../_door';
import type { LocaleParams } from '../../../_locale';
import { frameStaff, RefusedPage } from '../_frame';
import { deskLocaleOf, requireStaff } from '../_staff';
import { ChooseVersion, LearnNow } from './_parts/actions';
import { Curve } from './_parts/curve';
import { InUse } from './_parts/in-use';
import { inUseOf } from './_parts/learning';
import { VersionTable } from './_parts/version-table';

type Query = { done?: string; problem?: string; kind?: string };
type LearningPageProps = LocaleParams & { searchParams: Promise<Query> };

function Done({ locale, done }: { locale: Locale; done?: string }) {
  if (done !== 'asked' && done !== 'chosen') return null;
  const t = plainTranslator(locale);
  return (
    <Notice look="important" isStatus>
      <p>{t(done === 'asked' ? 'learning:learn.asked' : 'learning:choose.done')}</p>
    </Notice>
  );
}

function problemIn({ problem }: Query, locale: Locale): string | null {
  const t = plainTranslator(locale);
  if (problem === 'reason-missing') return t('learning:choose.reasonMissing');
  return problem && isRefusal(problem) ? t(`refusals:${problem}`) : null;
}

export default async function LearningPage({ params, searchParams }: LearningPageProps) {
  const [locale, query] = await Promise.all([deskLocaleOf(params), searchParams]);
  const staff = await requireStaff(`/${locale}/desk/learning`);
  const { desk, city } = await door();
  const [found, { zone }] = await Promise.all([attempt(desk.learning()), city.about()]);
  if (!found.ok) return <RefusedPage locale={locale} staff={staff} reason={found.reason} path="/learning" />;
  const t = plainTranslator(locale);
  const { kinds, fewestToCompare: fewest, mayAct } = found.value;
  const problem = problemIn(query, locale);
  const field = kinds.some(({ kind }) => kind === query.kind) ? `reason-${query.kind}` : undefined;
  const units = kinds.find(({ kind }) => kind === 'department');
  const unitModel = units && inUseOf(units);
  return (
    <DeskFrame
      locale={locale}
      path="/learning"
      title={t('learning:page.title')}
      here="learning"
      staff={frameStaff(staff, locale)}
      hasErrors={problem !== null}
    >
      <ErrorSummary
        title={t('common:errors.title')}
        problems={problem ? [{ text: problem, ...(field && { field }) }] : []}
      />
      <Done locale={locale} done={query.done} />
      <h1>{t('learning:page.title')}</h1>
      <p className="lede">{t('learning:page.lede')}</p>
      <p className="hint">{t('learning:page.privacy')}</p>
      <div className="learning">
        {kinds.map((kind) => (
          <InUse key={kind.kind} locale={locale} zone={zone} fewest={fewest} kind={kind} />
        ))}
      </div>
      {unitModel && unitModel.measuredOn > 0 ? <Curve locale={locale} model={unitModel} /> : null}
      {mayAct ? <LearnNow locale={locale} /> : null}
      {kinds.map((kind) => (
        <div key={kind.kind} className="kind-versions">
          <VersionTable locale={locale} zone={zone} kind={kind} />
          {mayAct ? (
            <ChooseVersion
              locale={locale}
              zone={zone}
              kind={kind}
              {...(problem && query.kind === kind.kind ? { error: problem } : {})}
            />
          ) : null}
        </div>
      ))}
    </DeskFrame>
  );
}
