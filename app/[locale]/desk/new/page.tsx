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
import { CallerFields } from './_intake/caller-fields';
import { typedIntakes } from './_intake/intake';
import type { IntakeFormView } from './_intake/intake-form-view';
import { MatterFields } from './_intake/matter-fields';

type NewPageProps = LocaleParams & { searchParams: Promise<{ kept?: string }> };

export default async function NewPage({ params, searchParams }: NewPageProps) {
  const [locale, { kept }] = await Promise.all([deskLocaleOf(params), searchParams]);
  const here = `/${locale}/desk/new`;
  const staff = await requireStaff(kept ? `${here}?kept=${kept}` : here);
  const typed = typedIntakes.find(staff.staffId, kept);
  const t = translator(locale);
  const plain = plainTranslator(locale);
  const view: IntakeFormView = {
    locale,
    t,
    plain,
    typed,
    categories: await (await door()).desk.categories(),
  };
  const problems = typed ? [{ field: typed.problem.field, text: sayProblem(t, typed.problem) }] : [];
  return (
    <DeskFrame
      locale={locale}
      path="/new"
      title={plain('desk:intake.title')}
      here="new"
      staff={frameStaff(staff, locale)}
      hasErrors={typed !== null}
    >
      <ErrorSummary title={t('common:errors.title')} problems={problems} />
      <h1>
        <Text>{t('desk:intake.title')}</Text>
      </h1>
      <form className="intake" method="post" action={`${here}/file`} noValidate>
        <input
          type="hidden"
          name="idempotencyKey"
          value={one(typed?.values, 'idempotencyKey') || randomUUID()}
        />
        <MatterFields view={view} />
        <CallerFields view={view} />
        <div className="actions">
          <Button busyLabel={plain('common:sending')}>{t('desk:intake.file')}</Button>
        </div>
      </form>
    </DeskFrame>
  );
}
