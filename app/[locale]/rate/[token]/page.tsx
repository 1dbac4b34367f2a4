/** The page an invitation to rate leads to. Looking at it uses nothing up, however often a mail program opens the link beforehand. */
import type { z } from 'zod';
import { type Translate, translator } from '#locales/translate';
import type { rateSubjectOutput } from '#server/api/schemas/public';
import type { Refusal } from '#server/domain/refusals';
import { ButtonLink } from '#ui/button';
import { ErrorSummary } from '#ui/error-summary';
import { PageShell, type PageShellProps } from '#ui/page-shell';
import { Speech } from '#ui/speech';
import { bare, Text } from '#ui/text';
import { attempt, door } from '../../../_door';
import { localeOf } from '../../../_locale';
import { readOutcome } from '../../../_outcome';
import { saidRatingProblems, typedBefore } from '../_rating/problems';
import { RatingForm } from '../_rating/rating-form';
import { Thanks } from '../_rating/thanks';

type RatePageProps = {
  params: Promise<{ locale: string; token: string }>;
  searchParams: Promise<{ e?: string; done?: string }>;
};
type Subject = z.infer<typeof rateSubjectOutput>;
type Shell = Omit<PageShellProps, 'children'>;

function Gone({ shell, t, reason }: { shell: Shell; t: Translate; reason: Refusal }) {
  return (
    <PageShell {...shell}>
      <h1 className="title">
        <Text>{t('rate:gone.title')}</Text>
      </h1>
      <p>
        <Text>{t(`refusals:${reason}`)}</Text>
      </p>
      <div className="actions">
        <ButtonLink href={`/${shell.locale}/track`}>{t('rate:gone.track')}</ButtonLink>
      </div>
    </PageShell>
  );
}

async function Rated({ shell, t, subject }: { shell: Shell; t: Translate; subject: Subject }) {
  const { locale } = shell;
  const { caseNumber } = subject;
  const caller = await door();
  const [found, { zone }] = await Promise.all([
    attempt(caller.tracking.lookup({ caseNumber, locale })),
    caller.city.about(),
  ]);
  const replyDueAt = found.ok ? found.value.replyDueAt : null;
  const isReopened = subject.statusFamily === 'open';
  return (
    <PageShell {...shell} title={bare(t('rate:thanks.title'))}>
      <Thanks {...{ locale, t, zone, caseNumber, isReopened, replyDueAt }} />
    </PageShell>
  );
}

export default async function RatePage({ params, searchParams }: RatePageProps) {
  const [locale, { token }, { e }] = await Promise.all([localeOf(params), params, searchParams]);
  const t = translator(locale);
  const page = `rate/${token}`;
  const shell = { locale, path: `/${page}`, title: bare(t('rate:title')), isPrivate: true };
  const found = await attempt((await door()).feedback.subject({ token }));
  if (!found.ok) return <Gone shell={shell} t={t} reason={found.reason} />;
  const subject = found.value;
  if (!subject.canRate) return <Rated shell={shell} t={t} subject={subject} />;
  const outcome = e ? await readOutcome(page) : null;
  const problems = saidRatingProblems(t, outcome);
  return (
    <PageShell {...shell} hasErrors={problems.length > 0}>
      <ErrorSummary title={t('common:errors.title')} problems={problems} />
      <h1 className="title">
        <Text>{t('rate:title')}</Text>
      </h1>
      <p className="lede">
        <bdi>{subject.title}</bdi>
      </p>
      <Speech kind="response" written={subject.reply} />
      <RatingForm t={t} action={`/${locale}/${page}/save`} typed={typedBefore(outcome)} problems={problems} />
    </PageShell>
  );
}
