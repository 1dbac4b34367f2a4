/** Whose talk it is, how urgent, and until when one has it; above it what was just done. */
import { languageOf } from '#locales/languages';
import { isRefusal } from '#server/domain/refusals';
import { parseCaseNumber, showCaseNumber } from '#server/domain/ticket/case-number';
import { CaseNumber } from '#ui/case-number';
import { Chip } from '#ui/desk/chip';
import { WarningMark } from '#ui/desk/warning-mark';
import { Notice } from '#ui/notice';
import { when } from '../../../_names';
import { talksPath } from '../../_parts/talks';
import type { TalkView } from './talk-view';

const slowMs = 5 * 60_000;

export function TalkHead({ view, title }: { view: TalkView; title: string }) {
  const { locale, t, talk, zone } = view;
  const waits = talk.openSince ? Date.parse(talk.now) - Date.parse(talk.openSince) : 0;
  return (
    <div className="talk-head">
      <p className="talk-back">
        <a href={talksPath(locale)}>
          <span className="arrow arrow-back" aria-hidden="true" /> {t('desk:talks.backList')}
        </a>
      </p>
      <h1>{title}</h1>
      <p className="talk-marks">
        {talk.isUrgent ? <Chip look="strong">{t('desk:talks.urgent')}</Chip> : null}
        <span lang={talk.locale}>{languageOf(talk.locale).ownName}</span>
        {waits >= slowMs ? <WarningMark colour="red" word={t('desk:talks.slow')} /> : null}
      </p>
      {talk.heldUntil ? (
        <p className="hint">
          {t('desk:talks.held', { date: when(talk.heldUntil, locale, zone, 'time').text })}
        </p>
      ) : null}
    </div>
  );
}

type DoneProps = { view: TalkView; filed?: string; problem?: string };

export function Done({ view, filed, problem }: DoneProps) {
  const { locale, t } = view;
  const caseNumber = parseCaseNumber(filed ?? '');
  if (problem && isRefusal(problem))
    return (
      <Notice look="important" isStatus>
        <p>{t(`refusals:${problem}`)}</p>
      </Notice>
    );
  if (!caseNumber) return null;
  return (
    <Notice look="important" isStatus>
      <p>
        {t('desk:talks.file.filed')}{' '}
        <a href={`/${locale}/desk/tickets/${caseNumber}`}>
          <CaseNumber grouped={showCaseNumber(caseNumber)} />
        </a>
      </p>
    </Notice>
  );
}
