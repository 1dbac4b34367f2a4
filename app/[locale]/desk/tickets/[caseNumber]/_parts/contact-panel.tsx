/**
 * Who filed it, masked. Seeing the data itself takes a purpose, which is said to the person beforehand here and shown to them afterwards
 * on their own page. A handler of a confidential request sees no trace of it.
 */
import { Button } from '#ui/button';
import { Disclosure } from '#ui/desk/disclosure';
import { Field } from '#ui/field';
import { Notice } from '#ui/notice';
import { Text } from '#ui/text';
import { one } from '../../../_posted';
import { sayProblem } from '../../../_refusals';
import { type Contact, minutesShown } from './revealed';
import { type TicketView, ticketPath } from './ticket-view';

type Part = { view: TicketView };

const details = ['name', 'organisation', 'phone', 'email'] as const;

function Details({ view, contact }: Part & { contact: Contact }) {
  const { t } = view;
  return (
    <dl className="desk-facts">
      {details
        .filter((detail) => contact[detail])
        .map((detail) => (
          <div key={detail}>
            <dt>
              <Text>{t(`desk:contact.${detail}`)}</Text>
            </dt>
            <dd>
              <bdi dir={detail === 'phone' || detail === 'email' ? 'ltr' : 'auto'}>{contact[detail]}</bdi>
            </dd>
          </div>
        ))}
    </dl>
  );
}

function RevealForm({ view }: Part) {
  const { locale, t, plain, ticket, typed } = view;
  const own = typed?.form === 'reveal' ? typed : null;
  const problem = own?.problems.find(({ field }) => field === 'purpose');
  return (
    <Disclosure label={t('desk:contact.reveal')} isOpen={own !== null}>
      <form
        className="move"
        method="post"
        action={`${ticketPath(locale, ticket.caseNumber)}/reveal`}
        noValidate
      >
        <Field
          name="purpose"
          label={t('desk:contact.purpose')}
          hint={t('desk:contact.purposeHint')}
          value={own ? one(own.values, 'purpose') : undefined}
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

export function ContactPanel({ view, revealed }: Part & { revealed: Contact | null }) {
  const { t, ticket } = view;
  if (!ticket.contact) return null;
  return (
    <section className="panel" aria-labelledby="contact">
      <h2 id="contact">
        <Text>{t('desk:contact.title')}</Text>
      </h2>
      {revealed ? (
        <Notice look="important" isStatus>
          <p>
            <Text>{t('desk:contact.shown', { minutes: minutesShown })}</Text>
          </p>
        </Notice>
      ) : null}
      <Details view={view} contact={revealed ?? ticket.contact} />
      {ticket.mayReveal && !revealed ? <RevealForm view={view} /> : null}
    </section>
  );
}
