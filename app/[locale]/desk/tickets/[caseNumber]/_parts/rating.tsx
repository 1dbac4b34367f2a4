/** What the person said of it: three questions apart, because being heard and being helped are two things. */
import { Text } from '#ui/text';
import type { TicketView } from './ticket-view';

const answers = ['yes', 'partly', 'no'];

export function Rating({ view }: { view: TicketView }) {
  const { t, ticket } = view;
  const { rating } = ticket;
  if (!rating) return null;
  const solved = answers.includes(rating.solved) ? t(`ticket:solved.${rating.solved}`) : rating.solved;
  return (
    <section className="panel" aria-labelledby="rating">
      <h2 id="rating">
        <Text>{t('desk:rating.title')}</Text>
      </h2>
      <dl className="desk-facts">
        <div>
          <dt>{t('desk:rating.solved')}</dt>
          <dd>{solved}</dd>
        </div>
        <div>
          <dt>{t('desk:rating.result')}</dt>
          <dd>
            <Text>{t('desk:rating.of', { mark: rating.result })}</Text>
          </dd>
        </div>
        <div>
          <dt>{t('desk:rating.service')}</dt>
          <dd>
            <Text>{t('desk:rating.of', { mark: rating.service })}</Text>
          </dd>
        </div>
      </dl>
      {rating.comment ? (
        <p className="written" dir="auto">
          {rating.comment}
        </p>
      ) : null}
    </section>
  );
}
