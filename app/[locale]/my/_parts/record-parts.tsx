/** The record of a person, part by part, to read or to print. */
import { formatInstant } from '#locales/format';
import type { Locale } from '#locales/languages';
import type { Translate } from '#locales/translate';
import type { Door } from '#server/api/router';
import { showCaseNumber } from '#server/domain/ticket/case-number';
import { CaseNumber } from '#ui/case-number';
import { SummaryList } from '#ui/summary-list';
import { Text } from '#ui/text';
import { Timeline } from '#ui/timeline';
import { channelWithName, channelWord } from './channel-words';

export type OwnRecord = Awaited<ReturnType<Door['me']['export']>>;
type PartProps = { locale: Locale; t: Translate; zone: string; record: OwnRecord };

const details = ['name', 'phone', 'email', 'organisation'] as const;

export function Nothing({ t }: { t: Translate }) {
  return (
    <p>
      <Text>{t('my:record.none')}</Text>
    </p>
  );
}

export function Contacts({ t, record }: PartProps) {
  const rows = record.contacts.flatMap((contact, order) =>
    details.flatMap((detail) => {
      const said = contact[detail];
      return said ? [{ key: `${detail}-${order}`, question: t(`my:record.${detail}`), answer: said }] : [];
    }),
  );
  return rows.length > 0 ? <SummaryList rows={rows} /> : <Nothing t={t} />;
}

function OneCase({
  locale,
  t,
  zone,
  view,
}: Omit<PartProps, 'record'> & { view: OwnRecord['cases'][number] }) {
  return (
    <section className="record-case">
      <h3 dir="auto">{view.title}</h3>
      <p className="hint">
        <CaseNumber grouped={showCaseNumber(view.caseNumber)} />{' '}
        <Text>{t(`ticket:status.${view.status}`)}</Text>
      </p>
      <p className="written" dir="auto" lang={view.locale}>
        {view.text}
      </p>
      <Timeline
        entries={view.timeline.map((entry, order) => ({
          key: `${entry.at}${order}`,
          title: entry.title,
          body: entry.body,
          by: entry.by && !entry.title.includes(entry.by) ? entry.by : undefined,
          at: { iso: entry.at, text: formatInstant(entry.at, locale, zone) },
        }))}
      />
      {view.files.length > 0 ? (
        <p>
          <Text>{t('my:record.files')}</Text>
          {view.files.map((file, order) => (
            <a key={file.id} className="record-file" href={file.url}>
              <Text>{t('my:record.file', { number: order + 1 })}</Text>
            </a>
          ))}
        </p>
      ) : null}
    </section>
  );
}

export function Cases(props: PartProps) {
  const { record, ...part } = props;
  if (record.cases.length === 0) return <Nothing t={part.t} />;
  return record.cases.map((view) => <OneCase key={view.caseNumber} {...part} view={view} />);
}

export function ChannelNames({ t, record }: PartProps) {
  if (record.channels.length === 0) return <Nothing t={t} />;
  return (
    <ul className="plain-list">
      {record.channels.map((channel) => (
        <li key={channel.addressId}>
          <bdi>{channelWithName(t, channel)}</bdi>
        </li>
      ))}
    </ul>
  );
}

export function Talks({ locale, t, zone, record }: PartProps) {
  if (record.talks.length === 0) return <Nothing t={t} />;
  return record.talks.map((talk) => (
    <section className="record-case" key={`${talk.channel}${talk.messages[0]?.at}`}>
      <h3>
        <Text>{channelWord(t, talk.channel)}</Text>
      </h3>
      <ul className="record-talk">
        {talk.messages.map((message) => (
          <li key={message.seq}>
            <p className="hint">
              <Text>{t(`my:record.from.${message.from}`)}</Text> {formatInstant(message.at, locale, zone)}
            </p>
            <p className="written" dir="auto" lang={message.locale}>
              {message.text}
            </p>
          </li>
        ))}
      </ul>
    </section>
  ));
}
