/**
 * Is it the same matter? Who else waits for the same reply, which open cases are probably about it and why, and what else the same person
 * asked for. Merging is a move like any other, and can be undone above.
 */
import type { z } from 'zod';
import type { sameMatterOutput } from '#server/api/schemas/desk-matters';
import { showCaseNumber } from '#server/domain/ticket/case-number';
import { CaseNumber } from '#ui/case-number';
import { DateTime } from '#ui/date-time';
import { Chip } from '#ui/desk/chip';
import { Notice } from '#ui/notice';
import { Text } from '#ui/text';
import { attempt, door } from '../../../../../_door';
import { withMasksSaid } from '../../../_masks';
import { type TicketView, ticketPath } from './ticket-view';

type SameMatter = z.infer<typeof sameMatterOutput>;
type Part = { view: TicketView };
type Near = SameMatter['near'][number];
type Member = NonNullable<SameMatter['matter']>['others'][number];

/** Buttons that say the same about several cases are told apart by the number, for the ear. */
function About({ view, caseNumber }: Part & { caseNumber: string }) {
  return (
    <span className="unseen">
      {' '}
      {view.plain('desk:matters.aboutCase', { number: showCaseNumber(caseNumber) })}
    </span>
  );
}

function CaseLink({ view, ...other }: Part & { caseNumber: string; title: string; status: string }) {
  return (
    <p>
      <a href={ticketPath(view.locale, other.caseNumber)} dir="auto">
        {other.title}
      </a>
      <span className="cell-small">
        <CaseNumber grouped={showCaseNumber(other.caseNumber)} />{' '}
        <span>{view.plain(`desk:state.${other.status}`)}</span>
      </span>
    </p>
  );
}

function reasonsOf({ plain }: TicketView, near: Near): string[] {
  return [
    plain('desk:matters.likeness', { percent: near.likeness }),
    ...(near.isSameCategory ? [plain('desk:matters.reason.category')] : []),
    ...(near.meters === null ? [] : [plain('desk:matters.reason.meters', { meters: near.meters })]),
    ...(near.street ? [plain('desk:matters.reason.street', { street: near.street })] : []),
    ...(near.sharedWords.length > 0
      ? [plain('desk:matters.reason.words', { words: near.sharedWords.join(' · ') })]
      : []),
  ];
}

/** The same form as under "merge", filled in: the number, and the version that is looked at now. */
function MergeButton({ view, near }: Part & { near: Near }) {
  const { locale, plain, ticket } = view;
  if (!near.merge) return null;
  const isThis = near.merge === 'this-into-it';
  const [from, into, version] = isThis
    ? [ticket.caseNumber, near.caseNumber, ticket.version]
    : [near.caseNumber, ticket.caseNumber, near.version];
  return (
    <form method="post" action={`${ticketPath(locale, from)}/move`}>
      <input type="hidden" name="move" value="merge" />
      <input type="hidden" name="version" value={version} />
      <input type="hidden" name="merge-targetCaseNumber" value={into} />
      <button type="submit" className="button button-quiet">
        <span>{plain(isThis ? 'desk:matters.mergeThis' : 'desk:matters.mergeIt')}</span>
        <About view={view} caseNumber={near.caseNumber} />
      </button>
    </form>
  );
}

function NearCase({ view, near }: Part & { near: Near }) {
  const { locale, plain, ticket } = view;
  return (
    <li>
      <CaseLink view={view} {...near} />
      <p className="chips">
        {near.people > 1 ? (
          <Chip look="strong">{plain('desk:matters.people', { count: near.people })}</Chip>
        ) : null}
        {reasonsOf(view, near).map((reason) => (
          <Chip key={reason}>{reason}</Chip>
        ))}
      </p>
      <div className="actions">
        <MergeButton view={view} near={near} />
        <form method="post" action={`${ticketPath(locale, ticket.caseNumber)}/not-same`}>
          <input type="hidden" name="other" value={near.caseNumber} />
          <button type="submit" className="button button-quiet">
            <span>{plain('desk:matters.notSame')}</span>
            <About view={view} caseNumber={near.caseNumber} />
          </button>
        </form>
      </div>
    </li>
  );
}

function MemberLine({ view, member }: Part & { member: Member }) {
  const { plain, at } = view;
  const filed = at(member.submittedAt);
  return (
    <li>
      {member.caseNumber ? (
        <CaseLink view={view} {...member} caseNumber={member.caseNumber} />
      ) : (
        <p>
          <strong>{plain('desk:matters.someone')}</strong>
        </p>
      )}
      <p className="chips">
        {member.isLead ? <Chip look="strong">{plain('desk:matters.lead')}</Chip> : null}
        {member.byPerson ? <Chip>{plain('desk:matters.byPerson')}</Chip> : null}
        <DateTime at={filed.iso}>{filed.text}</DateTime>
      </p>
      <p className="written" dir="auto" lang={member.locale}>
        {member.text}
      </p>
    </li>
  );
}

function Matter({ view, matter }: Part & { matter: NonNullable<SameMatter['matter']> }) {
  const { locale, t, staff } = view;
  return (
    <Notice look="important" title={t('desk:matters.people', { count: matter.people })}>
      <p>
        <Text>{matter.isLead ? t('desk:matters.leads') : t('desk:matters.follows')}</Text>
      </p>
      {staff.role === 'handler' ? null : (
        <p>
          <a href={`/${locale}/desk/matters/${matter.id}`}>
            <Text>{t('desk:matters.whole')}</Text>
          </a>
        </p>
      )}
      <details>
        <summary>
          <Text>{t('desk:matters.others')}</Text>
        </summary>
        <ul className="plain-list same-matter">
          {matter.others.map((member, order) => (
            <MemberLine key={member.caseNumber ?? order} view={view} member={member} />
          ))}
        </ul>
      </details>
    </Notice>
  );
}

export async function SameMatterPanel({ view, done }: Part & { done?: string }) {
  const { t, ticket, staff, plain } = view;
  const found = await attempt((await door()).desk.sameMatter({ caseNumber: ticket.caseNumber }));
  if (!found.ok) return null;
  const { matter, near, repeats } = withMasksSaid(found.value, plain);
  if (staff.role === 'handler' && !matter) return null;
  return (
    <section className="panel" aria-labelledby="same-matter">
      <h2 id="same-matter">
        <Text>{t('desk:matters.title')}</Text>
      </h2>
      {done === 'not-same' ? (
        <Notice look="important" isStatus>
          <p>
            <Text>{t('desk:matters.marked')}</Text>
          </p>
        </Notice>
      ) : null}
      {matter ? <Matter view={view} matter={matter} /> : null}
      {near.length > 0 ? <h3>{t('desk:matters.near')}</h3> : null}
      <ul className="plain-list same-matter">
        {near.map((each) => (
          <NearCase key={each.caseNumber} view={view} near={each} />
        ))}
      </ul>
      {matter || near.length > 0 ? null : <p className="hint">{t('desk:matters.none')}</p>}
      {repeats.length > 0 ? <h3>{t('desk:matters.repeats')}</h3> : null}
      <ul className="plain-list same-matter">
        {repeats.map((other) => (
          <li key={other.caseNumber}>
            <CaseLink view={view} {...other} />
          </li>
        ))}
      </ul>
    </section>
  );
}
