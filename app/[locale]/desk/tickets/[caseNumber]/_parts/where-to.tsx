/**
 * Where the ticket may go: three units at most with the reasons for each, one press away; which units said no; and how it was sent so far,
 * by the house on its own or by a person. For the centre.
 */
import { Button } from '#ui/button';
import { DateTime } from '#ui/date-time';
import { Text } from '#ui/text';
import { nameIn } from '../../../_names';
import { type Proposal, percent, sayReason } from '../../../_routing';
import { type StaffTicket, type TicketView, ticketPath } from './ticket-view';

type Routing = NonNullable<StaffTicket['routing']>;
type Part = { view: TicketView };

function Reasons({ view, proposal }: Part & { proposal: Proposal }) {
  return (
    <ul className="reasons">
      {proposal.reasons.map((reason) => (
        <li key={JSON.stringify(reason)}>
          <Text>{sayReason(view.t, view.locale, reason)}</Text>
        </li>
      ))}
    </ul>
  );
}

function ProposalLine({ view, proposal }: Part & { proposal: Proposal }) {
  const { locale, t, plain, ticket, units } = view;
  const unit = units.find(({ id }) => id === proposal.departmentId);
  if (!unit) return null;
  const department = nameIn(unit.names, locale);
  return (
    <li className="proposal">
      <p>
        <strong>{department}</strong>{' '}
        <span className="tag">
          <Text>{t('routing:where.sure', { percent: percent(proposal.confidence) })}</Text>
        </span>
      </p>
      <Reasons view={view} proposal={proposal} />
      {ticket.moves.includes('dispatch') ? (
        <form
          className="propose"
          method="post"
          action={`${ticketPath(locale, ticket.caseNumber)}/move`}
          noValidate
        >
          <input type="hidden" name="move" value="dispatch" />
          <input type="hidden" name="version" value={ticket.version} />
          <input type="hidden" name="dispatch-departmentId" value={unit.id} />
          <Button look="quiet" busyLabel={plain('common:sending')}>
            {t('routing:where.send', { department })}
          </Button>
        </form>
      ) : null}
    </li>
  );
}

function Bars({ view, bars }: Part & Pick<Routing, 'bars'>) {
  const { locale, t, at } = view;
  const isOpen = bars.some(({ liftReason }) => liftReason === null);
  return (
    <>
      <ul className="plain-list">
        {bars.map((bar) => (
          <li key={`${bar.departmentId}${bar.at}`}>
            <p>
              <Text>
                {t(`routing:bar.${bar.reasonCode}`, {
                  department: nameIn(bar.department, locale),
                  date: at(bar.at).text,
                })}
              </Text>
            </p>
            {bar.liftReason ? (
              <p className="hint">
                <Text>{t('routing:bar.lifted', { who: bar.liftedBy ?? '', reason: bar.liftReason })}</Text>
              </p>
            ) : null}
          </li>
        ))}
      </ul>
      {isOpen ? (
        <p className="hint">
          <Text>{t('routing:bar.means')}</Text>
        </p>
      ) : null}
    </>
  );
}

type Decision = Routing['decisions'][number];

function sayDecision({ t, locale }: TicketView, decision: Decision): string {
  if (!decision.department) return t('routing:decision.left');
  const department = nameIn(decision.department, locale);
  if (decision.isAutomatic) return t('routing:decision.automatic', { department });
  return t(decision.wasFirst ? 'routing:decision.first' : 'routing:decision.other', {
    who: decision.by ?? '',
    department,
  });
}

function DecisionLine({ view, decision }: Part & { decision: Decision }) {
  const { t, at } = view;
  const made = at(decision.at);
  const { heldBack, threshold, taken, returnedAt, reversedAt } = decision;
  const lines = [
    heldBack && t(`routing:heldBack.${heldBack}`),
    threshold !== null && t('routing:decision.threshold', { percent: percent(threshold) }),
    returnedAt && t('routing:decision.returned', { date: at(returnedAt).text }),
    reversedAt &&
      t('routing:decision.reversed', {
        date: at(reversedAt).text,
        who: decision.reversedBy ?? '',
        reason: decision.reverseReason ?? '',
      }),
  ].filter((line): line is string => typeof line === 'string');
  return (
    <li className="decision">
      <p>
        <Text>{sayDecision(view, decision)}</Text>
        {taken ? (
          <>
            {' '}
            <span className="tag">
              <Text>{t('routing:where.sure', { percent: percent(taken.confidence) })}</Text>
            </span>
          </>
        ) : null}
      </p>
      <p className="hint">
        <DateTime at={made.iso}>{made.text}</DateTime>
      </p>
      {taken ? <Reasons view={view} proposal={taken} /> : null}
      {lines.map((line) => (
        <p key={line} className="hint">
          <Text>{line}</Text>
        </p>
      ))}
    </li>
  );
}

/** While the centre has to choose, the proposals; always, what was decided. */
export function WhereTo({ view }: Part) {
  const { t, ticket } = view;
  const { routing } = ticket;
  if (!routing) return null;
  const isWithCentre = ['submitted', 'accepted', 'returned', 'reopened'].includes(ticket.status);
  const { proposals, bars, decisions } = routing;
  if (!isWithCentre && bars.length === 0 && decisions.length === 0) return null;
  return (
    <section className="panel" aria-labelledby="where-to">
      <h2 id="where-to">
        <Text>{t('routing:where.title')}</Text>
      </h2>
      {isWithCentre && proposals.length === 0 ? <p>{t('routing:where.none')}</p> : null}
      {proposals.length > 0 ? (
        <ol className="proposals">
          {proposals.map((proposal) => (
            <ProposalLine key={proposal.departmentId} view={view} proposal={proposal} />
          ))}
        </ol>
      ) : null}
      {bars.length > 0 ? <Bars view={view} bars={bars} /> : null}
      {decisions.length > 0 ? (
        <>
          <h3>
            <Text>{t('routing:where.record')}</Text>
          </h3>
          <ol className="decisions">
            {decisions.map((decision) => (
              <DecisionLine key={decision.id} view={view} decision={decision} />
            ))}
          </ol>
        </>
      ) : null}
    </section>
  );
}
