/**
 * One turn of a conversation, inside the transaction that holds its row: what the person said, what the engine made of it, what was done
 * for them and what they hear, all kept together or not at all.
 */
import type { Locale } from '#locales/languages';
import { vocabulary } from '#locales/vocabulary';
import type { TalkChannel } from '#server/domain/channels';
import { converse } from '#server/domain/conversation/converse';
import type { ConversationEvent, InboundEvent, Outcome, Suggestion } from '#server/domain/conversation/event';
import { answerTo, gather, type Said } from '#server/domain/conversation/gather';
import { plainSubject } from '#server/domain/conversation/letter-words';
import { type Meaning, oneMessage } from '#server/domain/conversation/meaning';
import { isIdle } from '#server/domain/conversation/questions';
import { type ConversationState, newState, stateSchema } from '#server/domain/conversation/state';
import type { Facts } from '#server/domain/conversation/turn';
import { isQuestion } from '#server/domain/conversation/understand';
import type { ConversationRecord } from '#server/store/conversations';
import type { Address } from '#server/store/people';
import { channelFacts } from './channel-facts';
import { doEffect, type Speaking } from './conversation-effects';
import { type Content, saidBy } from './conversation-messages';
import { type Engine, keepForStaff } from './keep-for-staff';
import { mayAnswerLetter } from './letter-limits';
import { noteIfUnanswered } from './open-questions';
import { placeLetter } from './place-letter';
import { suggest } from './suggest';
import type { Tools } from './tools';

/** More than any talk needs; a loop is a bug and must not run forever. */
const mostEffects = 8;

/** One message of a person; `id` is the sender's id of it: its answer is found by that. */
export type Heard = { id: string; event: InboundEvent };

export type Turning = {
  channel: TalkChannel;
  address: Address;
  conversation: ConversationRecord;
  /** What came together, in order; at least one. */
  heard: readonly Heard[];
};

export type Turned = { locale: Locale; reply: Meaning | null; seq: number };

export async function takeTurn(tools: Tools, turning: Turning): Promise<Turned> {
  const before = readState(turning.conversation);
  const isBots = turning.conversation.owner === 'bot';
  const { state, say } = isBots
    ? await runEngine(tools, turning, before)
    : await keepForStaff(tools, before, keepingOf(tools, turning));
  const reply = oneMessage(say);
  const seq = await remember(tools, turning, { before, state, reply });
  return { locale: state.locale, reply, seq };
}

/** We speak without being spoken to: somebody's time ran out, or staff handed back. */
export async function speakFirst(
  tools: Tools,
  talking: Omit<Turning, 'heard'>,
  outcome: Outcome,
): Promise<Turned> {
  const turning = { ...talking, heard: [] };
  const before = readState(talking.conversation);
  const facts = await readFacts(tools, { kind: 'unsupported' }, before.locale);
  const { state, said } = await runEvent(tools, outcome, { ...talking, state: before }, facts);
  const reply = oneMessage(answerTo([said]));
  const seq = await remember(tools, turning, { before, state, reply });
  return { locale: state.locale, reply, seq };
}

function keepingOf(tools: Tools, { channel, address, conversation, heard }: Turning) {
  const engine: Engine = {
    facts: async (event, { locale }) => ({
      ...(await readFacts(tools, event, locale)),
      ...(await channelFacts(tools, channel)),
    }),
    run: (event, state, facts) => runEvent(tools, event, { channel, address, conversation, state }, facts),
  };
  return { conversation, engine, events: heard.map(({ event }) => event) };
}

/** A state of an older version that can no longer be read is begun anew rather than standing in the way. */
export function readState({ state, locale }: ConversationRecord): ConversationState {
  const parsed = stateSchema.safeParse(state);
  return parsed.success ? parsed.data : newState(locale as Locale, true);
}

/** Every event in its turn; what they lead to is one answer. */
async function runEngine(tools: Tools, turning: Turning, before: ConversationState) {
  const { channel, address, heard, conversation } = turning;
  const events = gather(
    heard.map(({ event }) => event),
    before,
    vocabulary(),
  );
  const burst: Said[] = [];
  let state: ConversationState = { ...before, handover: null };
  for (const [order, event] of events.entries()) {
    if (state.handover) return keepRest(tools, turning, { state, burst, events: events.slice(order) });
    const letter = event.kind === 'letter' ? await placeLetter(tools, event, { address, state }) : null;
    const here = await channelFacts(tools, channel);
    const facts = { ...(await readFacts(tools, event, state.locale)), ...here, letter };
    await noteQuestion(tools, event, { state, channel }, facts.suggestion);
    const turn = await runEvent(tools, event, { channel, address, conversation, state }, facts);
    state = turn.state;
    if (event.kind !== 'letter' || (await mayAnswerLetter(tools, conversation, event, turn.said)))
      burst.push(turn.said);
  }
  return { state, say: answerTo(burst, !isIdle(state)) };
}

