/**
 * One talk, for whoever has it: what was said with the box to answer in, beside it what the assistant knows and what can be done. A look at
 * it is noted; it comes up to date by itself.
 */
import { redirect } from 'next/navigation';
import { plainTranslator } from '#locales/translate';
import { DeskFrame } from '#ui/desk/desk-frame';
import { attempt, door } from '../../../../_door';
import { frameStaff, RefusedPage } from '../../_frame';
import { LookAgain } from '../../_look-again';
import { deskLocaleOf, requireStaff, signInAddress } from '../../_staff';
import { looks, sayHere, talkPath, talksPath, typedWords } from '../_parts/talks';
import { Composer } from './_parts/composer';
import { Doing } from './_parts/doing';
import { Knows } from './_parts/knows';
import { Done, TalkHead } from './_parts/talk-head';
import type { TalkView } from './_parts/talk-view';
import { Transcript } from './_parts/transcript';

type TalkPageProps = {
  params: Promise<{ locale: string; conversationId: string }>;
  searchParams: Promise<{ kept?: string; filed?: string; problem?: string }>;
};

export default async function TalkPage({ params, searchParams }: TalkPageProps) {
  const [locale, { conversationId }, query] = await Promise.all([deskLocaleOf(params), params, searchParams]);
  const here = talkPath(locale, conversationId);
  const staff = await requireStaff(here);
  await sayHere();
  const { desk, city } = await door();
  const [found, about, canned, categories] = await Promise.all([
    attempt(desk.talks.talk({ conversationId })),
    city.about(),
    attempt(desk.talks.canned()),
    desk.categories(),
  ]);
  if (!found.ok && found.reason === 'not-signed-in') redirect(signInAddress(here));
  // Handed back, ended or taken meanwhile: the list says what is there now.
  if (!found.ok && found.reason === 'talk-not-yours')
    redirect(`${talksPath(locale)}${query.problem === undefined ? '?problem=talk-not-yours' : ''}`);
  const path = `/talks/${conversationId}`;
  if (!found.ok)
    return <RefusedPage locale={locale} staff={staff} reason={found.reason} path={path} here="talks" />;
  const t = plainTranslator(locale);
  const kept = typedWords.find(staff.staffId, query.kept);
  const view: TalkView = {
    locale,
    t,
    zone: about.zone,
    talk: found.value,
    here,
    canned: canned.ok ? canned.value : [],
    categories,
    kept: kept?.conversationId === conversationId ? kept : null,
  };
  const title = t('desk:talks.talkTitle', { channel: t(`ticket:channel.${found.value.channel}`) });
  return (
    <DeskFrame locale={locale} path={path} title={title} here="talks" staff={frameStaff(staff, locale)}>
      <LookAgain {...looks} />
      <TalkHead view={view} title={title} />
      <Done view={view} filed={query.filed} problem={query.problem} />
      <div className="talk">
        <div className="talk-main">
          <Transcript view={view} />
          <Composer view={view} />
        </div>
        <div className="talk-side">
          <Doing view={view} />
          <Knows view={view} />
        </div>
      </div>
    </DeskFrame>
  );
}
