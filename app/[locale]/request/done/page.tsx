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
import { type LocaleParams, localeOf } from '../../../_locale';
import { EmergencyNotice } from '../_steps/emergency-notice';
import { readCity, readSuggestion } from '../draft';
import { readSent, type Sent } from './sent';

type PartProps = { locale: Locale; t: Translate; receipt: Sent['receipt']; dueDate: string };

function Numbers({ t, receipt, dueDate }: PartProps) {
  return (
    <div className="panel-number">
      <p>
        <Text>{t('request:done.number')}</Text>
      </p>
      <p>
        <CaseNumber grouped={showCaseNumber(receipt.caseNumber)} isLarge />
      </p>
      <p>
        <Text>{t('request:done.code')}</Text>
      </p>
      <p>
        <CaseNumber grouped={receipt.accessCode} />
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

function Next({ locale, t, receipt, dueDate }: PartProps) {
  return (
    <>
      <h2>
        <Text>{t('request:done.next.title')}</Text>
      </h2>
      <ol>
        <li>
          <Text>{t('request:done.next.pass')}</Text>
        </li>
        <li>
          <Text>{t('request:done.next.reply', { date: dueDate })}</Text>
        </li>
        <li>
          <Text>{t('request:done.next.rate')}</Text>
        </li>
      </ol>
      <div className="actions">
        <ButtonLink href={`/${locale}/track/${receipt.caseNumber}`}>{t('request:done.track')}</ButtonLink>
      </div>
      <h2>
        <Text>{t('request:done.mistake.title')}</Text>
      </h2>
      <p>
        <Text>{t('request:done.mistake.text')}</Text>
      </p>
      <ul>
        <li>
          <a href={`/${locale}/track/${receipt.caseNumber}/facts`}>
            <Text>{t('request:done.mistake.add')}</Text>
          </a>
        </li>
        <li>
          <a href={`/${locale}/track/${receipt.caseNumber}/withdraw`}>
            <Text>{t('request:done.mistake.withdraw')}</Text>
          </a>
        </li>
      </ul>
    </>
  );
}

export default async function DonePage({ params }: LocaleParams) {
  const locale = await localeOf(params);
  const sent = await readSent(locale);
  if (!sent) redirect(`/${locale}/track`);
  const { receipt, draft } = sent;
  const t = translator(locale);
  const [city, warning] = await Promise.all([readCity(), readSuggestion(draft.answers.text, locale)]);
  const dueDate = formatInstant(receipt.replyDueAt, locale, city.zone);
  const part = { locale, t, receipt, dueDate };
  return (
    <PageShell locale={locale} path="/request/done" title={bare(t('request:done.title'))} isPrivate>
      <h1 className="title">
        <Text>{t('request:done.title')}</Text>
      </h1>
      {warning?.emergency ? <EmergencyNotice t={t} emergency={warning.emergency} /> : null}
      <Numbers {...part} />
      <Keep {...part} />
      <Next {...part} />
      <form method="post" action={`/${locale}/request/new`}>
        <Button look="quiet">{t('request:done.another')}</Button>
      </form>
      <span hidden data-draft-clear="request-text" />
    </PageShell>
  );
}
