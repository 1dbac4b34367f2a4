/** The figures everyone is judged by. Where there is nothing to count yet, it says so instead of showing a zero. */
import { formatNumber } from '#locales/format';
import { type Locale, languageOf } from '#locales/languages';
import type { Translate } from '#locales/translate';
import { Text } from '#ui/text';

export type ServiceFigures = {
  received: number;
  answered: number;
  directAnswers: number;
  directShare: number | null;
  onTimeShare: number | null;
  solvedShare: number | null;
  satisfiedShare: number | null;
  medianHoursToReply: number | null;
};

type FiguresProps = { locale: Locale; t: Translate; figures: ServiceFigures };

function share(value: number, locale: Locale): string {
  return new Intl.NumberFormat(languageOf(locale).intl, {
    style: 'percent',
    maximumFractionDigits: 1,
  }).format(value);
}

/** Up to two days in hours, above that in days with one decimal, as people would say it. */
function waiting(hours: number, locale: Locale): string {
  const inDays = hours >= 48;
  const value = inDays ? hours / 24 : hours;
  return new Intl.NumberFormat(languageOf(locale).intl, {
    style: 'unit',
    unit: inDays ? 'day' : 'hour',
    unitDisplay: 'long',
    maximumFractionDigits: inDays || hours < 10 ? 1 : 0,
  }).format(value);
}

export function Figures({ locale, t, figures }: FiguresProps) {
  const { directShare, onTimeShare, solvedShare, satisfiedShare, medianHoursToReply } = figures;
  const shown: [string, string, string | null][] = [
    ['received', t('pages:open.received'), formatNumber(figures.received, locale)],
    ['answered', t('pages:open.answered'), formatNumber(figures.answered, locale)],
    ['direct', t('pages:open.direct'), formatNumber(figures.directAnswers, locale)],
    ['directShare', t('pages:open.directShare'), directShare === null ? null : share(directShare, locale)],
    [
      'median',
      t('pages:open.median'),
      medianHoursToReply === null ? null : waiting(medianHoursToReply, locale),
    ],
    ['onTime', t('pages:open.onTime'), onTimeShare === null ? null : share(onTimeShare, locale)],
    ['solved', t('pages:open.solved'), solvedShare === null ? null : share(solvedShare, locale)],
    ['satisfied', t('pages:open.satisfied'), satisfiedShare === null ? null : share(satisfiedShare, locale)],
  ];
  return (
    <dl className="figures">
      {shown.map(([key, label, value]) => (
        <div key={key}>
          <dt>
            <Text>{label}</Text>
          </dt>
          <dd className={value === null ? 'figure-none' : undefined}>
            {value === null ? <Text>{t('pages:open.none')}</Text> : <bdi>{value}</bdi>}
          </dd>
        </div>
      ))}
    </dl>
  );
}
