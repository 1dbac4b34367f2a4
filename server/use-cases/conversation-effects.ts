/** Does what the conversation engine asks for, with the rights of the address that is speaking, and answers how it went. */
import { isoWithOffset } from '#server/domain/calendar/city-time';
import type { TalkChannel } from '#server/domain/channels';
import type { CaseLine, CaseStory, Effect, Outcome } from '#server/domain/conversation/event';
import { requestFrom } from '#server/domain/conversation/filing';
import type { ConversationState, Draft } from '#server/domain/conversation/state';
import type { RequestInput } from '#server/domain/intake/request';
import { isSenderCertain } from '#server/domain/people/certain-senders';
import { normalisePhone } from '#server/domain/people/contact';
import { Refused } from '#server/domain/refusals';
import type { ConversationRecord } from '#server/store/conversations';
import type { Address } from '#server/store/people';
import { addFacts } from './add-facts';
import { rateOffered } from './article-feedback';
import { askPerson } from './ask-person';
import { afterLetter, asLetter } from './file-letter';
import { findCase, type WholeCase } from './find-case';
import { giveLink, joinHere, noticesHere, pageOfAll } from './linking-effects';
import { findNear } from './near-effects';
import { nudgeTicket } from './nudge-ticket';
import { changeableFrom, ownCaseNumbers, readableFrom } from './own-cases';
import { promiseOf } from './promises';
import type { Proof } from './proof';
import { rateTicket } from './rate-ticket';
import { readMatter } from './read-request';
import { reopenTicket } from './reopen-ticket';
import { searchAndNote } from './search-knowledge';
import { submitRequest } from './submit-request';
import type { Tools } from './tools';
import { withdrawTicket } from './withdraw-ticket';

export type Speaking = {
  channel: TalkChannel;
  address: Address;
  conversation: ConversationRecord;
  state: ConversationState;
};

type Doing = {
  [K in Effect['kind']]: (
    tools: Tools,
    effect: Extract<Effect, { kind: K }>,
    speaking: Speaking,
  ) => Promise<Outcome>;
};

const doing: Doing = {
  submit: (tools, { draft }, speaking) => file(tools, draft, speaking),
  async promise(tools, { draft }, { state }) {
    const matter = await readMatter(tools, requestFrom(draft, state.locale));
    const clock = { ...matter, categoryCode: matter.category?.code ?? null };
    const replyDueAt = await promiseOf(tools, 'reply', clock, tools.now());
    return { kind: 'promised', replyDueAt: isoWithOffset(replyDueAt, tools.city.zone) };
  },
  'find-near': findNear,
  async search(tools, { q }, { state, channel }) {
    const { hits } = await searchAndNote(tools, { q, locale: state.locale, limit: 3 }, channel);
    return {
      kind: 'answers',
      q,
      articles: hits.map(({ slug, title, summary, locale }) => ({ slug, title, summary, locale })),
    };
  },
  'rate-articles': async (tools, { slugs, didHelp, draftId }, { state, channel }) => {
    await rateOffered(tools, { slugs, didHelp, locale: state.locale, channel, once: draftId });
    return { kind: 'articles-rated', didHelp };
  },
  'ask-person': (tools, _, speaking) => askPerson(tools, speaking),
  'list-cases': async (tools, _, speaking) => {
    const cases = await casesFor(tools, speaking);
    return { kind: 'cases', cases, url: cases.length > 0 ? await pageOfAll(tools, speaking) : null };
  },
  'make-link': giveLink,
  join: joinHere,
  'set-notices': noticesHere,
  find: look,
  'open-call': async (tools, _, { address }) => {
    const own = await tools.store.citizens.tickets(await readableFrom(tools, address), 9);
    const resolved = own.find(({ status }) => status === 'resolved');
    return { kind: 'call-opened', caseNumber: resolved?.caseNumber ?? null };
  },
  nudge: async (tools, effect, speaking) =>
    changed(effect, await nudgeTicket(tools, effect, await proofOf(tools, speaking))),
  withdraw: async (tools, effect, speaking) =>
    changed(effect, await withdrawTicket(tools, effect, await proofOf(tools, speaking))),
  reopen: async (tools, effect, speaking) => {
    const input = { caseNumber: effect.caseNumber, text: effect.text || undefined };
    const reopened = changed(effect, await reopenTicket(tools, input, await proofOf(tools, speaking)));
    await giveFiles(tools, effect.caseNumber, effect.attachmentIds);
    return reopened;
  },
  'add-facts': async (tools, effect, speaking) => {
    const text = effect.text || tools.say(speaking.state.locale, 'bot:letter.wordless');
    return changed(effect, await addFacts(tools, { ...effect, text }, await proofOf(tools, speaking)));
  },
  rate: async (tools, { rating, attachmentIds }, speaking) => {
    const input = { ...rating, channel: speaking.channel };
    const rated = await rateTicket(tools, input, await proofOf(tools, speaking));
    await giveFiles(tools, rating.caseNumber, attachmentIds);
    return { kind: 'rated', ...rated };
  },
};

