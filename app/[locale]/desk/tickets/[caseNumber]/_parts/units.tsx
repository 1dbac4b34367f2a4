/** Who it is with: the unit in charge, those who help and what they contributed; earlier ones below, as returns are worth knowing. */
import { DateTime } from '#ui/date-time';
import { Text } from '#ui/text';
import { nameIn } from '../../../_names';
import type { StaffTicket, TicketView } from './ticket-view';

type Assignment = StaffTicket['assignments'][number];
type Part = { view: TicketView };

const endings = ['returned', 'resolved', 'declined', 'merged', 'dispatched-again', 'withdrawn', 'taken-back'];

function stand({ t, at }: TicketView, part: Assignment): string {
  if (part.endedAt) {
    const ending = part.endReason && endings.includes(part.endReason) ? part.endReason : 'other';
    return t(`desk:ended.${ending}`, { date: at(part.endedAt).text });
  }
  return part.signedAt ? t('desk:units.signed', { date: at(part.signedAt).text }) : t('desk:units.notSigned');
}

function UnitLine({ view, part }: Part & { part: Assignment }) {
  const { t, at, locale } = view;
  const assigned = at(part.assignedAt);
  return (
    <li className={part.endedAt ? 'unit unit-before' : 'unit'}>
      <p>
        <strong>{nameIn(part.department, locale)}</strong>{' '}
        <span className="tag">{t(`desk:part.${part.role}`)}</span>
      </p>
      <p className="hint">
        <DateTime at={assigned.iso}>{assigned.text}</DateTime> · <Text>{stand(view, part)}</Text>
      </p>
      {part.contribution ? (
        <p className="written" dir="auto">
          {part.contribution}
        </p>
      ) : null}
    </li>
  );
}

export function Units({ view }: Part) {
  const { t, ticket } = view;
  const isNow = (part: Assignment) => part.endedAt === null;
  const rank = (part: Assignment) => (isNow(part) ? 0 : 2) + (part.role === 'lead' ? 0 : 1);
  const parts = ticket.assignments.toSorted((a, b) => rank(a) - rank(b));
  return (
    <section className="panel" aria-labelledby="units">
      <h2 id="units">
        <Text>{t('desk:units.title')}</Text>
      </h2>
      {parts.some(isNow) ? null : <p>{t('desk:units.centre')}</p>}
      <ul className="units">
        {parts.map((part) => (
          <UnitLine key={`${part.departmentId}${part.assignedAt}`} view={view} part={part} />
        ))}
      </ul>
    </section>
  );
}
