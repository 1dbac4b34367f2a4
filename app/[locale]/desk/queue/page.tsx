/**
 * The queue: views down the side with what waits in each (counted to a hundred, no further), and a table of what the role may see. A
 * whole case number typed into the search leads straight to its ticket.
 */
import { redirect } from 'next/navigation';
import type { Locale } from '#locales/languages';
import { plainTranslator, translator } from '#locales/translate';
import { parseCaseNumber, showCaseNumber } from '#server/domain/ticket/case-number';
import { moveNames } from '#server/domain/ticket/moves';
import { type QueueView, queueViews } from '#server/domain/ticket/queue-views';
import { DeskFrame } from '#ui/desk/desk-frame';
import { Pager } from '#ui/desk/pager';
import { Notice } from '#ui/notice';
import { Text } from '#ui/text';
import { attempt, door } from '../../../_door';
import type { LocaleParams } from '../../../_locale';
import { frameStaff, RefusedPage } from '../_frame';
import { withMasksSaid } from '../_masks';
import { deskLocaleOf, firstView, requireStaff, type Staff, viewsFor } from '../_staff';
import { type Queue, queueHref, queueQuery, viewWord } from './_parts/queue';
import { QueueSearch } from './_parts/queue-search';
import { QueueTable } from './_parts/queue-table';
import { QueueViews } from './_parts/queue-views';

type Query = { view?: string; q?: string; after?: string; done?: string; about?: string };
type QueuePageProps = LocaleParams & { searchParams: Promise<Query> };

const longestQuery = 200;

function askedOf(query: Query, staff: Staff) {
  return {
    view: queueViews.find((view) => view === query.view) ?? firstView(staff.role),
    q: query.q?.trim().slice(0, longestQuery) || undefined,
    after: query.after?.slice(0, longestQuery),
  };
}

/** A ticket that a unit gave back is out of its sight, so what was done with it is said here. */
function Done({ locale, done, about }: { locale: Locale; done?: string; about?: string }) {
  const move = moveNames.find((name) => name === done);
  const number = about ? parseCaseNumber(about) : null;
  if (!move || !number) return null;
  const t = translator(locale);
  return (
    <Notice look="important" isStatus>
      <p>
        <Text>{t('desk:queue.done', { number: showCaseNumber(number), what: t(`desk:done.${move}`) })}</Text>
      </p>
    </Notice>
  );
}

type ListProps = {
  locale: Locale;
  zone: string;
  queue: Queue;
  asked: ReturnType<typeof askedOf>;
  heading: string;
};

function List({ locale, zone, queue, asked, heading }: ListProps) {
  const t = translator(locale);
  const { view, q, after } = asked;
  const next = queue.nextCursor;
  return (
    <>
      <QueueTable
        locale={locale}
        zone={zone}
        rows={withMasksSaid(queue.rows, plainTranslator(locale))}
        view={view}
        caption={heading}
      />
      <Pager
        label={plainTranslator(locale)('desk:pager.label')}
        first={after ? { href: queueHref(locale, { view, q }), label: t('desk:pager.first') } : undefined}
        next={
          next
            ? { href: queueHref(locale, { view, q, after: next }), label: t('desk:pager.next') }
            : undefined
        }
      />
    </>
  );
}

function headingOf(locale: Locale, staff: Staff, { view, q }: { view: QueueView; q?: string }): string {
  const t = plainTranslator(locale);
  if (q) return t('desk:queue.found', { q });
  return viewWord(t, view, staff.role === 'handler');
}

export default async function QueuePage({ params, searchParams }: QueuePageProps) {
  const [locale, query] = await Promise.all([deskLocaleOf(params), searchParams]);
  const staff = await requireStaff(`/${locale}/desk/queue`);
  const asked = askedOf(query, staff);
  const number = asked.q ? parseCaseNumber(asked.q) : null;
  if (number) redirect(`/${locale}/desk/tickets/${number}`);
  const desk = await door();
  const [found, city] = await Promise.all([
    attempt(desk.desk.queue({ view: asked.view, q: asked.q, cursor: asked.after })),
    desk.city.about(),
  ]);
  if (!found.ok) {
    return <RefusedPage locale={locale} staff={staff} reason={found.reason} path="/queue" here="queue" />;
  }
  const heading = headingOf(locale, staff, asked);
  return (
    <DeskFrame
      locale={locale}
      path="/queue"
      query={queueQuery({ view: asked.view, q: asked.q })}
      title={heading}
      here="queue"
      staff={frameStaff(staff, locale)}
    >
      <div className="queue">
        <QueueViews
          locale={locale}
          views={viewsFor(staff.role)}
          current={asked.q ? null : asked.view}
          counts={found.value.counts}
          isOfUnit={staff.role === 'handler'}
        />
        <div className="queue-list">
          <Done locale={locale} done={query.done} about={query.about} />
          <div className="queue-head">
            <h1>{heading}</h1>
            <QueueSearch locale={locale} q={asked.q} />
          </div>
          <List locale={locale} zone={city.zone} queue={found.value} asked={asked} heading={heading} />
        </div>
      </div>
    </DeskFrame>
  );
}
