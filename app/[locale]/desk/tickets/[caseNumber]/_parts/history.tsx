/** What happened, newest last as one reads a story. Each text says whether the person sees it too. */
import { DateTime } from '#ui/date-time';
import { Text } from '#ui/text';
import { nameIn } from '../../../_names';
import { actorWord } from './actor-word';
import type { StaffTicket, TicketView } from './ticket-view';

type Step = StaffTicket['history'][number];
type Part = { view: TicketView; step: Step };

function Written({ view, text, isPublic }: { view: TicketView; text: string; isPublic: boolean }) {
  const { t } = view;
  return (
    <div className={isPublic ? 'said said-public' : 'said said-internal'}>
      <p className="tag">{isPublic ? t('desk:visible.public') : t('desk:visible.internal')}</p>
      <p className="written" dir="auto">
        {text}
      </p>
    </div>
  );
}

function reason({ t }: TicketView, { move, reasonCode }: Step): string | null {
  if (!reasonCode) return null;
  return move === 'decline'
    ? t(`ticket:declineReason.${reasonCode}`)
    : t(`ticket:returnReason.${reasonCode}`);
}

function Moment({ view, step }: Part) {
  const { t, at, locale } = view;
  const made = at(step.at);
  const why = reason(view, step);
  return (
    <li className="moment">
      <p className="moment-title">
        <Text>{t(`desk:history.${step.move}`)}</Text>
        {step.department ? <span className="moment-unit">{nameIn(step.department, locale)}</span> : null}
      </p>
      <p className="moment-when">
        <DateTime at={made.iso}>{made.text}</DateTime>
        <bdi>{actorWord(view, step)}</bdi>
      </p>
      {why ? (
        <p>
          <Text>{why}</Text>
        </p>
      ) : null}
      {step.publicText ? <Written view={view} text={step.publicText} isPublic /> : null}
      {step.internalText ? <Written view={view} text={step.internalText} isPublic={false} /> : null}
    </li>
  );
}

export function History({ view }: { view: TicketView }) {
  const { t, ticket } = view;
  return (
    <section aria-labelledby="history">
      <h2 id="history">
        <Text>{t('desk:ticket.history')}</Text>
      </h2>
      <ol className="timeline">
        {ticket.history.map((step) => (
          <Moment key={step.seq} view={view} step={step} />
        ))}
      </ol>
    </section>
  );
}
