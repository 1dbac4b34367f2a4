/** Ready answers as real buttons under the message they answer. Each works without a script: it posts the form it stands in. */
import type { Locale } from '#locales/languages';
import type { Translate } from '#locales/translate';
import { bare, Text } from '#ui/text';
import { AskedHere } from './asked-here';

type ChoicesProps = {
  locale: Locale;
  t: Translate;
  choices: readonly { id: string; label: string }[];
  isEmbedded: boolean;
};

export function Choices({ locale, t, choices, isEmbedded }: ChoicesProps) {
  return (
    <form
      className="choices-quick"
      method="post"
      action={`/${locale}/chat/say`}
      aria-label={bare(t('chat:choices'))}
    >
      <AskedHere isEmbedded={isEmbedded} />
      <ul>
        {choices.map(({ id, label }) => (
          <li key={id}>
            <button className="quick" type="submit" name="choiceId" value={id}>
              <span>
                <Text>{label}</Text>
              </span>
            </button>
          </li>
        ))}
      </ul>
    </form>
  );
}
