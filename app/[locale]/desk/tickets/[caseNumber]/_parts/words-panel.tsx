/**
 * What is masked in this request, and the two ways to see it: the exact place with one press, for whoever goes there, and every word for a
 * purpose in one's own words. Both are written down and shown to the person.
 */
import { Button } from '#ui/button';
import { Disclosure } from '#ui/desk/disclosure';
import { Field } from '#ui/field';
import { Notice } from '#ui/notice';
import { Text } from '#ui/text';
import { one } from '../../../_posted';
import { sayProblem } from '../../../_refusals';
import type { Opens } from './opened';
import { minutesShown } from './revealed';
import { type TicketView, ticketPath } from './ticket-view';

type Part = { view: TicketView };

function PlaceForm({ view }: Part) {
  const { locale, t, ticket } = view;
  return (
    <form className="move" method="post" action={`${ticketPath(locale, ticket.caseNumber)}/open`}>
      <input type="hidden" name="opens" value="place" />
      <Button look="quiet">{t('privacy:words.place')}</Button>
    </form>
  );
}

function WordsForm({ view }: Part) {
  const { locale, t, plain, ticket, typed } = view;
  const own = typed?.form === 'words' ? typed : null;
  const problem = own?.problems.find(({ field }) => field === 'words-purpose');
  return (
    <Disclosure label={t('privacy:words.open')} isOpen={own !== null}>
      <form
        className="move"
        method="post"
        action={`${ticketPath(locale, ticket.caseNumber)}/open`}
        noValidate
      >
        <input type="hidden" name="opens" value="words" />
        <Field
          name="words-purpose"
          label={t('privacy:words.purpose')}
          hint={t('desk:contact.purposeHint')}
          value={own ? one(own.values, 'words-purpose') : undefined}
          error={problem && sayProblem(t, problem)}
          errorPrefix={plain('common:errors.prefix')}
          maxLength={200}
          autoComplete="off"
        />
        <Button look="quiet">{t('desk:contact.show')}</Button>
      </form>
    </Disclosure>
  );
}

function Shown({ view, opens }: Part & { opens: Opens }) {
  const { t } = view;
  return (
    <Notice look="important" isStatus>
      <p>
        <Text>{t(`privacy:words.shown.${opens}`, { minutes: minutesShown })}</Text>
      </p>
    </Notice>
  );
}

export function WordsPanel({ view, opened }: Part & { opened: Opens | null }) {
  const { t, ticket, masked } = view;
  if (!masked.any && !opened) return null;
  return (
    <section className="panel" aria-labelledby="words">
      <h2 id="words">
        <Text>{t('privacy:words.title')}</Text>
      </h2>
      {opened ? <Shown view={view} opens={opened} /> : null}
      {opened === 'words' ? null : (
        <p>
          <Text>{t(ticket.mayOpenWords ? 'privacy:words.means' : 'privacy:words.closed')}</Text>
        </p>
      )}
      {ticket.filesKeptBack > 0 ? (
        <p>
          <Text>{t('privacy:words.files', { count: ticket.filesKeptBack })}</Text>
        </p>
      ) : null}
      {ticket.files.some(({ kind }) => kind === 'image') ? (
        <p>
          <Text>{t('privacy:words.photos')}</Text>
        </p>
      ) : null}
      {ticket.mayOpenWords && masked.door && !opened ? <PlaceForm view={view} /> : null}
      {ticket.mayOpenWords && opened !== 'words' ? <WordsForm view={view} /> : null}
    </section>
  );
}
