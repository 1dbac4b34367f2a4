/** The language model outside: whether it may be asked, and what it took and cost. Those who answer for it read it; the administrator switches. */
import { plainTranslator } from '#locales/translate';
import { DeskFrame } from '#ui/desk/desk-frame';
import { ErrorSummary } from '#ui/error-summary';
import { Notice } from '#ui/notice';
import { attempt, door } from '../../../_door';
import type { LocaleParams } from '../../../_locale';
import { frameStaff, RefusedPage } from '../_frame';
import { deskLocaleOf, requireStaff } from '../_staff';
import { SwitchForm } from './_parts/switch-form';
import { UsesTable } from './_parts/uses-table';

type AiPageProps = LocaleParams & { searchParams: Promise<{ saved?: string; problem?: string }> };

export default async function AiPage({ params, searchParams }: AiPageProps) {
  const [locale, query] = await Promise.all([deskLocaleOf(params), searchParams]);
  const staff = await requireStaff(`/${locale}/desk/ai`);
  const found = await attempt((await door()).desk.ai());
  if (!found.ok) return <RefusedPage locale={locale} staff={staff} reason={found.reason} path="/ai" />;
  const t = plainTranslator(locale);
  const { model, settings, mayChange, days, uses } = found.value;
  const hasErrors = query.problem !== undefined;
  const state = model === null ? 'none' : settings.isOn ? 'on' : 'off';
  return (
    <DeskFrame
      locale={locale}
      path="/ai"
      title={t('ai:page.title')}
      here="ai"
      staff={frameStaff(staff, locale)}
      hasErrors={hasErrors}
    >
      <ErrorSummary
        title={t('common:errors.title')}
        problems={hasErrors ? [{ text: t('ai:problem'), field: 'price-in' }] : []}
      />
      {query.saved ? (
        <Notice look="important" isStatus>
          <p>{t('ai:done')}</p>
        </Notice>
      ) : null}
      <h1>{t('ai:page.title')}</h1>
      <p className="lede">{t('ai:page.lede')}</p>
      <p className="hint">{t('ai:page.privacy')}</p>
      <p>{t(`ai:state.${state}`, { model: model ?? '' })}</p>
      {mayChange ? <SwitchForm locale={locale} settings={settings} /> : null}
      <UsesTable locale={locale} days={days} uses={uses} />
    </DeskFrame>
  );
}
