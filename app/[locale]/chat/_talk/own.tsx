/** What one can do with the talk itself, once there is one: keep it, print it, or begin anew. */
import type { Locale } from '#locales/languages';
import type { Translate } from '#locales/translate';
import { ScriptButton } from '#ui/button';
import { bare, Text } from '#ui/text';

type OwnProps = { locale: Locale; t: Translate; isEmbedded: boolean };

/** In another site's page the talk is not kept by a cookie, so the file comes from the script's hand and not by an address. */
export function Own({ locale, t, isEmbedded }: OwnProps) {
  return (
    <details className="chat-more" data-closes>
      <summary aria-label={bare(t('chat:more'))}>
        <span aria-hidden="true">⋯</span>
      </summary>
      <ul>
        <li>
          <a href={`/${locale}/chat/transcript`} download={isEmbedded ? 'chat.txt' : undefined} data-keep>
            <Text>{t('chat:transcript.save')}</Text>
          </a>
        </li>
        <li>
          <ScriptButton does="print">
            <Text>{t('common:print')}</Text>
          </ScriptButton>
        </li>
        <li>
          <form method="post" action={`/${locale}/chat/leave`} data-leave>
            <button type="submit">
              <Text>{t('chat:leave')}</Text>
            </button>
          </form>
        </li>
      </ul>
    </details>
  );
}
