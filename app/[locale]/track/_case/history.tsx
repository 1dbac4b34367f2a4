/** The story of a case, newest first, and who has looked at the person's details and why. */
import { formatInstant } from '#locales/format';
import { DateTime } from '#ui/date-time';
import { Text } from '#ui/text';
import { Timeline } from '#ui/timeline';
import type { CasePartProps } from './part';

export function History({ locale, t, zone, view }: CasePartProps) {
  return (
    <>
      <h2>
        <Text>{t('track:history.title')}</Text>
      </h2>
      <Timeline
        entries={view.timeline.toReversed().map((entry, index) => ({
          key: `${entry.at}${entry.kind}${index}`,
          title: entry.title,
          body: entry.body,
          by: entry.by && !entry.title.includes(entry.by) ? entry.by : undefined,
          at: { iso: entry.at, text: formatInstant(entry.at, locale, zone) },
          isNow: index === 0,
        }))}
      />
    </>
  );
}

export function WhoLooked({ locale, t, zone, view }: CasePartProps) {
  return (
    <>
      <h2>
        <Text>{t('track:looked.title')}</Text>
      </h2>
      {view.whoLooked.length === 0 ? (
        <p>
          <Text>{t('track:looked.nobody')}</Text>
        </p>
      ) : (
        <ul className="plain-list">
          {view.whoLooked.map((look) => (
            <li key={`${look.at}${look.by}`}>
              <DateTime at={look.at}>{formatInstant(look.at, locale, zone)}</DateTime>{' '}
              <Text>{t(`privacy:looked.${look.what}`, { by: look.by, purpose: look.purpose })}</Text>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
