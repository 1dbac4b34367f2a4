/** It is sent: the number, the code, the date, what happens next, and ways to keep all of it. */
import { redirect } from 'next/navigation';
import { formatInstant } from '#locales/format';
import type { Locale } from '#locales/languages';
import { type Translate, translator } from '#locales/translate';
import { showCaseNumber } from '#server/domain/ticket/case-number';
import { Button, ButtonLink, ScriptButton } from '#ui/button';
import { CaseNumber } from '#ui/case-number';
import { DateTime } from '#ui/date-time';
import { PageShell } from '#ui/page-shell';
import { bare, Text } from '#ui/text';
import { Timeline } from '#ui/timeline';
import { type LocaleParams, localeOf } from '../../../_locale';
import { TellHere } from '../../track/_case/tell-here';
import { EmergencyNotice } from '../_steps/emergency-notice';
import { readCity, readDanger } from '../draft';
import { readSent, type Sent } from './sent';

type PartProps = {
  locale: Locale;
  t: Translate;
  receipt: Sent['receipt'];
  dueDate: string;
  sentAt: { iso: string; text: string };
};

function Numbers({ t, receipt, dueDate }: PartProps) {
  return (
    <div className="panel-number">
      <p className="hint">
        <Text>{t('request:done.number')}</Text>
      </p>
      <p>
        <CaseNumber grouped={showCaseNumber(receipt.caseNumber)} isLarge />
      </p>
      <p className="hint">
        <Text>{t('request:done.code')}</Text>
      </p>
      <p>
        <CaseNumber grouped={receipt.accessCode} isLarge />
      </p>
      <p>
        <Text value={(text) => <DateTime at={receipt.replyDueAt}>{text}</DateTime>}>
          {t('request:done.promise', { date: dueDate })}
        </Text>
      </p>
    </div>
  );
}

function Keep({ locale, t, receipt }: PartProps) {
  const copies = `${showCaseNumber(receipt.caseNumber)}\n${receipt.accessCode}`;
  return (
    <>
      <p>
        <Text>{t('request:done.keep')}</Text>
      </p>
      <div className="actions">
        <ButtonLink href={`/${locale}/track/${receipt.caseNumber}`}>{t('request:done.track')}</ButtonLink>
        <ButtonLink href={`/${locale}/request/done/record`} look="quiet">
          {t('request:done.save')}
        </ButtonLink>
        <ScriptButton does="print">{t('common:print')}</ScriptButton>
        <ScriptButton does="copy" copies={copies} doneLabel={t('common:copied')}>
          {t('request:done.copy')}
        </ScriptButton>
      </div>
    </>
  );
}

function Next({ t, receipt, dueDate, sentAt }: PartProps) {
  const due = { iso: receipt.replyDueAt, text: bare(t('request:done.next.by', { date: dueDate })) };
  return (
    <>
      <h2>
        <Text>{t('request:done.next.title')}</Text>
      </h2>
      <Timeline
        entries={[
          { key: 'sent', title: t('request:done.next.sent'), at: sentAt, isNow: true },
          { key: 'pass', title: t('request:done.next.pass.title'), body: t('request:done.next.pass.text') },
          {
            key: 'reply',
            title: t('request:done.next.reply.title'),
            at: due,
            body: t('request:done.next.reply.text'),
          },
          { key: 'rate', title: t('request:done.next.rate.title'), body: t('request:done.next.rate.text') },
        ]}
      />
    </>
  );
}

/** What can still be put right, for ten minutes without anyone having seen it, and later too. */
function Mistake({ locale, t, receipt }: PartProps) {
  const here = `/${locale}/track/${receipt.caseNumber}`;
  return (
    <>
      <h2>
        <Text>{t('request:done.mistake.title')}</Text>
      </h2>
      <p>
        <Text>{t('request:done.mistake.text')}</Text>
      </p>
      <div className="actions">
        <ButtonLink href={`${here}/facts`} look="quiet">
          {t('request:done.mistake.add')}
        </ButtonLink>
        <ButtonLink href={`${here}/withdraw`} look="quiet">
          {t('request:done.mistake.withdraw')}
        </ButtonLink>
      </div>
    </>
  );
}

export default async function DonePage({ params }: LocaleParams) {
  const locale = await localeOf(params);
  const sent = await readSent(locale);
  if (!sent) redirect(`/${locale}/track`);
  const { receipt, view } = sent;
  const t = translator(locale);
  const [city, emergency] = await Promise.all([readCity(), readDanger(view.text, locale)]);
  const dueDate = formatInstant(receipt.replyDueAt, locale, city.zone);
  const sentAt = { iso: view.submittedAt, text: formatInstant(view.submittedAt, locale, city.zone) };
  const part = { locale, t, receipt, dueDate, sentAt };
  return (
    <PageShell
      locale={locale}
      path="/request/done"
      title={bare(t('request:done.title'))}
      isPrivate
      hasExit={Boolean(emergency?.care)}
    >
      {emergency ? <EmergencyNotice emergency={emergency} /> : null}
      <h1 className="title">
        <Text>{t('request:done.title')}</Text>
      </h1>
      <Numbers {...part} />
      <Keep {...part} />
      <TellHere t={t} caseNumber={receipt.caseNumber} />
      <Next {...part} />
      <Mistake {...part} />
      <h2>
        <Text>{t('request:done.more')}</Text>
      </h2>
      <form method="post" action={`/${locale}/request/new`}>
        <Button look="quiet">{t('request:done.another')}</Button>
      </form>
      <span hidden data-draft-clear="request-text" />
    </PageShell>
  );
}
