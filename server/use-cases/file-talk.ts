/** Staff make a case of a talk while they have it: with what was begun and sent in it, in the words they choose. The person hears its number. */

import { requestFrom } from '#server/domain/conversation/filing';
import { withCase } from '#server/domain/conversation/state';
import type { requestTypes } from '#server/domain/intake/request';
import type { StaffActor } from '#server/domain/people/roles';
import { readState } from './conversation-turn';
import { requireHolder, requireTalker } from './hold-talk';
import { noteInTalk } from './note-in-talk';
import { holdTalk, type TalkPlace } from './say-in-talk';
import { submitRequest } from './submit-request';
import { draftOfTalk, saidInTalk, wordsOf } from './talk-draft';
import type { Tools } from './tools';
import { warm, within } from './within';

type TalkCase = {
  conversationId: string;
  idempotencyKey: string;
  text: string;
  requestType?: (typeof requestTypes)[number];
  categoryCode?: string;
};

export async function fileTalk(
  tools: Tools,
  input: TalkCase,
  actor: StaffActor,
): Promise<{ caseNumber: string }> {
  requireTalker(actor);
  await warm(tools);
  return tools.store.transaction(async (store) => {
    const inside = within(tools, store);
    const talk = await holdTalk(inside, input.conversationId);
    requireHolder(talk, actor);
    return file(inside, talk, input, actor);
  });
}

async function file(tools: Tools, talk: TalkPlace, input: TalkCase, { staffId }: StaffActor) {
  const { conversation, address, channel } = talk;
  const state = readState(conversation);
  const words = wordsOf(await saidInTalk(tools, conversation.id));
  const draft = await draftOfTalk(tools, words, state);
  const { idempotencyKey, text, requestType, categoryCode } = input;
  const isAnonymous = draft.answers.identity === 'anonymous';
  const request = {
    ...requestFrom(draft, state.locale),
    idempotencyKey,
    text,
    ...(requestType && { requestType }),
    ...(categoryCode && { categoryCode }),
  };
  const { caseNumber, accessCode, replyDueAt } = await submitRequest(tools, request, {
    channel,
    staffId,
    noticeAddress: isAnonymous ? null : { ...address, locale: state.locale },
    personId: isAnonymous ? null : address.personId,
  });
  const known = isAnonymous ? state : withCase(state, caseNumber);
  const key = isAnonymous ? 'bot:filed.anonymous' : 'bot:filed.known';
  const values = { caseNumber: { caseNumber }, accessCode, date: { instant: replyDueAt } };
  const meaning = { key, values, before: [{ key: 'bot:person.caseMade' }] };
  await noteInTalk(tools, talk, meaning, { ...known, draft: null, promise: null });
  return { caseNumber };
}
