/** What people came with: a table, with bars for the eye that say nothing the numbers do not. */
import { formatNumber } from '#locales/format';
import type { Locale } from '#locales/languages';
import type { Translate } from '#locales/translate';
import type { RequestType } from '#server/domain/intake/request';
import { Text } from '#ui/text';

type Row = { requestType: RequestType; count: number };
type ByTypeProps = { locale: Locale; t: Translate; byType: readonly Row[] };

export function ByType({ locale, t, byType }: ByTypeProps) {
  const most = Math.max(1, ...byType.map((row) => row.count));
  if (byType.length === 0) return null;
  return (
    <table className="by-type">
      <caption>
        <Text>{t('pages:open.byType.title')}</Text>
      </caption>
      <thead>
        <tr>
          <th scope="col">
            <Text>{t('pages:open.byType.type')}</Text>
          </th>
          <th scope="col">
            <Text>{t('pages:open.byType.count')}</Text>
          </th>
        </tr>
      </thead>
      <tbody>
        {byType.map(({ requestType, count }) => (
          <tr key={requestType}>
            <th scope="row">
              <Text>{t(`ticket:type.${requestType}`)}</Text>
            </th>
            <td>
              <span>{formatNumber(count, locale)}</span>
              <meter aria-hidden="true" min={0} max={most} value={count} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
