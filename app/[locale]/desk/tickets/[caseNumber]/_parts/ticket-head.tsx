/** The top of the page: which ticket, what about, where it stands, until when; and what must be known before anything is read or done. */

import { showCaseNumber } from '#server/domain/ticket/case-number';
import { moveNames } from '#server/domain/ticket/moves';
import { CaseNumber } from '#ui/case-number';
import { DateTime } from '#ui/date-time';
import { Chip } from '#ui/desk/chip';
import { WarningMark } from '#ui/desk/warning-mark';
import { Notice } from '#ui/notice';
import { Text } from '#ui/text';
import { isOfUnit, type TicketView } from './ticket-view';

type Part = { view: TicketView };

/** What a move has just done: said once, politely, after the page came back. */
export function Done({ view, done }: Part & { done?: string }) {
  const move = moveNames.find((name) => name === done);
  if (!move) return null;
  return (
    <Notice look="important" isStatus>
      <p>
        <Text>{view.t(`desk:done.${move}`)}</Text>
      </p>
    </Notice>
  );
}

function Chips({ view }: Part) {
  const { plain, ticket } = view;
  return (
    <>
      {ticket.urgency === 'normal' ? null : (
        <Chip look="strong">{plain(`ticket:urgency.${ticket.urgency}`)}</Chip>
      )}
      {ticket.round > 0 ? (
        <Chip look="strong">{plain('desk:queue.round', { count: ticket.round })}</Chip>
      ) : null}
      {ticket.nudges > 0 ? <Chip>{plain('desk:queue.nudges', { count: ticket.nudges })}</Chip> : null}
      <Chip>{plain(`ticket:type.${ticket.requestType}`)}</Chip>
      {ticket.applicantKind === 'enterprise' ? <Chip>{plain('ticket:applicant.enterprise')}</Chip> : null}
      <Chip>{plain(`desk:identity.${ticket.identity}`)}</Chip>
    </>
  );
}

function Stand({ view }: Part) {
  const { plain, t, ticket, at } = view;
  const due = ticket.replyDueAt ? at(ticket.replyDueAt) : null;
  const isRunning = ticket.statusFamily === 'open';
  return (
    <p className="ticket-stand">
      <strong className={`state state-${ticket.statusFamily}`}>{plain(`desk:state.${ticket.status}`)}</strong>
      {due && isRunning ? (
        <span>
          <Text value={(text) => <DateTime at={due.iso}>{text}</DateTime>}>
            {t('desk:ticket.promised', { date: due.text })}
          </Text>
        </span>
      ) : null}
      {ticket.warning !== 'none' && isRunning ? (
        <WarningMark colour={ticket.warning} word={plain(`ticket:warning.${ticket.warning}`)} />
      ) : null}
    </p>
  );
}

/** Whoever asked not to be known must not be made known by accident: said above everything else, to each side what it needs to know. */
function Confidential({ view }: Part) {
  const { t, ticket } = view;
  if (ticket.identity === 'named') return null;
  if (ticket.identity === 'anonymous') {
    return (
      <Notice look="important">
        <p>
          <Text>{t('desk:ticket.anonymous')}</Text>
        </p>
      </Notice>
    );
  }
  return (
    <Notice look="urgent" title={t('desk:ticket.confidentialTitle')}>
      <p>
        <Text>{isOfUnit(view) ? t('desk:ticket.confidentialForUnit') : t('desk:ticket.confidential')}</Text>
      </p>
    </Notice>
  );
}

/** Nobody should believe that the person knows. */
function NotTold({ view }: Part) {
  const { t, ticket, at } = view;
  if (!ticket.notToldAt) return null;
  const since = at(ticket.notToldAt);
  return (
    <Notice look="urgent" title={t('desk:ticket.notToldTitle')}>
      <p>
        <Text value={(text) => <DateTime at={since.iso}>{text}</DateTime>}>
          {t('desk:ticket.notTold', { date: since.text })}
        </Text>
      </p>
    </Notice>
  );
}

export function TicketHead({ view }: Part) {
  const { locale, t, ticket, at } = view;
  const filed = at(ticket.submittedAt);
  return (
    <header className="ticket-head">
      <p className="ticket-number">
        <CaseNumber grouped={showCaseNumber(ticket.caseNumber)} />
        <span>
          <Text>
            {t('desk:ticket.filed', { date: filed.text, channel: t(`ticket:channel.${ticket.channel}`) })}
          </Text>
        </span>
      </p>
      <h1 lang={ticket.locale === locale ? undefined : ticket.locale} dir="auto">
        {ticket.title}
      </h1>
      <Stand view={view} />
      <p className="chips">
        <Chips view={view} />
      </p>
      <NotTold view={view} />
      <Confidential view={view} />
    </header>
  );
}
