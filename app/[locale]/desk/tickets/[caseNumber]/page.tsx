/**
 * One ticket: on the left what the person said and the reply to it, on the right where it stands and what can be done now, below what
 * happened so far. In this order in the document, too, so that it reads the same by ear and on a narrow screen.
 */
import { plainTranslator } from '#locales/translate';
import { showCaseNumber } from '#server/domain/ticket/case-number';
import { DeskFrame } from '#ui/desk/desk-frame';
import { frameStaff, RefusedPage } from '../../_frame';
import { deskLocaleOf, requireStaff } from '../../_staff';
import { MovesPanel, ReplyForm } from './_moves/move-form';
import { RefusedForm } from './_moves/refused-form';
import { typedForms } from './_moves/typed-form';
import { AiDraft, AiPanel, troubleIn } from './_parts/ai-panel';
import { aiWritten, draftInForm } from './_parts/ai-written';
import { Alarm } from './_parts/alarm';
import { Clocks } from './_parts/clocks';
import { ContactPanel } from './_parts/contact-panel';
import { History } from './_parts/history';
import { Messages } from './_parts/messages';
import { openedWords } from './_parts/opened';
import { Rating } from './_parts/rating';
import { RequestItself } from './_parts/request-itself';
import { revealedContacts } from './_parts/revealed';
import { SameMatterPanel } from './_parts/same-matter';
import { Done, TicketHead } from './_parts/ticket-head';
import { readTicketView, ticketPath } from './_parts/ticket-view';
import { Units } from './_parts/units';
import { WhereTo } from './_parts/where-to';
import { WordsPanel } from './_parts/words-panel';

type Query = { kept?: string; done?: string; revealed?: string; opened?: string; ai?: string };
type TicketPageProps = {
  params: Promise<{ locale: string; caseNumber: string }>;
  searchParams: Promise<Query>;
};

/** Only what was kept for this very ticket: ids in addresses can be mixed up. */
function ofTicket<T extends { caseNumber: string }>(kept: T | null, caseNumber: string): T | null {
  return kept?.caseNumber === caseNumber ? kept : null;
}

export default async function TicketPage({ params, searchParams }: TicketPageProps) {
  const [locale, { caseNumber }, query] = await Promise.all([deskLocaleOf(params), params, searchParams]);
  const staff = await requireStaff(ticketPath(locale, caseNumber));
  const typed = ofTicket(typedForms.find(staff.staffId, query.kept), caseNumber);
  const opened = ofTicket(openedWords.find(staff.staffId, query.opened), caseNumber);
  const found = await readTicketView({ locale, staff, caseNumber, typed, opened });
  const path = `/tickets/${caseNumber}`;
  if (!found.ok)
    return <RefusedPage locale={locale} staff={staff} reason={found.reason} path={path} here="queue" />;
  const written = ofTicket(aiWritten.find(staff.staffId, query.ai), caseNumber);
  const view = { ...found.value, typed: typed ?? draftInForm(found.value.ticket, written) };
  const revealed = ofTicket(revealedContacts.find(staff.staffId, query.revealed), caseNumber);
  return (
    <DeskFrame
      locale={locale}
      path={path}
      title={plainTranslator(locale)('desk:ticket.title', { number: showCaseNumber(view.ticket.caseNumber) })}
      here="queue"
      staff={frameStaff(staff, locale)}
      hasErrors={typed !== null}
    >
      <RefusedForm view={view} />
      {typed ? null : <Done view={view} done={query.done} />}
      <div className="ticket">
        <TicketHead view={view} />
        <div className="ticket-call">
          <Alarm view={view} />
          <RequestItself view={view} />
          <AiPanel view={view} written={written} trouble={troubleIn(query.ai)} />
          <WordsPanel view={view} opened={opened?.opens ?? null} />
          <AiDraft view={view} written={written} />
          <ReplyForm view={view} />
        </div>
        <div className="ticket-side">
          <WhereTo view={view} />
          <MovesPanel view={view} />
          <Clocks view={view} />
          <Units view={view} />
          <ContactPanel view={view} revealed={revealed?.contact ?? null} />
          <SameMatterPanel view={view} done={query.done} />
          <Rating view={view} />
        </div>
        <div className="ticket-record">
          <History view={view} />
          <Messages view={view} />
        </div>
      </div>
    </DeskFrame>
  );
}
