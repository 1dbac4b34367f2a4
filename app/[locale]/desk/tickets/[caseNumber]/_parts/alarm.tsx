/** What became of a ticket's alarm: who took it and when, or that nobody was in danger after all. */
import { translator } from '#locales/translate';
import { Notice } from '#ui/notice';
import { Text } from '#ui/text';
import { attempt, door } from '../../../../../_door';
import type { TicketView } from './ticket-view';

export async function Alarm({ view }: { view: TicketView }) {
  const { locale, ticket } = view;
  const found = await attempt((await door()).desk.alarm({ caseNumber: ticket.caseNumber }));
  const alarm = found.ok ? found.value : null;
  if (!alarm) return null;
  const t = translator(locale);
  const at = (instant: string) => view.at(instant).text;
  const { taken, false: off } = alarm;
  const named = (word: string, by: string | null) => (by ? word : `${word}Nobody`);
  return (
    <Notice look={off ? 'plain' : 'urgent'} title={t(`danger:kind.${alarm.kind}`)}>
      <p>
        <Text>
          {taken
            ? t(`danger:alarm.${named('taken', taken.by)}`, { name: taken.by ?? '', time: at(taken.at) })
            : t('danger:alarm.raised', { time: at(alarm.raisedAt) })}
        </Text>
      </p>
      {off ? (
        <p>
          <Text>
            {t(`danger:alarm.${named('falseAlarm', off.by)}`, {
              name: off.by ?? '',
              time: at(off.at),
              reason: off.reason,
            })}
          </Text>
        </p>
      ) : null}
      {alarm.needsCare ? (
        <p>
          <Text>{t('danger:alarm.care')}</Text>
        </p>
      ) : null}
    </Notice>
  );
}
