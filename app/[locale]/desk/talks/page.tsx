/** Talks of people who asked for a person: who waits, danger first and then the longest, and those that one has oneself. */
import { redirect } from 'next/navigation';
import type { Locale } from '#locales/languages';
import { languageOf } from '#locales/languages';
import { plainTranslator, type Translate, translator } from '#locales/translate';
import { keepsCannedReplies } from '#server/domain/people/roles';
import { isRefusal } from '#server/domain/refusals';
import { DeskFrame } from '#ui/desk/desk-frame';
import { Notice } from '#ui/notice';
import { Text } from '#ui/text';
import { attempt, door } from '../../../_door';
import type { LocaleParams } from '../../../_locale';
import { frameStaff, RefusedPage } from '../_frame';
import { LookAgain } from '../_look-again';
import { when } from '../_names';
import { deskLocaleOf, requireStaff, signInAddress } from '../_staff';
import { OwnTalks } from './_parts/own-talks';
import { Presence } from './_parts/presence';
import { looks, sayHere, type TalkLine, type Talks, talksPath } from './_parts/talks';
import { type WaitingRow, WaitingTalks } from './_parts/waiting-talks';

type TalksPageProps = LocaleParams & { searchParams: Promise<{ problem?: string }> };

function minutesSince(since: string | null, now: string): number {
  return since ? Math.max(0, Math.floor((Date.parse(now) - Date.parse(since)) / 60_000)) : 0;
}

function rowOf(line: TalkLine, { now }: Talks, t: Translate, locale: Locale, zone: string): WaitingRow {
  const words = line.firstWords || t('desk:talks.noFirstWords');
  return {
    id: line.conversationId,
    words,
    isSilent: !line.firstWords,
    language: line.locale,
    languageName: languageOf(line.locale).ownName,
    channel: t(`ticket:channel.${line.channel}`),
    isUrgent: line.isUrgent,
    waited: t('desk:talks.waited', { count: minutesSince(line.waitingSince, now) }),
    told: line.waitUntil
      ? t('desk:talks.told', { date: when(line.waitUntil, locale, zone, 'time').text })
      : '',
    takeLabel: t('desk:talks.takeAbout', { words: words.slice(0, 60) }),
  };
}

function Problem({ locale, problem }: { locale: Locale; problem?: string }) {
  if (!problem || !isRefusal(problem)) return null;
  return (
    <Notice look="important" isStatus>
      <p>
        <Text>{translator(locale)(`refusals:${problem}`)}</Text>
      </p>
    </Notice>
  );
}

export default async function TalksPage({ params, searchParams }: TalksPageProps) {
  const [locale, query] = await Promise.all([deskLocaleOf(params), searchParams]);
  const here = talksPath(locale);
  const staff = await requireStaff(here);
  await sayHere();
  const { desk, city } = await door();
  const [found, about] = await Promise.all([attempt(desk.talks.list()), city.about()]);
  if (!found.ok && found.reason === 'not-signed-in') redirect(signInAddress(here));
  if (!found.ok) return <RefusedPage locale={locale} staff={staff} reason={found.reason} path="/talks" />;
  const talks = found.value;
  const t = plainTranslator(locale);
  const rows = talks.waiting.map((line) => rowOf(line, talks, t, locale, about.zone));
  const title =
    rows.length > 0 ? t('desk:talks.titleWaiting', { count: rows.length }) : t('desk:talks.title');
  return (
    <DeskFrame locale={locale} path="/talks" title={title} here="talks" staff={frameStaff(staff, locale)}>
      <LookAgain {...looks} />
      <div className="talks-head">
        <h1>{t('desk:talks.title')}</h1>
        {keepsCannedReplies(staff.role) ? (
          <a href={`${here}/canned`}>
            <Text>{translator(locale)('desk:talks.canned.title')}</Text>
          </a>
        ) : null}
      </div>
      <Problem locale={locale} problem={query.problem} />
      <Presence locale={locale} talks={talks} />
      <OwnTalks locale={locale} zone={about.zone} lines={talks.own} />
      <WaitingTalks
        action={`${here}/take`}
        rows={rows}
        words={{
          title: t('desk:talks.waiting'),
          empty: t('desk:talks.empty'),
          take: t('desk:talks.take'),
          urgent: t('desk:talks.urgent'),
          gone: t('desk:talks.gone'),
          sort: t('desk:talks.sort'),
          what: t('desk:talks.what'),
          waiting: t('desk:talks.waitingTime'),
          channel: t('desk:talks.channel'),
          news: [1, 2, 3, 4, 5, 6, 7, 8, 9].map((count) => t('desk:talks.newWaiting', { count })),
        }}
      />
    </DeskFrame>
  );
}
