/** One channel of a person: what it gets, and what can be changed about that. */
import { formatInstant } from '#locales/format';
import type { Locale } from '#locales/languages';
import type { Translate } from '#locales/translate';
import type { Door } from '#server/api/router';
import { Text } from '#ui/text';
import { channelWithName, channelWord } from './channel-words';
import { SmallForm } from './small-form';

export type Channels = Awaited<ReturnType<Door['me']['channels']>>;
export type Channel = Channels['channels'][number];

type OneChannelProps = { locale: Locale; t: Translate; zone: string; channel: Channel; openCases: number };

function stateOf(t: Translate, channel: Channel): string {
  if (!channel.canTell) return t('my:channels.cannotTell');
  if (channel.isBlocked) return t('my:channels.isBlocked');
  if (!channel.wantsNotices) return t('my:channels.isOff');
  return channel.tellsOf > 0 ? t('my:channels.tells', { count: channel.tellsOf }) : t('my:channels.tellsNot');
}

/** What can be done with it as it is now. */
function doable({ canTell, isBlocked, wantsNotices, tellsOf }: Channel, openCases: number) {
  const speaks = canTell && !isBlocked;
  return [
    ...(speaks && openCases > 0 && (tellsOf < openCases || !wantsNotices) ? (['choose'] as const) : []),
    ...(speaks && !wantsNotices ? (['on'] as const) : []),
    ...(speaks && wantsNotices ? (['off'] as const) : []),
    'remove' as const,
  ];
}

export function OneChannel({ locale, t, zone, channel, openCases }: OneChannelProps) {
  const { addressId, name } = channel;
  return (
    <li className="own-channel">
      <p className="own-channel-name">
        <Text>{channelWord(t, channel.channel)}</Text>{' '}
        {name ? (
          <bdi dir="ltr" className="own-channel-address">
            {name}
          </bdi>
        ) : null}
      </p>
      <p>
        <Text>{stateOf(t, channel)}</Text>
      </p>
      <p className="hint">
        <Text>{t('my:channels.since', { date: formatInstant(channel.since, locale, zone, 'date') })}</Text>
      </p>
      <div className="own-channel-forms">
        {doable(channel, openCases).map((action) => (
          <SmallForm
            key={action}
            action={`/${locale}/my/channels/save`}
            fields={{ addressId, does: action }}
            label={t(`my:channels.${action}`)}
            about={t('my:channels.about', {
              action: t(`my:channels.${action}`),
              channel: channelWithName(t, channel),
            })}
          />
        ))}
      </div>
    </li>
  );
}