/** A refusal is an outcome like any other; a bug is thrown and undoes the whole turn. */
export async function doEffect(tools: Tools, effect: Effect, speaking: Speaking): Promise<Outcome> {
  const act = doing[effect.kind] as (tools: Tools, effect: Effect, speaking: Speaking) => Promise<Outcome>;
  try {
    return await act({ ...tools, talkingTo: speaking.address.id }, effect, speaking);
  } catch (error) {
    if (error instanceof Refused) return { kind: 'refused', effect, reason: error.reason };
    throw error;
  }
}

/** Anonymous means that the case does not lead back to the address: no notices, number and code only. */
async function file(tools: Tools, draft: Draft, { channel, address, state }: Speaking): Promise<Outcome> {
  const isAnonymous = draft.answers.identity === 'anonymous';
  const request = withCaller(requestFrom(draft, state.locale), channel, address);
  const filed = await submitRequest(tools, draft.letter ? asLetter(tools, request, address) : request, {
    channel,
    staffId: null,
    noticeAddress: isAnonymous ? null : { ...address, locale: state.locale },
    // Who can be feigned must not write their name over that of the person whose address it is.
    personId: isAnonymous || !isSenderCertain(channel) ? null : address.personId,
  });
  const { caseNumber, accessCode, replyDueAt } = filed;
  if (draft.letter) await afterLetter(tools, caseNumber, draft.letter, { address, state });
  const follows = request.joinsCaseToken && (filed.status === 'merged' ? 'joined' : 'apart');
  return { kind: 'filed', caseNumber, accessCode, replyDueAt, ...(follows && { follows }) };
}

/** The number somebody called from is where staff reach them, unless they stay anonymous or gave another. */
function withCaller(request: RequestInput, channel: TalkChannel, { externalId }: Address): RequestInput {
  const { applicant } = request;
  const phone = channel === 'voice' && applicant.identity !== 'anonymous' && normalisePhone(externalId);
  return phone && !applicant.phone ? { ...request, applicant: { ...applicant, phone } } : request;
}

/** What came with a move that carries no files itself. */
async function giveFiles(tools: Tools, caseNumber: string, ids: readonly string[] = []): Promise<void> {
  const ticket = ids.length > 0 ? await tools.store.tickets.find(caseNumber) : null;
  if (ticket) await tools.store.drafts.giveToTicket([...ids], ticket.id);
}

/** The cases of whoever holds this address, and those that the conversation proved with their code. */
async function proofOf(tools: Tools, speaking: Speaking, may = changeableFrom): Promise<Proof> {
  const { channel, address, state } = speaking;
  // A number that calls can be forged: it is believed where the worst is a wrong mark.
  if (channel === 'voice' && state.want !== 'rate' && !state.rating) return { grants: state.cases };
  return { grants: [...state.cases, ...(await ownCaseNumbers(tools, await may(tools, address)))] };
}

async function look(
  tools: Tools,
  effect: Extract<Effect, { kind: 'find' }>,
  speaking: Speaking,
): Promise<Outcome> {
  const { caseNumber, accessCode } = effect;
  const proof = { ...(await proofOf(tools, speaking, readableFrom)), accessCode };
  const view = await findCase(tools, { caseNumber, locale: speaking.state.locale }, proof);
  const { status, replyDueAt } = view;
  const story = 'title' in view ? storyOf(view) : null;
  const mayChange =
    story !== null &&
    (accessCode !== undefined || (await proofOf(tools, speaking)).grants.includes(caseNumber));
  return { kind: 'found', caseNumber, status, replyDueAt, story, mayChange };
}

export function storyOf(view: WholeCase): CaseStory {
  return {
    status: view.status,
    replyDueAt: view.replyDueAt,
    title: view.title,
    department: view.department,
    reply: view.reply?.text ?? null,
    question: view.question ?? null,
    isRated: view.rating !== undefined,
    can: {
      facts: view.canAddFacts,
      nudge: view.canNudge,
      rate: view.canRate,
      reopen: view.canReopen,
      withdraw: view.canWithdraw,
    },
  };
}

/** Newest first, at most nine: what fits on a list of buttons. All of the person's channels, and what this talk proved by code. */
async function casesFor(tools: Tools, { address, state }: Speaking): Promise<CaseLine[]> {
  const here = await tools.store.citizens.tickets(await readableFrom(tools, address), 9);
  const others = state.cases
    .filter((known) => !here.some(({ caseNumber }) => caseNumber === known))
    .slice(-9);
  const proven = await Promise.all(others.map((caseNumber) => tools.store.tickets.find(caseNumber)));
  return [...here, ...proven.filter((ticket) => ticket !== null)]
    .sort((one, other) => other.submittedAt.getTime() - one.submittedAt.getTime())
    .slice(0, 9)
    .map(({ caseNumber, title, status, replyDueAt }) => ({
      caseNumber,
      title,
      status,
      replyDueAt: replyDueAt && isoWithOffset(replyDueAt, tools.city.zone),
    }));
}

type Change = Extract<Outcome, { kind: 'changed' }>;

function changed(
  { kind, caseNumber }: { kind: Change['by']; caseNumber: string },
  now: { statusFamily: Change['family']; replyDueAt: string | null },
): Change {
  return { kind: 'changed', by: kind, caseNumber, family: now.statusFamily, replyDueAt: now.replyDueAt };
}
