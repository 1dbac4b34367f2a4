/** The form of one move, and the three places in which such forms stand. */

import { showCaseNumber } from '#server/domain/ticket/case-number';
import { Button } from '#ui/button';
import { Disclosure } from '#ui/desk/disclosure';
import { Notice } from '#ui/notice';
import { Text } from '#ui/text';
import { type TicketView, ticketPath } from '../_parts/ticket-view';
import { fields } from './fields';
import { formsIn, moveForms, type StaffMove } from './move-forms';

type MoveFormProps = { view: TicketView; move: StaffMove; look?: 'main' | 'quiet' | 'danger' };

function MoveForm({ view, move, look = 'main' }: MoveFormProps) {
  const { locale, t, plain, ticket } = view;
  return (
    <form className="move" method="post" action={`${ticketPath(locale, ticket.caseNumber)}/move`} noValidate>
      <input type="hidden" name="move" value={move} />
      <input type="hidden" name="version" value={ticket.version} />
      {moveForms[move].fields.map((field) => {
        const Field = fields[field];
        return <Field key={field} view={view} move={move} />;
      })}
      <Button look={look} busyLabel={plain('common:sending')}>
        {t(`desk:do.${move}`)}
      </Button>
    </form>
  );
}

/** What comes with a form before its fields: the wish that is decided on, or what ending a ticket means. */
function Before({ view, move }: MoveFormProps) {
  const { t, ticket, at } = view;
  if (move === 'archive') {
    return (
      <p>
        <Text>{t('desk:archive.means', { number: showCaseNumber(ticket.caseNumber) })}</Text>
      </p>
    );
  }
  if (move !== 'grantExtension' || !ticket.extension) return null;
  return (
    <p>
      <Text>{t('desk:extension.grantMeans', { date: at(ticket.extension.newDueAt).text })}</Text>
    </p>
  );
}

/** The unit's wish for more time, with its reason, above the forms that decide on it. */
function Wish({ view }: { view: TicketView }) {
  const { t, ticket, at } = view;
  const { extension } = ticket;
  if (!extension) return null;
  return (
    <Notice look="important" title={t('desk:extension.asked', { date: at(extension.newDueAt).text })}>
      <p className="written" dir="auto">
        {extension.reason}
      </p>
    </Notice>
  );
}

/** With the centre and with nobody in charge yet, sending it to a unit is what comes next. */
function isNext(view: TicketView, move: StaffMove): boolean {
  const { moves, department, routing } = view.ticket;
  // What nobody has decided yet is the first to be looked at again.
  if (move === 'takeBack') return routing?.decisions[0]?.isAutomatic ?? false;
  if (move === 'dispatch') return department === null && !moves.includes('accept');
  return move === 'grantExtension';
}

/** The reply, under the words it answers. */
export function ReplyForm({ view }: { view: TicketView }) {
  const [move] = formsIn('reply', view.ticket.moves);
  if (!move) return null;
  return (
    <section className="panel" aria-labelledby="reply">
      <h2 id="reply">
        <Text>{view.t(`desk:move.${move}`)}</Text>
      </h2>
      <MoveForm view={view} move={move} />
    </section>
  );
}

/** Contributing is for those who help; the unit in charge replies. */
function isAssisting({ ticket, staff }: TicketView): boolean {
  return ticket.assignments.some(
    (part) => part.role === 'assist' && part.endedAt === null && part.departmentId === staff.departmentId,
  );
}

/** Everything else that can be done with the ticket now. */
export function MovesPanel({ view }: { view: TicketView }) {
  const { t, ticket, typed } = view;
  const steps = formsIn('step', ticket.moves);
  const more = formsIn('more', ticket.moves).filter((move) => move !== 'contribute' || isAssisting(view));
  return (
    <section className="panel" aria-labelledby="moves">
      <h2 id="moves">
        <Text>{t('desk:ticket.moves')}</Text>
      </h2>
      <Wish view={view} />
      {steps.length + more.length === 0 ? <p className="hint">{t('desk:ticket.noMoves')}</p> : null}
      {steps.map((move) => (
        <MoveForm key={move} view={view} move={move} />
      ))}
      {more.map((move) => (
        <Disclosure
          key={move}
          id={move}
          label={t(`desk:move.${move}`)}
          look={moveForms[move].look}
          isOpen={typed ? typed.form === move : isNext(view, move)}
        >
          <Before view={view} move={move} />
          <MoveForm view={view} move={move} look={moveForms[move].look ?? 'main'} />
        </Disclosure>
      ))}
    </section>
  );
}
