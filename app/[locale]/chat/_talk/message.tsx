/** One message: who says it and when, in words; what was said in its own language and direction; then the answers to choose from. */
import { formatInstant } from '#locales/format';
import type { Locale } from '#locales/languages';
import type { Translate } from '#locales/translate';
import { DateTime } from '#ui/date-time';
import { Text } from '#ui/text';
import { Choices } from './choices';
import type { ChatMessage } from './conversation';
import { LinkedText } from './linked-text';

type MessageProps = {
  locale: Locale;
  t: Translate;
  zone: string;
  message: Omit<ChatMessage, 'at'> & { at: string | null };
  /** Only the newest message's answers can still be given. */
  isLast: boolean;
  /** The browser goes here after sending: what was said and what came back are both in sight. */
  isLatest: boolean;
};

export function Message({ locale, t, zone, message, isLast, isLatest }: MessageProps) {
  const { seq, from, at, text, choices } = message;
  return (
    <li
      className={`message message-${from}`}
      id={isLatest ? 'latest' : undefined}
      data-seq={seq}
      data-from={from}
    >
      <p className="message-by">
        <span data-by>
          <Text>{t(`chat:from.${from}`)}</Text>
        </span>
        {at ? <DateTime at={at}>{formatInstant(at, locale, zone, 'short')}</DateTime> : null}
      </p>
      <p className="message-text" dir="auto" lang={message.locale} data-said>
        <LinkedText>{text}</LinkedText>
      </p>
      {isLast && choices.length > 0 ? <Choices locale={locale} t={t} choices={choices} /> : null}
    </li>
  );
}
