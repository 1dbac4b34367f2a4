/**
 * What is said when a form was refused: each problem with a link to its field. When someone else moved the ticket meanwhile, their move
 * is told; when the form is no longer there to be filled in, the text that was typed is given back.
 */
import { ErrorSummary } from '#ui/error-summary';
import { Notice } from '#ui/notice';
import { Text } from '#ui/text';
import { sayProblem } from '../../../_refusals';
import { actorWord } from '../_parts/actor-word';
import type { TicketView } from '../_parts/ticket-view';
import { isStaffMove, moveForms } from './move-forms';
import type { TypedForm } from './typed-form';

/** Whether the page still has the form that was sent. */
function isStillThere({ ticket }: TicketView, { form }: TypedForm): boolean {
  if (form === 'words') return ticket.mayOpenWords;
  return form === 'reveal' ? ticket.mayReveal : ticket.moves.includes(form);
}

function firstField({ form }: TypedForm): string | undefined {
  if (form === 'words') return 'words-purpose';
  if (!isStaffMove(form)) return 'purpose';
  const [field] = moveForms[form].fields;
  return field ? `${form}-${field}` : undefined;
}

function Meanwhile({ view }: { view: TicketView }) {
  const { t, plain, ticket, at } = view;
  const last = ticket.history.at(-1);
  if (!last) return null;
  const what = plain(`desk:history.${last.move}`);
  return (
    <Notice look="important">
      <p>
        <Text>{t('desk:ticket.changed', { what, who: actorWord(view, last), at: at(last.at).text })}</Text>
      </p>
    </Notice>
  );
}

/** Long texts only: those are what somebody would have to write again. */
function typedText({ values }: TypedForm): string[] {
  return Object.entries(values).flatMap(([name, [text = '']]) =>
    name.endsWith('Text') && text ? [text] : [],
  );
}

export function RefusedForm({ view }: { view: TicketView }) {
  const { t, typed } = view;
  if (!typed) return null;
  const isThere = isStillThere(view, typed);
  const problems = typed.problems.map((problem) => ({
    field: isThere ? (problem.field ?? firstField(typed)) : undefined,
    text: sayProblem(t, problem),
  }));
  return (
    <>
      <ErrorSummary title={t('desk:notDone')} problems={problems} />
      {typed.problems.some(({ reason }) => reason === 'changed-meanwhile') ? <Meanwhile view={view} /> : null}
      {isThere ? null : (
        <Notice title={t('desk:ticket.yourText')}>
          {typedText(typed).map((text) => (
            <p key={text} className="written" dir="auto">
              {text}
            </p>
          ))}
        </Notice>
      )}
    </>
  );
}
