/**
 * One turn of a conversation, inside the transaction that holds its row: what the person said, what the engine made of it, what was done
 * for them and what they hear, all kept together or not at all.
 */
import type { Locale } from '#locales/languages';
import { vocabulary } from '#locales/vocabulary';
import type { TalkChannel } from '#server/domain/channels';
import { converse } from '#server/domain/conversation/converse';
import type { ConversationEvent, InboundEvent, Suggestion } from '#server/domain/conversation/event';
import { type Meaning, oneMessage } from '#server/domain/conversation/meaning';
import { type ConversationState, newState, stateSchema } from '#server/domain/conversation/state';
import type { Facts } from '#server/domain/conversation/turn';
import type { ConversationRecord } from '#server/store/conversations';
import type { Address } from '#server/store/people';
import { doEffect } from './conversation-effects';
import { type Content, saidBy } from './conversation-messages';
import { suggest } from './suggest';
import type { Tools } from './tools';

/** More than any talk needs; a loop is a bug and must not run forever. */
const mostEffects = 8;

export type Turning = {
  channel: TalkChannel;
  address: Address;
  conversation: ConversationRecord;
  event: InboundEvent;
  /** The sender's id of this message: its replies are found by it. */
  messageId: string;
};

export type Turned = { locale: Locale; reply: Meaning | null; seq: number };

export async function takeTurn(tools: Tools, turning: Turning): Promise<Turned> {
  const before = readState(turning.conversation);
  const { state, say } = await runEngine(tools, turning, before);
  const reply = oneMessage(say);
  const seq = await remember(tools, turning, { before, state, reply });
  return { locale: state.locale, reply, seq };
}

/** A state of an older version that can no longer be read is begun anew rather than standing in the way. */
function readState({ state, locale }: ConversationRecord): ConversationState {
  const parsed = stateSchema.safeParse(state);
  return parsed.success ? parsed.data : newState(locale as Locale, true);
}

async function runEngine(tools: Tools, { channel, address, event }: Turning, before: ConversationState) {
  const facts = await readFacts(tools, event, before.locale);
  const say: Meaning[] = [];
  let state = before;
  let next: ConversationEvent | null = event;
  for (let step = 0; next; step += 1) {
    if (step > mostEffects) throw new Error('The conversation engine does not come to an end.');
    const turn = converse(state, next, facts);
    state = turn.state;
    say.push(...turn.say);
    next = turn.effect && (await doEffect(tools, turn.effect, { channel, address, state }));
  }
  return { state, say };
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

/** Digits and one-letter answers say nothing that rules could read. */
async function suggestionFor(tools: Tools, event: InboundEvent, locale: Locale): Promise<Suggestion | null> {
  const text = event.kind === 'text' || event.kind === 'attachment' ? (event.text ?? '') : '';
  return /\p{L}\P{L}*\p{L}/u.test(text) ? suggest(tools, { text: text.slice(0, 5000), locale }) : null;
}

type Result = { before: ConversationState; state: ConversationState; reply: Meaning | null };

/** Writes both sides of the turn and the state after it; answers the seq of the reply. */
async function remember(tools: Tools, turning: Turning, { before, state, reply }: Result): Promise<number> {
  const { conversation, event, messageId } = turning;
  const now = tools.now();
  const { conversations } = tools.store;
  const asked = before.question?.choices ?? [];
  const contents: Content[] = [saidBy(event, asked, state.locale)];
  if (reply) contents.push({ from: 'bot', locale: state.locale, meaning: reply });
  await conversations.writeMessages(
    conversation.id,
    contents.map((content, order) => ({
      id: tools.newId(),
      seq: conversation.lastSeq + 1 + order,
      direction: content.from === 'person' ? ('in' as const) : ('out' as const),
      content,
      inReplyTo: content.from === 'person' ? null : messageId,
      at: now,
    })),
  );
  const lastSeq = conversation.lastSeq + contents.length;
  await conversations.save(conversation.id, {
    locale: state.locale,
    state,
    owner: conversation.owner,
    lastSeq,
    now,
  });
  return lastSeq;
}
