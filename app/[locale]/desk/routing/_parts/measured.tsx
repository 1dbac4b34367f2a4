/** How right the proposals were so far: of our own decisions, and of the model alone on cases that it never saw. */
import type { z } from 'zod';
import type { Locale } from '#locales/languages';
import { plainTranslator, type Translate } from '#locales/translate';
import type { routingOutput } from '#server/api/schemas/desk-routing';
import { percent } from '../../_routing';

type Routing = z.infer<typeof routingOutput>;
type Row = { threshold: number; share: number; right: number | null; count?: number };

function Curve({ t, caption, rows }: { t: Translate; caption: string; rows: readonly Row[] }) {
  const share = (value: number, count?: number) =>
    count === undefined
      ? t('routing:record.percent', { percent: percent(value) })
      : t('routing:record.ofCases', { percent: percent(value), count });
  return (
    <table className="table curve">
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{t('routing:record.from')}</th>
          <th scope="col">{t('routing:record.share')}</th>
          <th scope="col">{t('routing:record.right')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.threshold}>
            <th scope="row" data-column={t('routing:record.from')}>
              {share(row.threshold)}
            </th>
            <td data-column={t('routing:record.share')}>{share(row.share, row.count)}</td>
            <td data-column={t('routing:record.right')}>{row.right === null ? '–' : share(row.right)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

export function Measured({ locale, routing }: { locale: Locale; routing: Routing }) {
  const t = plainTranslator(locale);
  const { record, days, decided, curve, learned } = routing;
  return (
    <section className="panel" aria-labelledby="record">
      <h2 id="record">{t('routing:record.title')}</h2>
      <p>{t('routing:record.automatic', { days, ...record })}</p>
      {decided === 0 ? (
        <p>{t('routing:record.none', { days })}</p>
      ) : (
        <Curve t={t} caption={t('routing:record.curve', { days, decided })} rows={curve} />
      )}
      {learned ? (
        <Curve
          t={t}
          caption={t('routing:record.model', { version: learned.version, count: learned.measuredOn })}
          rows={learned.points.map(({ dispatched, ...point }) => ({ ...point, share: dispatched }))}
        />
      ) : null}
    </section>
  );
}
