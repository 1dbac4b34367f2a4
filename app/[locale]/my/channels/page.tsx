/** The channels of a person: which of them gets the news, one more, one less, and what was agreed to on each. */
import { redirect } from 'next/navigation';
import { translator } from '#locales/translate';
import { Text } from '#ui/text';
import { attempt, door } from '../../../_door';
import { type LocaleParams, localeOf } from '../../../_locale';
import { readZone } from '../../track/_case/case';
import { AddChannel } from '../_parts/add-channel';
import { Consents } from '../_parts/consents';
import { cameOf, MyPage, type MyQuery } from '../_parts/my-page';
import { OneChannel } from '../_parts/one-channel';

type ChannelsPageProps = LocaleParams & { searchParams: Promise<MyQuery> };

export default async function ChannelsPage({ params, searchParams }: ChannelsPageProps) {
  const [locale, query] = await Promise.all([localeOf(params), searchParams]);
  const read = await attempt((await door()).me.channels());
  if (!read.ok) redirect(`/${locale}/my`);
  const { channels, openCases } = read.value;
  const t = translator(locale);
  const zone = await readZone();
  const came = await cameOf('my/channels', query, t);
  return (
    <MyPage
      locale={locale}
      page="my/channels"
      title={t('my:channels.title')}
      lede={t('my:channels.lede')}
      came={came}
    >
      {channels.length === 0 ? (
        <p>
          <Text>{t('my:channels.none')}</Text>
        </p>
      ) : (
        <ul className="own-channels">
          {channels.map((channel) => (
            <OneChannel
              key={channel.addressId}
              locale={locale}
              t={t}
              zone={zone}
              channel={channel}
              openCases={openCases}
            />
          ))}
        </ul>
      )}
      <AddChannel locale={locale} t={t} zone={zone} came={came} />
      <Consents locale={locale} t={t} zone={zone} of={read.value} />
    </MyPage>
  );
}
