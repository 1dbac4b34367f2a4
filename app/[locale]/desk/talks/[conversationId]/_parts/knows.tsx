/** What the assistant knows, so that nobody is asked again: the request that was begun, the person's cases, whether words arrive. */
import type { ReactNode } from 'react';
import { languageOf } from '#locales/languages';
import { showCaseNumber } from '#server/domain/ticket/case-number';
import { when } from '../../../_names';
import type { TalkView } from './talk-view';

type Part = { view: TalkView };

export function Knows({ view }: Part) {
  const { t, talk } = view;
  return (
    <section className="panel" aria-labelledby="knows">
      <h2 id="knows">{t('desk:talks.knows')}</h2>
      <dl className="desk-facts">
        <Fact label={t('desk:talks.language')}>
          <span lang={talk.locale}>{languageOf(talk.locale).ownName}</span>
        </Fact>
        <Fact label={t('desk:talks.window.title')}>
          <Sending view={view} />
        </Fact>
        <Fact label={t('desk:talks.begun')}>
          <Begun view={view} />
        </Fact>
        {talk.knows.focus ? (
          <Fact label={t('desk:talks.focus')}>
            <CaseLink view={view} caseNumber={talk.knows.focus} />
          </Fact>
        ) : null}
        <Fact label={t('desk:talks.cases')}>
          <Cases view={view} />
        </Fact>
      </dl>
    </section>
  );
}

function Fact({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Sending({ view }: Part) {
  const { t, locale, zone, talk } = view;
  const { isOpen, isBlocked, closesAt } = talk.window;
  if (isBlocked) return t('desk:talks.window.blocked');
  if (!isOpen) return t('desk:talks.window.closed', { channel: t(`ticket:channel.${talk.channel}`) });
  if (!closesAt) return t('desk:talks.window.open');
  return t('desk:talks.window.until', { date: when(closesAt, locale, zone, 'short').text });
}

function Begun({ view }: Part) {
  const { t, talk } = view;
  const { draft } = talk.knows;
  if (!draft) return t('desk:talks.draftNone');
  const facts = [
    [t('desk:talks.place'), draft.place],
    [t('desk:talks.identity'), draft.identity && t(`ticket:identity.${draft.identity}`)],
    [t('desk:talks.name'), draft.name],
    [t('desk:talks.phone'), draft.phone],
  ].filter(([, value]) => value);
  return (
    <>
      {draft.text ? (
        <p className="written" lang={talk.locale} dir="auto">
          {draft.text}
        </p>
      ) : null}
      {facts.map(([label, value]) => (
        <p key={label} className="hint">
          {label} <bdi>{value}</bdi>
        </p>
      ))}
    </>
  );
}

function CaseLink({ view, caseNumber }: Part & { caseNumber: string }) {
  return (
    <a href={`/${view.locale}/desk/tickets/${caseNumber}`}>
      <bdi className="case-number" dir="ltr">
        {showCaseNumber(caseNumber)}
      </bdi>
    </a>
  );
}

function Cases({ view }: Part) {
  const { t, talk } = view;
  const { cases } = talk.knows;
  if (cases.length === 0) return t('desk:talks.casesNone');
  return (
    <ul className="talk-cases">
      {cases.map(({ caseNumber, title, status }) => (
        <li key={caseNumber}>
          <CaseLink view={view} caseNumber={caseNumber} /> {t(`desk:state.${status}`)}
          <span className="cell-small" dir="auto">
            {title}
          </span>
        </li>
      ))}
    </ul>
  );
}
