/** Taking a request down while the person talks: everything on one page, the words first, nothing asked that can wait. */
import { randomUUID } from 'node:crypto';
import { plainTranslator, translator } from '#locales/translate';
import { Button } from '#ui/button';
import { DeskFrame } from '#ui/desk/desk-frame';
import { ErrorSummary } from '#ui/error-summary';
import { Text } from '#ui/text';
import { door } from '../../../_door';
import type { LocaleParams } from '../../../_locale';
import { frameStaff } from '../_frame';
import { one } from '../_posted';
import { sayProblem } from '../_refusals';
import { deskLocaleOf, requireStaff } from '../_staff';
import { AnswerCounted, AnswersAtHand } from './_intake/answers-at-hand';
import { AskedFields } from './_intake/asked-fields';
import { CallerFields } from './_intake/caller-fields';
import { typedIntakes } from './_intake/intake';
import type { IntakeFormView } from './_intake/intake-form-view';
import { MatterFields } from './_intake/matter-fields';
import { seeIntake } from './_intake/seen-intake';

type NewPageProps = LocaleParams & { searchParams: Promise<{ kept?: string; answered?: string }> };

export default async function NewPage({ params, searchParams }: NewPageProps) {
  const [locale, { kept, answered }] = await Promise.all([deskLocaleOf(params), searchParams]);
  const here = `/${locale}/desk/new`;
  const staff = await requireStaff(kept ? `${here}?kept=${kept}` : here);
  const typed = typedIntakes.find(staff.staffId, kept);
  const t = translator(locale);
  const plain = plainTranslator(locale);
  const { desk, city } = await door();
  const { zone } = await city.about();
  const view: IntakeFormView = {
    locale,
    t,
    plain,
    typed,
    categories: await desk.categories(),
    seen: await seeIntake(typed?.values, locale),
  };
  const problem = typed?.problem;
  const problems = problem ? [{ field: problem.field, text: sayProblem(t, problem) }] : [];
  return (
    <DeskFrame
      locale={locale}
      path="/new"
      title={plain('desk:intake.title')}
      here="new"
      staff={frameStaff(staff, locale)}
      hasErrors={problems.length > 0}
    >
      <ErrorSummary title={t('common:errors.title')} problems={problems} />
      <h1>
        <Text>{t('desk:intake.title')}</Text>
      </h1>
      {typed && answered === 'yes' ? <AnswerCounted view={view} /> : null}
      <form className="intake" method="post" action={`${here}/file`} noValidate>
        <input
          type="hidden"
          name="idempotencyKey"
          value={one(typed?.values, 'idempotencyKey') || randomUUID()}
        />
        <MatterFields view={view} />
        <AnswersAtHand view={view} />
        <AskedFields view={view} zone={zone} />
        <CallerFields view={view} />
        <div className="actions">
          <Button busyLabel={plain('common:sending')}>{t('desk:intake.file')}</Button>
        </div>
      </form>
    </DeskFrame>
  );
}
