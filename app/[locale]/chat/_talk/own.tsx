/** What one can do with the talk itself, once there is one: keep it, or begin anew. */
import type { Locale } from '#locales/languages';
import type { Translate } from '#locales/translate';
import { Text } from '#ui/text';

export function Own({ locale, t }: { locale: Locale; t: Translate }) {
  return (
    <ul className="chat-own">
      <li>
        <a href={`/${locale}/chat/transcript`}>
          <Text>{t('chat:transcript.save')}</Text>
        </a>
      </li>
      <li>
        <form method="post" action={`/${locale}/chat/leave`}>
          <button className="link" type="submit">
            <Text>{t('chat:leave')}</Text>
          </button>
        </form>
      </li>
    </ul>
  );
}
