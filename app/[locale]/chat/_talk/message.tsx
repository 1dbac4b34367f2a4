/** One message: who says it and when, in words; what was said in its own language and direction; then the answers to choose from. */
import { formatInstant } from '#locales/format';
import type { Locale } from '#locales/languages';
import type { Translate } from '#locales/translate';
import { DateTime } from '#ui/date-time';
import { Text } from '#ui/text';
import { CardView } from './cards';
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
  isEmbedded: boolean;
};

function Words({ text }: { text: string }) {
  return (
    <p className="message-text" dir="auto">
      <LinkedText>{text}</LinkedText>
    </p>
  );
}

type Part = NonNullable<ChatMessage['parts']>[number];

/** Words that follow one another stand in one bubble, things on cards of their own. */
function joined(parts: readonly Part[]): Part[] {
  const whole: Part[] = [];
  for (const part of parts) {
    const last = whole.at(-1);
    if (last && !last.card && !part.card) last.text = `${last.text}\n\n${part.text}`;
    else whole.push({ ...part });
  }
  return whole;
}

function Said({ locale, t, zone, message }: Pick<MessageProps, 'locale' | 't' | 'zone' | 'message'>) {
  return (
    <div className="message-said" lang={message.locale} data-said>
      {joined(message.parts ?? [{ text: message.text }]).map(({ text, card }, order) => {
        const key = `${order}`;
        if (!card) return <Words key={key} text={text} />;
        return <CardView key={key} {...{ locale, t, zone, card, text }} />;
      })}
    </div>
  );
}

export function Message({ locale, t, zone, message, isLast, isLatest, isEmbedded }: MessageProps) {
  const { seq, from, at, choices } = message;
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
        {at ? <DateTime at={at}>{formatInstant(at, locale, zone, 'time')}</DateTime> : null}
      </p>
      <Said locale={locale} t={t} zone={zone} message={message} />
      {isLast && choices.length > 0 ? (
        <Choices locale={locale} t={t} choices={choices} isEmbedded={isEmbedded} />
      ) : null}
    </li>
  );
}