type Rest = { state: ConversationState; burst: readonly Said[]; events: readonly InboundEvent[] };

/** A person is wanted: what came after that wish is for them. */
async function keepRest(tools: Tools, turning: Turning, { state, burst, events }: Rest) {
  const conversation =
    (await tools.store.conversations.find(turning.conversation.id)) ?? turning.conversation;
  const rest = await keepForStaff(tools, state, { ...keepingOf(tools, turning), conversation, events });
  return { state: rest.state, say: answerTo([...burst, { lines: rest.say, asked: null }]) };
}

async function runEvent(tools: Tools, event: ConversationEvent, speaking: Speaking, facts: Facts) {
  const lines: Meaning[] = [];
  let { state } = speaking;
  let asked: Meaning | null = null;
  let next: ConversationEvent | null = event;
  for (let step = 0; next; step += 1) {
    if (step > mostEffects) throw new Error('The conversation engine does not come to an end.');
    const turn = converse(state, next, facts);
    state = turn.state;
    lines.push(...turn.say);
    asked = turn.ask;
    next = turn.effect && (await doEffect(tools, turn.effect, { ...speaking, state }));
  }
  return { state, said: { lines, asked } };
}

async function readFacts(tools: Tools, event: InboundEvent, locale: Locale): Promise<Facts> {
  const { phone, emergencyPhones } = tools.city;
  const { police, fire, medical } = emergencyPhones;
  return {
    newId: tools.newId(),
    vocabulary: vocabulary(),
    suggestion: await suggestionFor(tools, event, locale),
    city: { phone, police, fire, medical },
    baseUrl: tools.baseUrl,
  };
}

/** A question with which a talk begins, and which nothing answers; what is said later answers questions of ours. */
async function noteQuestion(
  tools: Tools,
  event: InboundEvent,
  { state, channel }: { state: ConversationState; channel: TalkChannel },
  suggestion: Suggestion | null,
): Promise<void> {
  if (event.kind !== 'text' || state.draft || !isIdle(state) || !suggestion || suggestion.emergency) return;
  if (suggestion.requestType.value !== 'consultation' && !isQuestion(event.text)) return;
  const asked = { text: event.text, locale: state.locale, channel };
  await noteIfUnanswered(tools, asked, suggestion.articles);
}

/** Digits and one-letter answers say nothing that rules could read. */
async function suggestionFor(tools: Tools, event: InboundEvent, locale: Locale): Promise<Suggestion | null> {
  const written = 'text' in event ? (event.text ?? '') : '';
  const text = event.kind === 'letter' ? `${plainSubject(event.subject)}\n${written}` : written;
  return /\p{L}\P{L}*\p{L}/u.test(text) ? suggest(tools, { text: text.slice(0, 5000), locale }) : null;
}

/** A message that nobody answers is known by this when it comes again. */
export function saidKey(id: string | undefined): string | null {
  return id ? `said:${id}` : null;
}

type Result = { before: ConversationState; state: ConversationState; reply: Meaning | null };

/** Writes both sides of the turn and the state after it; answers the seq of the reply. */
async function remember(tools: Tools, turning: Turning, { before, state, reply }: Result): Promise<number> {
  const { conversation, heard } = turning;
  const now = tools.now();
  const asked = before.question?.choices ?? [];
  const contents: Content[] = heard.map(({ event }) => saidBy(event, asked, state.locale));
  if (reply) contents.push({ from: 'bot', locale: state.locale, meaning: reply });
  const answers = heard.at(-1)?.id ?? null;
  await tools.store.conversations.writeMessages(
    conversation.id,
    contents.map((content, order) => ({
      id: tools.newId(),
      seq: conversation.lastSeq + 1 + order,
      direction: content.from === 'person' ? ('in' as const) : ('out' as const),
      content,
      inReplyTo: content.from === 'person' ? saidKey(heard[order]?.id) : answers,
      at: now,
    })),
  );
  const lastSeq = conversation.lastSeq + contents.length;
  await tools.store.conversations.save(conversation.id, { locale: state.locale, state, lastSeq, now });
  return lastSeq;
}
