/** The alarms that nobody has taken, above everything else on every page of the desk, until somebody takes each. */
import type { Locale } from '#locales/languages';
import { plainTranslator, translator } from '#locales/translate';
import { showCaseNumber } from '#server/domain/ticket/case-number';
import { Text } from '#ui/text';
import { attempt, door } from '../../_door';
import { readZone } from '../track/_case/case';
import { AlarmWatch } from './_alarm-watch';
import { when } from './_names';
import { whoIsHere } from './_staff';

const waitingAlarms = async () => {
  const found = (await whoIsHere()) ? await attempt((await door()).desk.alarms()) : null;
  return found?.ok ? found.value.alarms : null;
};
type Alarm = NonNullable<Awaited<ReturnType<typeof waitingAlarms>>>[number];

function AlarmLine({ alarm, locale, zone }: { alarm: Alarm; locale: Locale; zone: string }) {
  const t = translator(locale);
  const { caseNumber, kind, needsCare, isLate, raisedAt } = alarm;
  return (
    <li className={isLate ? 'alarm alarm-late' : 'alarm'}>
      <p>
        <strong>
          <Text>{t(`danger:kind.${kind}`)}</Text>
        </strong>{' '}
        <a href={`/${locale}/desk/tickets/${caseNumber}`}>
          <bdi dir="ltr">{showCaseNumber(caseNumber)}</bdi>
        </a>{' '}
        <Text>{t('danger:alarm.raised', { time: when(raisedAt, locale, zone, 'short').text })}</Text>
      </p>
      {isLate ? (
        <p className="alarm-word">
          <Text>{t('danger:alarm.late')}</Text>
        </p>
      ) : null}
      {needsCare ? (
        <p>
          <Text>{t('danger:alarm.care')}</Text>
        </p>
      ) : null}
      <form method="post" action={`/${locale}/desk/alarms/take`}>
        <input type="hidden" name="caseNumber" value={caseNumber} />
        <button
          className="button"
          type="submit"
          aria-label={`${plainTranslator(locale)('danger:alarm.take')} ${showCaseNumber(caseNumber)}`}
        >
          <Text>{t('danger:alarm.take')}</Text>
        </button>
      </form>
    </li>
  );
}

export async function Alarms({ locale }: { locale: Locale }) {
  const alarms = await waitingAlarms();
  if (!alarms) return null;
  const [t, plain, zone] = [translator(locale), plainTranslator(locale), await readZone()];
  return (
    <aside className="alarms" aria-label={plain('danger:alarm.label')} hidden={alarms.length === 0}>
      <p className="alarms-count" role="alert">
        <Text>{t('danger:alarm.banner', { count: alarms.length })}</Text>
      </p>
      <ul>
        {alarms.map((alarm) => (
          <AlarmLine key={alarm.caseNumber} alarm={alarm} locale={locale} zone={zone} />
        ))}
      </ul>
      <AlarmWatch
        path={`/${locale}/desk/alarms/now`}
        waiting={alarms.map(({ caseNumber }) => caseNumber)}
        isLate={alarms.some((one) => one.isLate)}
        words={{
          soundOn: plain('danger:alarm.soundOn'),
          soundOff: plain('danger:alarm.soundOff'),
          mark: plain('danger:alarm.mark', { count: alarms.length, title: '{title}' }),
        }}
      />
    </aside>
  );
}
