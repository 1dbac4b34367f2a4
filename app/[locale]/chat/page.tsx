/**
 * The chat in the manner of a mini-program: one talk that fills the screen, things as cards, answers as buttons, the composer at hand. It
 * works as plain forms; a script spares the reloading and brings what is new. The written transcript is not live for screen readers: a
 * hidden log says each finished message once (a growing live region was read over and over).
 */
import { Fragment } from 'react';
import { formatDay } from '#locales/format';
import type { Locale } from '#locales/languages';
import { type Translate, translator } from '#locales/translate';
import { houseSettings } from '#server/api/house';
import { isRefusal } from '#server/domain/refusals';
import { bare, Text } from '#ui/text';
import { type LocaleParams, localeOf } from '../../_locale';
import { readOutcome } from '../../_outcome';
import { Bar } from './_talk/bar';
import { ChatShell } from './_talk/chat-shell';
import { Composer } from './_talk/composer';
import { type ChatMessage, readCity, readMessages } from './_talk/conversation';
import { Day } from './_talk/day';
import { Message } from './_talk/message';
import './chat.css';

type Query = { e?: string; embed?: string };
type ChatPageProps = LocaleParams & { searchParams: Promise<Query> };
type Shown = Omit<ChatMessage, 'at'> & { at: string | null };

/** Said before there is a conversation, so that looking in creates nothing. */
function greeting(locale: Locale, t: Translate): Shown {
  const choices = (['file', 'track', 'ask', 'person'] as const).map((name) => ({
    id: `do:${name}`,
    label: t(`bot:choice.${name}`),
  }));
  return { seq: -1, from: 'bot', at: null, locale, text: t('chat:greeting'), choices };
}

/** Everything the script has to say, in the page's language, and what it has to know. */
function forScript(t: Translate, isEmbedded: boolean) {
  return {
    'data-sending': bare(t('chat:script.sending')),
    'data-unsent': bare(t('chat:script.unsent')),
    'data-retry': bare(t('chat:script.retry')),
    'data-place': bare(t('chat:script.place')),
    'data-new': bare(t('chat:script.new')),
    'data-remove': bare(t('chat:script.remove', { name: '{name}' })),
    'data-you': bare(t('chat:from.person')),
    'data-sites': isEmbedded ? houseSettings().embedSites.join(' ') : undefined,
  };
}

type TalkProps = { locale: Locale; t: Translate; zone: string; talk: Shown[]; isEmbedded: boolean };

function Talk({ talk, ...around }: TalkProps) {
  const latest = talk.findLast((message) => message.from === 'person') ?? talk.at(-1);
  // The instants carry the city's offset, so they begin with the city's date.
  const dayOf = (message: Shown | undefined) => message?.at?.slice(0, 10);
  return (
    <ol data-messages>
      {talk.map((message, order) => {
        const day = dayOf(message);
        return (
          <Fragment key={message.seq}>
            {day && day !== dayOf(talk[order - 1]) ? (
              <Day day={day}>{formatDay(day, around.locale)}</Day>
            ) : null}
            <Message
              {...around}
              message={message}
              isLast={message === talk.at(-1)}
              isLatest={message === latest}
            />
          </Fragment>
        );
      })}
    </ol>
  );
}

export default async function ChatPage({ params, searchParams }: ChatPageProps) {
  const [locale, { e, embed }] = await Promise.all([localeOf(params), searchParams]);
  const isEmbedded = embed !== undefined;
  const [messages, city, outcome] = await Promise.all([
    readMessages(isEmbedded),
    readCity(),
    e ? readOutcome('chat') : null,
  ]);
  const t = translator(locale);
  const problem = outcome?.problems?.[0]?.problem;
  const talk = [greeting(locale, t), ...messages];
  const hasTalk = messages.length > 0;
  return (
    <ChatShell
      locale={locale}
      title={bare(t('chat:title'))}
      description={bare(t('chat:description'))}
      hasExit={!isEmbedded}
      hasErrors={Boolean(problem)}
      isEmbedded={isEmbedded}
    >
      <div className={isEmbedded ? 'chat chat-embedded' : 'chat'} data-chat {...forScript(t, isEmbedded)}>
        <Bar locale={locale} t={t} phone={city.phone} hasTalk={hasTalk} isEmbedded={isEmbedded} />
        <section className="chat-talk" aria-label={bare(t('chat:talk'))}>
          <p className="chat-about">
            <Text>{t('chat:aiNotice')}</Text>
          </p>
          <Talk locale={locale} t={t} zone={city.zone} talk={talk} isEmbedded={isEmbedded} />
          {hasTalk ? (
            <noscript>
              <form className="chat-look" action={`/${locale}/chat#latest`}>
                <button className="link" type="submit" name="after" value={talk.at(-1)?.seq}>
                  <Text>{t('chat:look')}</Text>
                </button>
              </form>
            </noscript>
          ) : null}
        </section>
        <Composer
          locale={locale}
          t={t}
          words={outcome?.words}
          error={isRefusal(problem) ? t(`refusals:${problem}`) : undefined}
          asksLocation={talk.at(-1)?.asksLocation === true}
          isEmbedded={isEmbedded}
        />
        <p className="unseen" role="status" data-status />
        <div className="unseen" role="log" data-log />
      </div>
    </ChatShell>
  );
}
