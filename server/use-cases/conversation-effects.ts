/** Does what the conversation engine asks for, with the rights of the address that is speaking, and answers how it went. */
import { isoWithOffset } from '#server/domain/calendar/city-time';
import type { TalkChannel } from '#server/domain/channels';
import type { CaseLine, CaseStory, Effect, Outcome } from '#server/domain/conversation/event';
import { requestFrom } from '#server/domain/conversation/filing';
import type { ConversationState, Draft } from '#server/domain/conversation/state';
import { Refused } from '#server/domain/refusals';
import type { Address } from '#server/store/people';
import { addFacts } from './add-facts';
import { findCase, type WholeCase } from './find-case';
import { nudgeTicket } from './nudge-ticket';
import { promiseOf } from './promises';
import type { Proof } from './proof';
import { rateTicket } from './rate-ticket';
import { reopenTicket } from './reopen-ticket';
import { searchKnowledge } from './search-knowledge';
import { readMatter, submitRequest } from './submit-request';
import type { Tools } from './tools';
import { withdrawTicket } from './withdraw-ticket';

export type Speaking = { channel: TalkChannel; address: Address; state: ConversationState };

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
  async search(tools, { q }, { state }) {
    const { hits } = await searchKnowledge(tools, { q, locale: state.locale, limit: 3 });
    return {
      kind: 'answers',
      q,
      articles: hits.map(({ slug, title, summary }) => ({ slug, title, summary })),
    };
  },
  'list-cases': async (tools, _, speaking) => ({ kind: 'cases', cases: await ownCases(tools, speaking) }),
  find: look,
  nudge: async (tools, effect, speaking) =>
    changed(effect, await nudgeTicket(tools, effect, await proofOf(tools, speaking))),
  withdraw: async (tools, effect, speaking) =>
    changed(effect, await withdrawTicket(tools, effect, await proofOf(tools, speaking))),
  reopen: async (tools, effect, speaking) => {
    const input = { caseNumber: effect.caseNumber, text: effect.text || undefined };
    return changed(effect, await reopenTicket(tools, input, await proofOf(tools, speaking)));
  },
  'add-facts': async (tools, effect, speaking) =>
    changed(effect, await addFacts(tools, effect, await proofOf(tools, speaking))),
  rate: async (tools, { rating }, speaking) => ({
    kind: 'rated',
    ...(await rateTicket(tools, { ...rating, channel: speaking.channel }, await proofOf(tools, speaking))),
  }),
};

/** A refusal is an outcome like any other; a bug is thrown and undoes the whole turn. */
export async function doEffect(tools: Tools, effect: Effect, speaking: Speaking): Promise<Outcome> {
  const act = doing[effect.kind] as (tools: Tools, effect: Effect, speaking: Speaking) => Promise<Outcome>;
  try {
    return await act(tools, effect, speaking);
  } catch (error) {
    if (error instanceof Refused) return { kind: 'refused', effect, reason: error.reason };
    throw error;
  }
}

/** Anonymous means that the case does not lead back to the address: no notices, number and code only. */
async function file(tools: Tools, draft: Draft, { channel, address, state }: Speaking): Promise<Outcome> {
  const isAnonymous = draft.answers.identity === 'anonymous';
  const filed = await submitRequest(tools, requestFrom(draft, state.locale), {
    channel,
    staffId: null,
    noticeAddress: isAnonymous ? null : { ...address, locale: state.locale },
    personId: isAnonymous ? null : address.personId,
  });
  const { caseNumber, accessCode, replyDueAt } = filed;
  return { kind: 'filed', caseNumber, accessCode, replyDueAt };
}

/** Cases whose notices go to this address, and those that the conversation proved with their code. */
async function proofOf(tools: Tools, { address, state }: Speaking): Promise<Proof> {
  const own = await tools.store.tickets.ofAddress(address.id, 50);
  return { grants: [...state.cases, ...own.map(({ caseNumber }) => caseNumber)] };
}

async function look(
  tools: Tools,
  effect: Extract<Effect, { kind: 'find' }>,
  speaking: Speaking,
): Promise<Outcome> {
  const { caseNumber, accessCode } = effect;
  const proof = { ...(await proofOf(tools, speaking)), accessCode };
  const view = await findCase(tools, { caseNumber, locale: speaking.state.locale }, proof);
  const { status, replyDueAt } = view;
  return { kind: 'found', caseNumber, status, replyDueAt, story: 'title' in view ? storyOf(view) : null };
}

function storyOf(view: WholeCase): CaseStory {
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

/** Newest first, at most nine: what fits on a list of buttons. */
async function ownCases(tools: Tools, { address, state }: Speaking): Promise<CaseLine[]> {
  const here = await tools.store.tickets.ofAddress(address.id, 9);
  const others = state.cases
    .filter((known) => !here.some(({ caseNumber }) => caseNumber === known))
    .slice(-9);
  const proven = await Promise.all(others.map((caseNumber) => tools.store.tickets.find(caseNumber)));
  return [...here, ...proven.filter((ticket) => ticket !== null)]
    .sort((a, b) => b.caseNumber.localeCompare(a.caseNumber))
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
