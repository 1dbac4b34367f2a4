/** The city's calendar: which days promises count. Everyone reads it; the administrator changes it, and is told what that moved. */
import { formatDay } from '#locales/format';
import type { Locale } from '#locales/languages';
import { plainTranslator, translator } from '#locales/translate';
import { localDate } from '#server/domain/calendar/city-time';
import { DeskFrame } from '#ui/desk/desk-frame';
import { Pager } from '#ui/desk/pager';
import { ErrorSummary } from '#ui/error-summary';
import { Notice } from '#ui/notice';
import { Text } from '#ui/text';
import { door } from '../../../_door';
import type { LocaleParams } from '../../../_locale';
import { frameStaff } from '../_frame';
import { sayProblem } from '../_refusals';
import { deskLocaleOf, requireStaff } from '../_staff';
import { DayForm } from './_parts/day-form';
import { MonthTable } from './_parts/month-table';
import { typedDays } from './_parts/typed-day';
import { type NamedDay, yearOf } from './_parts/year';

type Query = { year?: string; moved?: string; kept?: string };
type CalendarPageProps = LocaleParams & { searchParams: Promise<Query> };
type NamedDays = readonly (NamedDay & { source: string; isProvisional: boolean })[];

function yearAsked(year: string | undefined, today: string): number {
  return /^20\d\d$/.test(year ?? '') ? Number(year) : Number(today.slice(0, 4));
}

function Moved({ locale, moved }: { locale: Locale; moved?: string }) {
  if (!/^\d{1,9}$/.test(moved ?? '')) return null;
  const t = translator(locale);
  return (
    <Notice look="important" isStatus>
      <p>
        <Text>{t('desk:calendar.moved', { count: Number(moved) })}</Text>
      </p>
    </Notice>
  );
}

function DayList({ locale, days }: { locale: Locale; days: NamedDays }) {
  const t = plainTranslator(locale);
  if (days.length === 0) return <p className="nothing">{t('desk:calendar.none')}</p>;
  return (
    <table className="table day-list">
      <caption>{t('desk:calendar.list')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('desk:calendar.date')}</th>
          <th scope="col">{t('desk:calendar.becomes')}</th>
          <th scope="col">{t('desk:calendar.name')}</th>
          <th scope="col">{t('desk:calendar.source')}</th>
        </tr>
      </thead>
      <tbody>
        {days.map((day) => (
          <tr key={day.date}>
            <th scope="row">
              <time dateTime={day.date}>{formatDay(day.date, locale)}</time>
            </th>
            <td>{t(`desk:calendar.kind.${day.kind}`)}</td>
            <td>{day.name}</td>
            <td>
              {day.source === 'admin' ? t('desk:calendar.byAdmin') : t('desk:calendar.byLibrary')}
              {day.isProvisional ? (
                <span className="cell-small">{t('desk:calendar.provisional')}</span>
              ) : null}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

export default async function CalendarPage({ params, searchParams }: CalendarPageProps) {
  const [locale, query] = await Promise.all([deskLocaleOf(params), searchParams]);
  const here = `/${locale}/desk/calendar`;
  const staff = await requireStaff(here);
  const { desk, city } = await door();
  const today = localDate(new Date(), (await city.about()).zone);
  const year = yearAsked(query.year, today);
  const days = await desk.calendar({ year });
  const typed = typedDays.find(staff.staffId, query.kept);
  const t = plainTranslator(locale);
  const problems = typed ? [{ field: typed.problem.field, text: sayProblem(t, typed.problem) }] : [];
  return (
    <DeskFrame
      locale={locale}
      path="/calendar"
      query={`?year=${year}`}
      title={t('desk:calendar.title', { year })}
      here="calendar"
      staff={frameStaff(staff, locale)}
      hasErrors={typed !== null}
    >
      <ErrorSummary title={t('common:errors.title')} problems={problems} />
      <Moved locale={locale} moved={query.moved} />
      <h1>{t('desk:calendar.title', { year })}</h1>
      <p className="lede">{t('desk:calendar.means')}</p>
      <Pager
        label={t('desk:calendar.years')}
        first={{ href: `${here}?year=${year - 1}`, label: String(year - 1) }}
        next={{ href: `${here}?year=${year + 1}`, label: String(year + 1) }}
      />
      <div className="year">
        {yearOf(year, days).map((month) => (
          <MonthTable key={month.month} month={month} locale={locale} today={today} />
        ))}
      </div>
      {staff.role === 'admin' ? <DayForm locale={locale} year={year} typed={typed} /> : null}
      <DayList locale={locale} days={days} />
    </DeskFrame>
  );
}
