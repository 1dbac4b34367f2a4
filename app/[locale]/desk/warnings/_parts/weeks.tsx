/** The same window in the weeks before, and now: bars for the eye, a sentence for who hears the page, a table for who wants the numbers. */
import { type Rise, type RiseView, spanOf } from './rise';

const barWidth = 10;
const step = 14;
const highest = 36;

type Bar = { weeks: number; letters: number };

/** The oldest first; now is no week ago. */
function barsOf({ past, count }: Rise): Bar[] {
  const before = past.map((letters, at) => ({ weeks: past.length - at, letters }));
  return [...before, { weeks: 0, letters: count }];
}

function Bars({ bars, label }: { bars: readonly Bar[]; label: string }) {
  const most = Math.max(1, ...bars.map(({ letters }) => letters));
  const width = bars.length * step;
  return (
    <svg
      className="rise-bars"
      role="img"
      aria-label={label}
      width={width}
      height={highest}
      viewBox={`0 0 ${width} ${highest}`}
    >
      {bars.map(({ weeks, letters }) => {
        const height = Math.max(2, (letters / most) * highest);
        return (
          <rect
            key={weeks}
            className={weeks === 0 ? 'rise-now' : undefined}
            x={width - (weeks + 1) * step}
            y={highest - height}
            width={barWidth}
            height={height}
          />
        );
      })}
    </svg>
  );
}

export function Weeks({ t, rise }: RiseView) {
  const { past, count } = rise;
  const bars = barsOf(rise);
  const span = spanOf(rise);
  const label = t(`warnings:weeks.label.${span}`, { now: count, past: past.join(', ') });
  return (
    <div className="rise-weeks">
      <Bars bars={bars} label={label} />
      <details>
        <summary>{t('warnings:weeks.numbers')}</summary>
        <table className="rise-table">
          <caption className="unseen">{t(`warnings:weeks.caption.${span}`)}</caption>
          <thead>
            <tr>
              <th scope="col">{t('warnings:weeks.when')}</th>
              <th scope="col">{t('warnings:weeks.letters')}</th>
            </tr>
          </thead>
          <tbody>
            {bars.map(({ weeks, letters }) => (
              <tr key={weeks}>
                <th scope="row">
                  {weeks === 0 ? t('warnings:weeks.now') : t('warnings:weeks.ago', { count: weeks })}
                </th>
                <td>{letters}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </div>
  );
}
