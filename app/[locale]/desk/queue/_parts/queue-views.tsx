/** The views as links, each with how much waits in it. Views that only pile up are not counted: their number tells nobody what to do. */
import type { Locale } from '#locales/languages';
import { plainTranslator, translator } from '#locales/translate';
import type { QueueView } from '#server/domain/ticket/queue-views';
import { Text } from '#ui/text';
import { type Queue, queueHref, viewWord } from './queue';

const counted: readonly QueueView[] = [
  'todo',
  'new',
  'with-units',
  'overdue',
  'waiting',
  'reopened',
  'not-told',
];
const countedTo = 100;

type QueueViewsProps = {
  locale: Locale;
  views: readonly QueueView[];
  current: QueueView | null;
  counts: Queue['counts'];
  isOfUnit: boolean;
};

function Count({ locale, count }: { locale: Locale; count: number }) {
  const t = plainTranslator(locale);
  const text = count >= countedTo ? t('desk:queue.many', { most: countedTo }) : String(count);
  return <span className={count === 0 ? 'count count-none' : 'count'}>{text}</span>;
}

export function QueueViews({ locale, views, current, counts, isOfUnit }: QueueViewsProps) {
  const t = translator(locale);
  return (
    <nav className="queue-views" aria-label={t('desk:queue.views')}>
      <ul>
        {views.map((view) => (
          <li key={view}>
            <a
              href={queueHref(locale, { view })}
              aria-current={view === current ? 'page' : undefined}
              data-warns={view === 'overdue' && counts.overdue > 0 ? '' : undefined}
            >
              <Text>{viewWord(t, view, isOfUnit)}</Text>
              {counted.includes(view) ? <Count locale={locale} count={counts[view]} /> : null}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
