/** What dispatch without a hand would have done on tickets that the model never saw: drawn, and as a table for whoever reads numbers. */
import type { Locale } from '#locales/languages';
import { plainTranslator, type Translate } from '#locales/translate';
import { percent, type Version } from './learning';

type Point = Version['figures']['curve'][number];
const drawing = { width: 320, height: 160 };
/** Every fifth threshold and the last: fifty lines say no more. */
const isShown = ({ threshold }: Point, at: number, all: readonly Point[]) =>
  Math.round(threshold * 100) % 5 === 0 || at === all.length - 1;

function line(points: readonly Point[], value: (point: Point) => number | null): string {
  const first = points[0]?.threshold ?? 0;
  const span = (points.at(-1)?.threshold ?? 1) - first || 1;
  return points
    .flatMap((point) => {
      const share = value(point);
      if (share === null) return [];
      const x = ((point.threshold - first) / span) * drawing.width;
      return [`${x.toFixed(1)},${((1 - share) * drawing.height).toFixed(1)}`];
    })
    .join(' ');
}

/** Left from right in every language, as graphs are; the table says the same. */
function Drawing({ points }: { points: readonly Point[] }) {
  const { width, height } = drawing;
  return (
    <svg className="curve-drawing" viewBox={`-4 -4 ${width + 8} ${height + 8}`} aria-hidden="true">
      {[0, 0.25, 0.5, 0.75, 1].map((share) => (
        <line key={share} className="curve-grid" x1={0} x2={width} y1={share * height} y2={share * height} />
      ))}
      <polyline className="curve-dispatched" points={line(points, ({ dispatched }) => dispatched)} />
      <polyline className="curve-right" points={line(points, ({ right }) => right)} />
    </svg>
  );
}

function Numbers({ locale, t, points }: { locale: Locale; t: Translate; points: readonly Point[] }) {
  const columns = ['threshold', 'dispatched', 'right'] as const;
  return (
    <table className="table">
      <caption className="unseen">{t('learning:curve.title')}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              <span className={`curve-key curve-key-${column}`}>{t(`learning:curve.${column}`)}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {points.map(({ threshold, dispatched, right }) => (
          <tr key={threshold}>
            <th scope="row" data-column={t('learning:curve.threshold')}>
              {percent(threshold, locale)}
            </th>
            <td data-column={t('learning:curve.dispatched')}>{percent(dispatched, locale)}</td>
            <td data-column={t('learning:curve.right')}>{right === null ? '–' : percent(right, locale)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

export function Curve({ locale, model }: { locale: Locale; model: Version }) {
  const t = plainTranslator(locale);
  const { curve } = model.figures;
  return (
    <section className="panel" aria-labelledby="curve">
      <h2 id="curve">{t('learning:curve.title')}</h2>
      <p>{t('learning:curve.lede', { measured: model.measuredOn })}</p>
      <div className="curve-parts">
        <Drawing points={curve} />
        <Numbers locale={locale} t={t} points={curve.filter(isShown)} />
      </div>
    </section>
  );
}
