/** The promises: the reply, the first contact, the signature of the unit. */
import { DateTime } from '#ui/date-time';
import { Text } from '#ui/text';
import { fromNow } from '../../../_names';
import type { TicketView } from './ticket-view';

type Part = { view: TicketView };
type ClockProps = Part & { label: string; dueAt: string | null; metAt?: string | null; isRunning: boolean };

function Clock({ view, label, dueAt, metAt, isRunning }: ClockProps) {
  if (!dueAt) return null;
  const { t, at, now, locale } = view;
  const due = at(dueAt);
  const isLate = isRunning && !metAt && new Date(dueAt) < now;
  return (
    <div className={isLate ? 'is-late' : undefined}>
      <dt>
        <Text>{label}</Text>
      </dt>
      <dd>
        <DateTime at={due.iso}>{due.text}</DateTime>
        <span className="cell-small">
          {metAt ? <Text>{t('desk:clock.met', { date: at(metAt).text })}</Text> : null}
          {!metAt && isRunning ? fromNow(dueAt, now, locale) : null}
        </span>
      </dd>
    </div>
  );
}

function Stopped({ view }: Part) {
  const { t, ticket, at } = view;
  if (!ticket.clockStoppedAt) return null;
  return (
    <p className="hint">
      <Text>{t('desk:clock.stopped', { date: at(ticket.clockStoppedAt).text })}</Text>
    </p>
  );
}

export function Clocks({ view }: Part) {
  const { t, ticket } = view;
  const isOpen = ticket.statusFamily === 'open';
  const lead = ticket.assignments.find((part) => part.role === 'lead' && part.endedAt === null);
  return (
    <section className="panel" aria-labelledby="clocks">
      <h2 id="clocks">
        <Text>{t('desk:clock.title')}</Text>
      </h2>
      <dl className="desk-facts">
        <Clock view={view} label={t('desk:clock.reply')} dueAt={ticket.replyDueAt} isRunning={isOpen} />
        <Clock
          view={view}
          label={t('desk:clock.firstContact')}
          dueAt={ticket.firstContactDueAt}
          metAt={ticket.firstContactAt}
          isRunning={isOpen}
        />
        {lead ? (
          <Clock
            view={view}
            label={t('desk:clock.signFor')}
            dueAt={lead.signForDueAt}
            metAt={lead.signedAt}
            isRunning={isOpen}
          />
        ) : null}
      </dl>
      <Stopped view={view} />
    </section>
  );
}
