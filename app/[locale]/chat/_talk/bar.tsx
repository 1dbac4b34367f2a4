/** Always in the same place, whatever was said: the way back, the telephone, a person, and what one can do with the talk itself. */
import type { Locale } from '#locales/languages';
import type { Translate } from '#locales/translate';
import { bare, Text } from '#ui/text';
import { AskedHere } from './asked-here';
import { PersonIcon, PhoneIcon } from './icons';
import { Own } from './own';

type BarProps = { locale: Locale; t: Translate; phone: string; hasTalk: boolean; isEmbedded: boolean };

export function Bar({ locale, t, phone, hasTalk, isEmbedded }: BarProps) {
  return (
    <header className="chat-bar">
      {isEmbedded ? (
        <button type="button" className="chat-back" data-close hidden aria-label={bare(t('chat:close'))}>
          <span className="arrow arrow-down" />
        </button>
      ) : (
        <a className="chat-back" href={`/${locale}`} aria-label={bare(t('chat:back'))}>
          <span className="arrow arrow-back" />
        </a>
      )}
      <div className="chat-who">
        <h1>
          <Text>{t('chat:title')}</Text>
        </h1>
        <p>
          <Text>{t('chat:hours')}</Text>
        </p>
      </div>
      <div data-own>{hasTalk ? <Own locale={locale} t={t} isEmbedded={isEmbedded} /> : null}</div>
      <ul className="chat-ways">
        <li>
          <a className="way" href={`tel:${phone}`}>
            <PhoneIcon />
            <span>
              <Text>{t('chat:call', { number: phone })}</Text>
            </span>
          </a>
        </li>
        <li>
          <form method="post" action={`/${locale}/chat/say`}>
            <AskedHere isEmbedded={isEmbedded} />
            <button className="way" type="submit" name="choiceId" value="do:person">
              <PersonIcon />
              <span>
                <Text>{t('chat:person')}</Text>
              </span>
            </button>
          </form>
        </li>
      </ul>
    </header>
  );
}
