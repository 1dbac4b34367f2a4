/** Where staff write. Where free words do not arrive now, that is said here, before anything is typed, with the ways that are left. */
import { randomUUID } from 'node:crypto';
import { languageOf } from '#locales/languages';
import { isRefusal } from '#server/domain/refusals';
import { Button } from '#ui/button';
import { Notice } from '#ui/notice';
import type { Talk } from '../../_parts/talks';
import type { TalkView } from './talk-view';
import { WriteBox } from './write-box';

export function Composer({ view }: { view: TalkView }) {
  const { talk } = view;
  if (talk.window.isOpen) return <Writing view={view} />;
  return (
    <>
      <Closed view={view} />
      {talk.others.length > 0 ? <Writing view={view} /> : null}
    </>
  );
}

function Closed({ view }: { view: TalkView }) {
  const { t, talk, here } = view;
  if (talk.window.isBlocked)
    return (
      <Notice look="important">
        <p>{t('desk:talks.window.blocked')}</p>
      </Notice>
    );
  const channel = t(`ticket:channel.${talk.channel}`);
  return (
    <Notice look="important" title={t('desk:talks.window.closed', { channel })}>
      <p>{t('desk:talks.window.knockMeans')}</p>
      <form method="post" action={`${here}/write`}>
        <input type="hidden" name="messageId" value={randomUUID()} />
        <input type="hidden" name="by" value="knock" />
        <Button look="quiet">{t('desk:talks.window.knock')}</Button>
      </form>
    </Notice>
  );
}

/** A person's own language first, then whatever there is. */
function cannedFor(view: TalkView) {
  const { canned, talk, locale } = view;
  const pick = (texts: Record<string, string>, first: string) =>
    texts[first] || texts[locale] || Object.values(texts).find(Boolean) || '';
  return canned
    .filter(({ isActive }) => isActive)
    .map(({ id, code, title, texts }) => ({
      id,
      code,
      title: pick(title, locale),
      text: pick(texts, talk.locale),
      language: texts[talk.locale] ? talk.locale : locale,
    }));
}

function waysOf({ t, talk }: TalkView, others: Talk['others']) {
  const here = { value: 'here', label: t(`ticket:channel.${talk.channel}`) };
  const ways = others.map(({ addressId, channel, name }) => ({
    value: addressId,
    label: t('desk:talks.window.other', { channel: t(`ticket:channel.${channel}`), name }),
  }));
  return talk.window.isOpen ? [here, ...ways] : ways;
}

function Writing({ view }: { view: TalkView }) {
  const { t, talk, here, kept } = view;
  return (
    <WriteBox
      action={`${here}/write`}
      firstId={randomUUID()}
      language={talk.locale}
      kept={kept?.text ?? ''}
      problem={kept && isRefusal(kept.reason) ? t(`refusals:${kept.reason}`) : ''}
      ways={waysOf(view, talk.others)}
      canned={cannedFor(view)}
      words={{
        label: t('desk:talks.message'),
        hint: t('desk:talks.messageHint', { language: languageOf(talk.locale).ownName }),
        send: t('desk:talks.send'),
        sending: t('desk:talks.loading'),
        failed: t('desk:talks.sendFailed'),
        by: t('desk:talks.channel'),
        canned: t('desk:talks.canned.insert'),
        cannedHint: t('desk:talks.canned.insertHint'),
        find: t('desk:talks.canned.find'),
        none: t('desk:talks.canned.none'),
      }}
    />
  );
}
