/** One month. Days off and make-up working days carry a short mark, not only a colour, and their name for those who listen or point. */
import { type Locale, languageOf } from '#locales/languages';
import { plainTranslator } from '#locales/translate';
import type { Day, Month } from './year';

const mondays = Date.UTC(2026, 10, 2);
const day = 86_400_000;

function weekdays(locale: Locale, weekday: 'narrow' | 'long'): string[] {
  const format = new Intl.DateTimeFormat(languageOf(locale).intl, { weekday, timeZone: 'UTC' });
  return Array.from({ length: 7 }, (_, order) => format.format(mondays + order * day));
}

function monthName(month: string, locale: Locale): string {
  const format = new Intl.DateTimeFormat(languageOf(locale).intl, { month: 'long', timeZone: 'UTC' });
  return format.format(new Date(`${month}-01T00:00:00Z`));
}

function DayCell({ cell, locale, today }: { cell: Day | null; locale: Locale; today: string }) {
  const t = plainTranslator(locale);
  if (!cell) return <td />;
  const { date, ofMonth, isOff, named } = cell;
  return (
    <td
      className={isOff ? 'day day-off' : 'day'}
      title={named?.name}
      aria-current={date === today ? 'date' : undefined}
      data-named={named ? '' : undefined}
    >
      {ofMonth}
      {named ? (
        <>
          <span className="day-mark" aria-hidden="true">
            {t(`desk:calendar.mark.${named.kind}`)}
          </span>
          <span className="unseen">
            {t(`desk:calendar.kind.${named.kind}`)} {named.name}
          </span>
        </>
      ) : null}
    </td>
  );
}

export function MonthTable({ month, locale, today }: { month: Month; locale: Locale; today: string }) {
  const long = weekdays(locale, 'long');
  return (
    <table className="month">
      <caption>{monthName(month.month, locale)}</caption>
      <thead>
        <tr>
          {weekdays(locale, 'narrow').map((letter, order) => (
            <th key={long[order]} scope="col" abbr={long[order]}>
              {letter}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {month.weeks.map((week) => (
          <tr key={week.find((cell) => cell !== null)?.date}>
            {Array.from({ length: 7 }, (_, weekday) => (
              <DayCell key={long[weekday]} cell={week[weekday] ?? null} locale={locale} today={today} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
