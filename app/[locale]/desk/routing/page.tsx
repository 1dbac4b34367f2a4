/**
 * Where requests go: whether what is sure enough goes by itself and from when on, how right that was so far, and the rules. Those who send
 * cases on read it; the administrator changes it.
 */
import { plainTranslator } from '#locales/translate';
import { DeskFrame } from '#ui/desk/desk-frame';
import { Notice } from '#ui/notice';
import { attempt, door } from '../../../_door';
import type { LocaleParams } from '../../../_locale';
import { frameStaff, RefusedPage } from '../_frame';
import { deskLocaleOf, requireStaff } from '../_staff';
import { AutomaticForm } from './_parts/automatic-form';
import { Measured } from './_parts/measured';
import { RuleTable } from './_parts/rule-table';

type RoutingPageProps = LocaleParams & { searchParams: Promise<{ saved?: string }> };

export default async function RoutingPage({ params, searchParams }: RoutingPageProps) {
  const [locale, query] = await Promise.all([deskLocaleOf(params), searchParams]);
  const staff = await requireStaff(`/${locale}/desk/routing`);
  const { desk, city } = await door();
  const [found, units, categories, about] = await Promise.all([
    attempt(desk.routing()),
    desk.departments(),
    desk.categories(),
    city.about(),
  ]);
  if (!found.ok) return <RefusedPage locale={locale} staff={staff} reason={found.reason} path="/routing" />;
  const t = plainTranslator(locale);
  const routing = found.value;
  const isAdmin = staff.role === 'admin';
  return (
    <DeskFrame
      locale={locale}
      path="/routing"
      title={t('routing:page.title')}
      here="routing"
      staff={frameStaff(staff, locale)}
    >
      {query.saved ? (
        <Notice look="important" isStatus>
          <p>{t('routing:automatic.saved')}</p>
        </Notice>
      ) : null}
      <h1>{t('routing:page.title')}</h1>
      <p className="lede">{t('routing:page.lede')}</p>
      <div className="routing">
        <AutomaticForm locale={locale} settings={routing.settings} mayChange={isAdmin} />
        <Measured locale={locale} routing={routing} />
        <RuleTable
          locale={locale}
          zone={about.zone}
          rules={routing.rules}
          units={units}
          categories={categories}
          mayChange={isAdmin}
        />
      </div>
    </DeskFrame>
  );
}
