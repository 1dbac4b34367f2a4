/**
 * What the language model says of this ticket, and what it can be asked for. Everything that it wrote says so: its proposal beside the
 * person's words, the translation under them, and the draft above the reply box in which a person checks it.
 */
import { cache } from 'react';
import { Button } from '#ui/button';
import { Notice } from '#ui/notice';
import { Text } from '#ui/text';
import { attempt, door } from '../../../../../_door';
import { nameIn } from '../../../_names';
import type { AiWritten } from './ai-written';
import { type TicketView, ticketPath } from './ticket-view';

type Part = { view: TicketView; written: AiWritten | null };

/** Both parts of a page ask once. */
const aiOf = cache(async (caseNumber: string) => {
  const found = await attempt((await door()).desk.aiOfTicket({ caseNumber }));
  return found.ok ? found.value : null;
});
type Proposal = NonNullable<NonNullable<Awaited<ReturnType<typeof aiOf>>>['proposal']>;

function Ask({ view, what }: { view: TicketView; what: 'draft' | 'translate' }) {
  const { locale, t, plain, ticket } = view;
  return (
    <form className="move" method="post" action={`${ticketPath(locale, ticket.caseNumber)}/ai`}>
      <input type="hidden" name="what" value={what} />
      {what === 'draft' ? <p className="hint">{t('ai:panel.draftHint')}</p> : null}
      <Button look="quiet" busyLabel={plain('common:sending')}>
        {t(`ai:panel.${what}`)}
      </Button>
    </form>
  );
}

function Proposed({ view, proposal }: { view: TicketView; proposal: Proposal }) {
  const { locale, t, plain, at } = view;
  const category = proposal.category ? nameIn(proposal.category, locale) : plain('ai:panel.noCategory');
  const type = plain(`ticket:type.${proposal.requestType}`);
  return (
    <>
      <p>
        <Text>{t('ai:panel.proposal', { model: proposal.model, type, category })}</Text>
      </p>
      {proposal.isEmergency ? <p>{t('ai:panel.emergency')}</p> : null}
      <p className="hint">
        <Text>{t('ai:panel.date', { date: at(proposal.at).text })}</Text>
      </p>
    </>
  );
}

const troubles = { failed: 'ai:panel.failed', 'model-too-often': 'refusals:model-too-often' } as const;
type Trouble = keyof typeof troubles;

/** What the address says of the last question, if it was not answered. */
export function troubleIn(said: unknown): Trouble | null {
  return said === 'failed' || said === 'model-too-often' ? said : null;
}

export async function AiPanel({ view, written, trouble }: Part & { trouble: Trouble | null }) {
  const { locale, t, ticket } = view;
  const ai = await aiOf(ticket.caseNumber);
  const mayTranslate = ai?.mayTranslate === true && ticket.locale !== locale;
  const translation = written?.kind === 'translation' ? written : null;
  if (!ai?.proposal && !mayTranslate && !translation && !trouble) return null;
  return (
    <section className="panel" aria-labelledby="ai">
      <h2 id="ai">{t('ai:panel.title')}</h2>
      {trouble ? (
        <Notice look="important" isStatus>
          <p>{t(troubles[trouble])}</p>
        </Notice>
      ) : null}
      {ai?.proposal ? (
        <>
          <p className="hint">{t('ai:panel.label')}</p>
          <Proposed view={view} proposal={ai.proposal} />
        </>
      ) : null}
      {translation ? (
        <Notice title={t('ai:panel.translated')} isStatus>
          <p className="written" dir="auto" lang={locale}>
            <strong>{translation.title}</strong>
          </p>
          <p className="written" dir="auto" lang={locale}>
            {translation.text}
          </p>
        </Notice>
      ) : null}
      {mayTranslate && !translation ? <Ask view={view} what="translate" /> : null}
    </section>
  );
}

/** Right above the reply box. */
export async function AiDraft({ view, written }: Part) {
  const { t, ticket } = view;
  if (written?.kind === 'draft')
    return (
      <Notice look="important" isStatus>
        <p>{t('ai:panel.drafted')}</p>
      </Notice>
    );
  const ai = await aiOf(ticket.caseNumber);
  return ai?.mayDraft ? <Ask view={view} what="draft" /> : null;
}
