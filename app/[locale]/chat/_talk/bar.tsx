/** Always in the same place, whatever was said: the telephone and a person. */
import type { Locale } from '#locales/languages';
import type { Translate } from '#locales/translate';
import { Text } from '#ui/text';
import { MessageId } from './message-id';

type BarProps = { locale: Locale; t: Translate; phone: string };

export function Bar({ locale, t, phone }: BarProps) {
  return (
    <header className="chat-bar">
      <h1>
        <Text>{t('chat:title')}</Text>
      </h1>
      <ul className="chat-ways">
        <li>
          <a className="quick" href={`tel:${phone}`}>
            <span>
              <Text>{t('chat:call', { number: phone })}</Text>
            </span>
          </a>
        </li>
        <li>
          <form method="post" action={`/${locale}/chat/say`}>
            <MessageId />
            <button className="quick" type="submit" name="choiceId" value="do:person">
              <Text>{t('chat:person')}</Text>
            </button>
          </form>
        </li>
      </ul>
    </header>
  );
}
