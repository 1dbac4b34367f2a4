/** One warning with all its letters, and what can be done about it. */
import { plainTranslator } from '#locales/translate';
import { isRefusal } from '#server/domain/refusals';
import { DeskFrame } from '#ui/desk/desk-frame';
import { ErrorSummary } from '#ui/error-summary';
import { attempt, door } from '../../../../_door';
import { frameStaff, RefusedPage } from '../../_frame';
import { deskLocaleOf, requireStaff } from '../../_staff';
import { CloseForm, SeenForm } from '../_parts/decide';
import { Letters } from '../_parts/letters';
import { sayTopic, warningsHref } from '../_parts/rise';
import { RiseFacts } from '../_parts/rise-facts';

type WarningProps = {
  params: Promise<{ locale: string; id: string }>;
  searchParams: Promise<{ problem?: string }>;
};

export default async function WarningPage({ params, searchParams }: WarningProps) {
  const [locale, { id }, { problem }] = await Promise.all([deskLocaleOf(params), params, searchParams]);
  const staff = await requireStaff(warningsHref(locale, `/${encodeURIComponent(id)}`));
  const { desk, city } = await door();
  const [found, about] = await Promise.all([attempt(desk.warning({ id })), city.about()]);
  if (!found.ok)
    return (
      <RefusedPage locale={locale} staff={staff} reason={found.reason} path="/warnings" here="warnings" />
    );
  const t = plainTranslator(locale);
  const rise = found.value;
  const view = { locale, zone: about.zone, t, rise };
  const reason = isRefusal(problem) ? problem : null;
  const isUnchosen = reason === 'reason-missing';
  const error = reason && t(isUnchosen ? 'warnings:close.missing' : `refusals:${reason}`);
  const topic = sayTopic(view);
  return (
    <DeskFrame
      locale={locale}
      path={`/warnings/${rise.id}`}
      title={topic}
      here="warnings"
      staff={frameStaff(staff, locale)}
      hasErrors={error !== null}
      width="text"
    >
      {error ? (
        <ErrorSummary
          title={t('common:errors.title')}
          problems={[{ field: isUnchosen ? 'reason' : undefined, text: error }]}
        />
      ) : null}
      <p>
        <a href={warningsHref(locale)}>{t('warnings:toList')}</a>
      </p>
      <h1>{topic}</h1>
      <RiseFacts {...view} />
      {rise.mayDecide ? <SeenForm {...view} /> : null}
      <h2>{t('warnings:letters.title')}</h2>
      <p className="hint">{t('warnings:letters.masked')}</p>
      <Letters {...view} />
      {rise.mayDecide && rise.state !== 'closed' ? <h2>{t('warnings:close.title')}</h2> : null}
      {rise.mayDecide ? <CloseForm {...view} error={isUnchosen && error ? error : undefined} /> : null}
    </DeskFrame>
  );
}
