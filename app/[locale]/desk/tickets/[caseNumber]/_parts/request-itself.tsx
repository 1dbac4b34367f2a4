/** What the person said, in their own words and language, with what they need from us, where it is and what they sent along. */
import { isLocale, languageOf } from '#locales/languages';
import { accessNeeds } from '#server/domain/intake/request';
import { FileList } from '#ui/file-list';
import { Notice } from '#ui/notice';
import { Speech } from '#ui/speech';
import { Text } from '#ui/text';
import { timeIn } from '../../../../_answer-words';
import { nameIn } from '../../../_names';
import type { TicketView } from './ticket-view';

type Part = { view: TicketView };

/** Needs come from a list; one that an outside client made up is shown as it was written. */
function Needs({ view }: Part) {
  const { t, ticket } = view;
  if (ticket.accessNeeds.length === 0) return null;
  const known: readonly string[] = accessNeeds;
  return (
    <Notice look="important" title={t('desk:ticket.needs')}>
      <ul className="plain-list">
        {ticket.accessNeeds.map((need) => (
          <li key={need}>
            {known.includes(need) ? <Text>{t(`ticket:need.${need}`)}</Text> : <bdi>{need}</bdi>}
          </li>
        ))}
      </ul>
    </Notice>
  );
}

function Place({ view }: Part) {
  const { t, ticket } = view;
  const { place } = ticket;
  if (!place) return null;
  return (
    <div>
      <dt>
        <Text>{t('desk:ticket.place')}</Text>
      </dt>
      <dd>
        {place.text ? <span dir="auto">{place.text}</span> : null}
        {place.lat !== null && place.lng !== null ? (
          <bdi className="coordinates" dir="ltr">
            {place.lat.toFixed(5)}, {place.lng.toFixed(5)}
          </bdi>
        ) : null}
      </dd>
    </div>
  );
}

/** What was answered to the questions of the category, in the language of who reads it. */
function Answers({ view }: Part) {
  const { locale, ticket } = view;
  return ticket.answers.map(({ question, answers }) => {
    const words = answers.map((answer) => timeIn(nameIn(answer, locale), locale));
    return (
      <div key={nameIn(question, locale)}>
        <dt>{nameIn(question, locale)}</dt>
        <dd dir="auto">{new Intl.ListFormat(locale, { type: 'unit' }).format(words)}</dd>
      </div>
    );
  });
}

function Language({ view }: Part) {
  const { locale, t, ticket } = view;
  if (ticket.locale === locale || !isLocale(ticket.locale)) return null;
  return (
    <div>
      <dt>
        <Text>{t('desk:ticket.language')}</Text>
      </dt>
      <dd lang={ticket.locale}>{languageOf(ticket.locale).ownName}</dd>
    </div>
  );
}

const nameKeys = {
  image: 'desk:ticket.photo',
  pdf: 'desk:ticket.paper',
  audio: 'desk:ticket.recording',
  mail: 'desk:ticket.letter',
} as const;

function Files({ view }: Part) {
  const { t, plain, ticket } = view;
  if (ticket.files.length === 0) return null;
  const files = ticket.files.map((file, order) => ({
    ...file,
    name: plain(nameKeys[file.kind], { number: order + 1 }),
  }));
  return (
    <section className="ticket-files" aria-labelledby="files">
      <h2 id="files">
        <Text>{t('desk:ticket.files')}</Text>
      </h2>
      <FileList files={files} />
    </section>
  );
}

export function RequestItself({ view }: Part) {
  const { locale, t, ticket } = view;
  return (
    <section className="request" aria-labelledby="request">
      <h2 id="request" className="unseen">
        <Text>{t('desk:ticket.request')}</Text>
      </h2>
      <Needs view={view} />
      <Speech kind="call" written={ticket.text} lang={ticket.locale} />
      <dl className="desk-facts">
        <Place view={view} />
        <div>
          <dt>
            <Text>{t('desk:ticket.category')}</Text>
          </dt>
          <dd>{ticket.category ? nameIn(ticket.category, locale) : t('desk:reclassify.none')}</dd>
        </div>
        <Answers view={view} />
        <Language view={view} />
      </dl>
      <Files view={view} />
    </section>
  );
}
