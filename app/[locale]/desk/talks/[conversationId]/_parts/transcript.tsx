/** All that was said, in the words and the language it was said in, with what came along and what became of our own messages. */
import { DateTime } from '#ui/date-time';
import { FileList } from '#ui/file-list';
import { when } from '../../../_names';
import type { Talk } from '../../_parts/talks';
import { KeepAtEnd } from './keep-at-end';
import type { TalkView } from './talk-view';

type Message = Talk['messages'][number];
type Part = { view: TalkView; message: Message };

export function Transcript({ view }: { view: TalkView }) {
  const { t, talk } = view;
  const fromPerson = talk.messages.filter(({ from }) => from === 'person').length;
  return (
    <section className="transcript" aria-labelledby="transcript">
      <h2 id="transcript" className="unseen">
        {t('desk:talks.transcript')}
      </h2>
      <ol className="lines">
        {talk.messages.map((message) => (
          <Line key={message.seq} view={view} message={message} />
        ))}
      </ol>
      <KeepAtEnd
        last={talk.messages.at(-1)?.seq ?? 0}
        heard={fromPerson}
        news={[1, 2, 3, 4, 5].map((count) => t('desk:talks.news', { count }))}
      />
    </section>
  );
}

function Line({ view, message }: Part) {
  const { locale, t, zone } = view;
  const { from, by, text, choices } = message;
  const at = when(message.at, locale, zone, 'short');
  return (
    <li className={`line line-${from}`}>
      <p className="line-by">
        <span>{by ? <bdi>{by}</bdi> : t(`desk:talks.${from}`)}</span>
        <DateTime at={at.iso}>{at.text}</DateTime>
      </p>
      <p className="line-text" lang={message.locale} dir="auto">
        {text}
      </p>
      {choices.length > 0 ? (
        <p className="line-choices" lang={message.locale}>
          {t('desk:talks.choices', { choices: choices.join(' · ') })}
        </p>
      ) : null}
      <Along view={view} message={message} />
      <Delivery view={view} message={message} />
    </li>
  );
}

const names = {
  image: 'desk:ticket.photo',
  pdf: 'desk:ticket.paper',
  audio: 'desk:ticket.recording',
  mail: 'desk:ticket.letter',
} as const;

function Along({ view, message }: Part) {
  const { t } = view;
  const { files, place, contact } = message;
  const named = files.map((file, order) => ({ ...file, name: t(names[file.kind], { number: order + 1 }) }));
  return (
    <>
      {named.length > 0 ? <FileList files={named} /> : null}
      {place ? <Place view={view} place={place} /> : null}
      {contact ? <p>{t('desk:talks.contact', { name: contact.name ?? '', phone: contact.phone })}</p> : null}
    </>
  );
}

/** `geo:` opens whatever map the reader has; nobody else learns of the place. */
function Place({ view, place }: { view: TalkView; place: NonNullable<Message['place']> }) {
  const { lat, lng, text } = place;
  const isPoint = lat !== undefined && lng !== undefined;
  return (
    <p>
      {text ? <span dir="auto">{text} </span> : null}
      {isPoint ? (
        <a href={`geo:${lat},${lng}`}>
          {view.t('desk:talks.placeLink')} (
          <bdi dir="ltr">
            {lat.toFixed(5)}, {lng.toFixed(5)}
          </bdi>
          )
        </a>
      ) : null}
    </p>
  );
}

/** Never a false "sent": what the outbox says, and why it failed. */
function Delivery({ view, message }: Part) {
  const { t } = view;
  const { delivery, via } = message;
  if (!delivery) return null;
  const word = delivery.status === 'read' ? t('desk:talks.read') : t(`desk:sent.${delivery.status}`);
  return (
    <p className="line-sent">
      <span className={`sent sent-${delivery.status}`}>{word}</span>
      {via ? <span> {t('desk:talks.via', { channel: t(`ticket:channel.${via}`) })}</span> : null}
      {delivery.status === 'failed' && delivery.error ? <span> {delivery.error}</span> : null}
    </p>
  );
}
