/** What was asked of the model, how long it took and what it cost, by purpose. */
import type { z } from 'zod';
import { type Locale, languageOf } from '#locales/languages';
import { plainTranslator } from '#locales/translate';
import type { aiOutput } from '#server/api/schemas/desk-ai';

type Ai = z.infer<typeof aiOutput>;
type UsesTableProps = { locale: Locale } & Pick<Ai, 'days' | 'uses'>;

const columns = ['calls', 'failures', 'p50', 'p95', 'tokensIn', 'tokensOut', 'cost'] as const;

export function UsesTable({ locale, days, uses }: UsesTableProps) {
  const t = plainTranslator(locale);
  const numbers = new Intl.NumberFormat(languageOf(locale).intl, { maximumFractionDigits: 4 });
  const say = (column: (typeof columns)[number], value: number) =>
    column === 'p50' || column === 'p95'
      ? t('ai:uses.ms', { ms: numbers.format(value) })
      : numbers.format(value);
  return (
    <section aria-labelledby="uses">
      <h2 id="uses">{t('ai:uses.title', { days })}</h2>
      {uses.length === 0 ? (
        <p>{t('ai:uses.none')}</p>
      ) : (
        <table className="table figures-table">
          <caption className="unseen">{t('ai:uses.title', { days })}</caption>
          <thead>
            <tr>
              <th scope="col">{t('ai:uses.purpose')}</th>
              {columns.map((column) => (
                <th key={column} scope="col">
                  {t(`ai:uses.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {uses.map((use) => (
              <tr key={use.purpose}>
                <th scope="row" data-column={t('ai:uses.purpose')}>
                  {t(`ai:purpose.${use.purpose}`)}
                </th>
                {columns.map((column) => (
                  <td key={column} data-column={t(`ai:uses.${column}`)}>
                    {say(column, use[column])}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
