/**
 * The chat in the manner of a mini-program: one talk that fills the screen, answers as buttons, the composer at hand. It works as plain
 * forms; a script only spares the reloading. The written transcript is not live for screen readers: a hidden log says each finished
 * message once (a growing live region was read over and over).
 */
import type { Locale } from '#locales/languages';
import { type Translate, translator } from '#locales/translate';
import { isRefusal } from '#server/domain/refusals';
import { PageShell } from '#ui/page-shell';
import { bare, Text } from '#ui/text';
import { type LocaleParams, localeOf } from '../../_locale';
import { readOutcome } from '../../_outcome';
import { Bar } from './_talk/bar';
import { Composer } from './_talk/composer';
import { type ChatMessage, readCity, readMessages } from './_talk/conversation';
import { Message } from './_talk/message';
import { Own } from './_talk/own';
import './chat.css';

type ChatPageProps = LocaleParams & { searchParams: Promise<{ e?: string }> };

/** Said before there is a conversation, so that looking in creates nothing. */
function greeting(locale: Locale, t: Translate): Omit<ChatMessage, 'at'> & { at: null } {
  const choices = (['file', 'track', 'ask', 'person'] as const).map((name) => ({
    id: `do:${name}`,
    label: t(`bot:choice.${name}`),
  }));
  return { seq: -1, from: 'bot', at: null, locale, text: t('chat:greeting'), choices };
}

/** Everything the script has to say, in the page's language. */
function wordsForScript(t: Translate) {
  return {
    'data-sending': bare(t('chat:script.sending')),
    'data-unsent': bare(t('chat:script.unsent')),
    'data-retry': bare(t('chat:script.retry')),
    'data-place': bare(t('chat:script.place')),
    'data-new': bare(t('chat:script.new')),
    'data-you': bare(t('chat:from.person')),
  };
}

export default async function ChatPage({ params, searchParams }: ChatPageProps) {
  const [locale, { e }, messages, city] = await Promise.all([
    localeOf(params),
    searchParams,
    readMessages(),
    readCity(),
  ]);
  const t = translator(locale);
  const outcome = e ? await readOutcome('chat') : null;
  const problem = outcome?.problems?.[0]?.problem;
  const talk = [greeting(locale, t), ...messages];
  const latest = talk.findLast((message) => message.from === 'person') ?? talk.at(-1);
  return (
    <PageShell
      locale={locale}
      path="/chat"
      title={bare(t('chat:title'))}
      description={bare(t('chat:description'))}
      hasErrors={Boolean(problem)}
      width="wide"
    >
      <div className="chat" data-chat {...wordsForScript(t)}>
        <Bar locale={locale} t={t} phone={city.phone} />
        <section className="chat-talk" aria-label={bare(t('chat:talk'))}>
          <div className="chat-about" data-about>
            <p className="hint">
              <Text>{t('chat:aiNotice')}</Text>
            </p>
            {messages.length > 0 ? <Own locale={locale} t={t} /> : null}
          </div>
          <ol data-messages>
            {talk.map((message) => (
              <Message
                key={message.seq}
                {...{ locale, t, zone: city.zone, message }}
                isLast={message === talk.at(-1)}
                isLatest={message === latest}
              />
            ))}
          </ol>
        </section>
        <Composer
          locale={locale}
          t={t}
          words={outcome?.words}
          error={isRefusal(problem) ? t(`refusals:${problem}`) : undefined}
          asksLocation={talk.at(-1)?.asksLocation === true}
        />
        <p className="unseen" role="status" data-status />
        <div className="unseen" role="log" data-log />
      </div>
    </PageShell>
  );
}
