/** A member of staff takes a talk, writes in it, and gives it back. One person has it at a time; who comes second is told. */
import { heldBy, withBot } from '#server/domain/conversation/handover';
import { noHandover } from '#server/domain/conversation/heeding';
import type { ConversationState } from '#server/domain/conversation/state';
import { type StaffActor, takesTalks } from '#server/domain/people/roles';
import { Refused } from '#server/domain/refusals';
import { readState } from './conversation-turn';
import { noteInTalk } from './note-in-talk';
import { holdTalk, speakInTalk, type TalkPlace } from './say-in-talk';
import { saidInTalk } from './talk-draft';
import { giveBack } from './tend-talks';
import type { Tools } from './tools';
import { warm, within } from './within';

export function requireTalker(actor: StaffActor): void {
  if (!takesTalks(actor.role)) throw new Refused('not-allowed');
}

/** Only whoever has the talk sees it and writes in it. */
export function requireHolder({ conversation }: Pick<TalkPlace, 'conversation'>, actor: StaffActor): void {
  requireTalker(actor);
  if (conversation.staffId !== actor.staffId) throw new Refused('talk-not-yours');
}

export async function takeTalk(tools: Tools, input: { conversationId: string }, actor: StaffActor) {
  requireTalker(actor);
  return tools.store.transaction(async (store) => {
    const inside = within(tools, store);
    const talk = await holdTalk(inside, input.conversationId);
    const { owner, staffId } = talk.conversation;
    if (staffId === actor.staffId) return {};
    if (owner === 'person') throw new Refused('talk-taken');
    if (owner === 'bot') throw new Refused('talk-over');
    await take(inside, talk, actor);
    return {};
  });
}

async function take(tools: Tools, talk: TalkPlace, { staffId }: StaffActor): Promise<void> {
  const now = tools.now();
  const { conversation } = talk;
  await tools.store.talks.setHolding(conversation.id, heldBy(staffId, now));
  await tools.store.staff.audit({
    at: now,
    action: 'take-talk',
    staffId,
    purpose: 'talk',
    data: { conversationId: conversation.id },
  });
  const state = readState(conversation);
  const known = state.handover ?? noHandover;
  const handover = { ...known, asksMatter: false, openSince: known.openSince ?? now.toISOString() };
  const next: ConversationState = { ...state, handover };
  await noteInTalk(tools, talk, { key: 'bot:person.here' }, next);
}

/** Who took it and never wrote has answered nothing: then a case is made, as when they went silent. */
export async function handBackTalk(tools: Tools, input: { conversationId: string }, actor: StaffActor) {
  requireTalker(actor);
  await warm(tools);
  return tools.store.transaction(async (store) => {
    const inside = within(tools, store);
    const talk = await holdTalk(inside, input.conversationId);
    requireHolder(talk, actor);
    const said = await saidInTalk(inside, talk.conversation.id);
    if (said.some(({ from }) => from === 'staff')) {
      await inside.store.talks.setHolding(talk.conversation.id, withBot);
      await speakInTalk(inside, talk, { kind: 'handed-back' });
    } else await giveBack(inside, talk, 'left');
    return {};
  });
}
