/** A turn of a talk that belongs to people, or waits for them: what was said is kept for them, and the bot hardly speaks. */
import type { ConversationEvent, InboundEvent } from '#server/domain/conversation/event';
import { answerTo, type Said } from '#server/domain/conversation/gather';
import { afterCitizen, minutesUntil, type Owner, withBot } from '#server/domain/conversation/handover';
import { type Heed, heed } from '#server/domain/conversation/heeding';
import type { Meaning } from '#server/domain/conversation/meaning';
import type { ConversationState } from '#server/domain/conversation/state';
import type { Facts } from '#server/domain/conversation/turn';
import type { ConversationRecord } from '#server/store/conversations';
import { draftOfTalk, saidInTalk, utteredNow, wordsOf } from './talk-draft';
import type { Tools } from './tools';

/** The bot's engine, for whoever decides whether it speaks at all. */
export type Engine = {
  facts(event: InboundEvent, state: ConversationState): Promise<Facts>;
  run(
    event: ConversationEvent,
    state: ConversationState,
    facts: Facts,
  ): Promise<{ state: ConversationState; said: Said }>;
};

type Keeping = { conversation: ConversationRecord; events: readonly InboundEvent[]; engine: Engine };
type Turned = { state: ConversationState; say: Meaning[] };

export async function keepForStaff(
  tools: Tools,
  before: ConversationState,
  keeping: Keeping,
): Promise<Turned> {
  const { conversation, events, engine } = keeping;
  const burst: Said[] = [];
  let state = before;
  let owner: Owner = conversation.owner;
  for (const [order, event] of events.entries()) {
    const facts = await engine.facts(event, state);
    const minutesLeft = minutesUntil(conversation.waitUntil, tools.now());
    const heeded: Heed =
      owner === 'bot'
        ? { does: 'leave', takesEvent: true, state, say: [] }
        : heed(event, state, facts, { owner, minutesLeft, now: tools.now().toISOString() });
    if (heeded.does !== 'keep') owner = await giveToBot(tools, conversation.id, owner);
    const next = await follow(tools, heeded, { ...keeping, events: events.slice(0, order + 1) }, facts);
    state = next.state;
    burst.push(next.said);
  }
  const isWaiting = Boolean(before.handover?.openSince);
  if (owner === 'person')
    await tools.store.talks.setHolding(
      conversation.id,
      afterCitizen(holdingOf(conversation), tools.now(), isWaiting),
    );
  return { state, say: answerTo(burst) };
}

function holdingOf({ owner, waitingSince, waitUntil, staffId, heldUntil }: ConversationRecord) {
  return { owner, waitingSince, waitUntil, staffId, heldUntil };
}

async function giveToBot(tools: Tools, id: string, owner: Owner): Promise<Owner> {
  if (owner !== 'bot') await tools.store.talks.setHolding(id, withBot);
  return 'bot';
}

async function follow(tools: Tools, heeded: Heed, keeping: Keeping, facts: Facts) {
  const { state, say } = heeded;
  const { engine, events, conversation } = keeping;
  const event = events.at(-1);
  if (heeded.does === 'file') {
    const said = [...(await saidInTalk(tools, conversation.id)), ...utteredNow(events, state, tools.now())];
    const draft = await draftOfTalk(tools, wordsOf(said), state);
    return engine.run({ kind: 'absent', why: null, draft }, state, facts);
  }
  if (heeded.takesEvent && event) return engine.run(event, state, facts);
  return { state, said: { lines: say, asked: null } };
}
