/** What was written to the person, and whether it arrived. */
import { DateTime } from '#ui/date-time';
import { Text } from '#ui/text';
import { noticeWord } from '../../../_notices';
import type { TicketView } from './ticket-view';

export function Messages({ view }: { view: TicketView }) {
  const { t, plain, ticket, at } = view;
  return (
    <section aria-labelledby="messages">
      <h2 id="messages">
        <Text>{t('desk:messages.toPerson')}</Text>
      </h2>
      {ticket.messages.length === 0 ? <p className="hint">{t('desk:messages.none')}</p> : null}
      <ul className="sent-list">
        {ticket.messages.map((message) => {
          const made = at(message.sentAt ?? message.createdAt);
          return (
            <li key={message.id}>
              <span>{noticeWord(plain, message.notice)}</span>
              <span className={`sent sent-${message.status}`}>{plain(`desk:sent.${message.status}`)}</span>
              <span className="hint">
                {plain(`ticket:channel.${message.channel}`)} · <DateTime at={made.iso}>{made.text}</DateTime>
              </span>
              {message.error && message.status !== 'delivered' ? (
                <span className="hint">{message.error}</span>
              ) : null}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
