/** Which channels can speak and hear. One that stopped working is red here within a minute; the administrator connects further accounts. */
import type { z } from 'zod';
import type { Locale } from '#locales/languages';
import { plainTranslator, type Translate } from '#locales/translate';
import type { channelsOutput } from '#server/api/schemas/desk-channels';
import { addableChannels } from '#server/domain/channel-settings';
import { troubleOf } from '#server/domain/channel-troubles';
import { DateTime } from '#ui/date-time';
import { DeskFrame } from '#ui/desk/desk-frame';
import { ErrorSummary } from '#ui/error-summary';
import { attempt, door } from '../../../_door';
import type { LocaleParams } from '../../../_locale';
import { frameStaff, RefusedPage } from '../_frame';
import { when } from '../_names';
import { sayProblem } from '../_refusals';
import { deskLocaleOf, requireStaff } from '../_staff';
import { AccountForm, ChannelChoice } from './_parts/account-form';
import { AddedAccounts } from './_parts/added-accounts';
import { typedAccounts } from './_parts/typed-account';

type Query = { add?: string; kept?: string };
type ChannelsPageProps = LocaleParams & { searchParams: Promise<Query> };
type Seen = z.infer<typeof channelsOutput>['channels'][number];
type SeenProps = { locale: Locale; zone: string; t: Translate; seen: Seen };

const columns = ['channel', 'state', 'since', 'webhook'] as const;

/** What is wrong in words where we have them, else the vendor's code for whoever has to mend it. */
function State({ t, seen }: Pick<SeenProps, 't' | 'seen'>) {
  const trouble = troubleOf(seen.error ?? '');
  return (
    <td data-column={t('desk:channelColumn.state')}>
      <span className={seen.isWell ? 'sent sent-delivered' : 'sent sent-failed'}>
        {seen.isWell ? t('desk:channels.well') : t('desk:channels.unwell')}
      </span>
      {seen.error ? (
        <span className="cell-small">{trouble ? t(`desk:channels.error.${trouble}`) : seen.error}</span>
      ) : null}
    </td>
  );
}

function Line(props: SeenProps) {
  const { locale, zone, t, seen } = props;
  const [since, checked] = [
    when(seen.since, locale, zone, 'short'),
    when(seen.checkedAt, locale, zone, 'short'),
  ];
  return (
    <tr>
      <th scope="row" data-column={t('desk:channelColumn.channel')}>
        {t(`ticket:channel.${seen.channel}`)}
        <span className="cell-small">
          <bdi dir="ltr">{seen.account}</bdi>
        </span>
      </th>
      <State t={t} seen={seen} />
      <td data-column={t('desk:channelColumn.since')}>
        <DateTime at={since.iso}>{since.text}</DateTime>
        <span className="cell-small">{t('desk:channels.checked', { date: checked.text })}</span>
      </td>
      <td data-column={t('desk:channelColumn.webhook')}>
        {seen.webhook ? (
          <bdi dir="ltr" className="cell-small">
            {seen.webhook}
          </bdi>
        ) : (
          '–'
        )}
      </td>
    </tr>
  );
}

function Table({ channels, ...props }: Omit<SeenProps, 'seen'> & { channels: readonly Seen[] }) {
  const { t } = props;
  if (channels.length === 0) return <p className="nothing">{t('desk:channels.none')}</p>;
  return (
    <table className="table">
      <caption className="unseen">{t('desk:channels.title')}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {t(`desk:channelColumn.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {[...channels]
          .sort((a, b) => Number(a.isWell) - Number(b.isWell))
          .map((seen) => (
            <Line key={`${seen.channel}:${seen.account}`} {...props} seen={seen} />
          ))}
      </tbody>
    </table>
  );
}

export default async function ChannelsPage({ params, searchParams }: ChannelsPageProps) {
  const [locale, query] = await Promise.all([deskLocaleOf(params), searchParams]);
  const staff = await requireStaff(`/${locale}/desk/channels`);
  const { desk, city } = await door();
  const [found, about] = await Promise.all([attempt(desk.channels()), city.about()]);
  if (!found.ok) return <RefusedPage locale={locale} staff={staff} reason={found.reason} path="/channels" />;
  const t = plainTranslator(locale);
  const { zone } = about;
  const typed = typedAccounts.find(staff.staffId, query.kept);
  const adding = addableChannels.find((name) => name === query.add);
  const problems = typed ? [{ field: typed.problem.field, text: sayProblem(t, typed.problem) }] : [];
  return (
    <DeskFrame
      locale={locale}
      path="/channels"
      title={t('desk:channels.title')}
      here="channels"
      staff={frameStaff(staff, locale)}
      hasErrors={typed !== null}
    >
      <ErrorSummary title={t('common:errors.title')} problems={problems} />
      <h1>{t('desk:channels.title')}</h1>
      <p className="lede">{t('desk:channels.means')}</p>
      <Table channels={found.value.channels} locale={locale} zone={zone} t={t} />
      {staff.role === 'admin' ? (
        <>
          <AddedAccounts accounts={found.value.added} locale={locale} zone={zone} />
          {adding ? (
            <AccountForm channel={adding} locale={locale} typed={typed} />
          ) : (
            <ChannelChoice locale={locale} />
          )}
        </>
      ) : null}
    </DeskFrame>
  );
}
