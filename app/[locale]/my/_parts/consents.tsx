/** What a person agreed to on each of their channels, and what they took back: newest first. */
import { formatInstant } from '#locales/format';
import type { Locale } from '#locales/languages';
import type { Translate } from '#locales/translate';
import { Text } from '#ui/text';
import { channelWithName } from './channel-words';
import type { Channels } from './one-channel';

type ConsentsProps = {
  locale: Locale;
  t: Translate;
  zone: string;
  of: Pick<Channels, 'channels' | 'consents'>;
};

export function Consents({ locale, t, zone, of }: ConsentsProps) {
  const said = of.consents.map((consent) => {
    const channel = of.channels.find(({ addressId }) => addressId === consent.addressId);
    const values = {
      date: formatInstant(consent.at, locale, zone),
      channel: channelWithName(t, channel ?? { channel: 'webchat', name: null }),
    };
    const key = `${consent.addressId}${consent.at}${consent.isGiven}`;
    return { key, text: consent.isGiven ? t('my:consents.given', values) : t('my:consents.taken', values) };
  });
  return (
    <>
      <h2>
        <Text>{t('my:consents.title')}</Text>
      </h2>
      {said.length === 0 ? (
        <p>
          <Text>{t('my:consents.none')}</Text>
        </p>
      ) : (
        <ul className="plain-list">
          {said.map(({ key, text }) => (
            <li key={key}>
              <Text>{text}</Text>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
