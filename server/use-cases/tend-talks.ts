/**
 * Ends what has run out: nobody came in the time told, or who had the talk went silent. What was said and not answered becomes a case, and
 * the person is told; a talk in which nothing is open goes back to the bot.
 */
import { type Absence, runOut, withBot } from '#server/domain/conversation/handover';
import {
  hasMatter,
  isCourtesy,
  type TalkWords,
  type Uttered,
  unanswered,
} from '#server/domain/conversation/talk-words';
import { readState } from './conversation-turn';
import { holdTalk, speakInTalk, type TalkPlace } from './say-in-talk';
import { draftOfTalk, saidInTalk, wordsOf } from './talk-draft';
import type { Tools } from './tools';
import { warm, within } from './within';

const batch = 200;

/** Can run twice at once: each talk is looked at again while it is held. One that fails does not keep the others. */
export async function tendTalks(tools: Tools): Promise<number> {
  const due = await tools.store.talks.due(tools.now(), batch);
  if (due.length > 0) await warm(tools);
  const failed: unknown[] = [];
  for (const id of due) await tendTalk(tools, id).catch((error) => failed.push(error));
  if (failed.length > 0)
    throw new AggregateError(failed, `${failed.length} talks could not be brought to an end.`);
  return due.length;
}

async function tendTalk(tools: Tools, id: string): Promise<void> {
  await tools.store.transaction(async (store) => {
    const inside = within(tools, store);
    const talk = await holdTalk(inside, id);
    const ended = runOut(talk.conversation, tools.now());
    if (ended === 'late') await endWait(inside, talk);
    if (ended === 'left') await giveBack(inside, talk, 'left');
  });
}

async function endWait(tools: Tools, talk: TalkPlace): Promise<void> {
  const state = readState(talk.conversation);
  const words = wordsOf(await saidInTalk(tools, talk.conversation.id));
  await makeCase(tools, talk, words, hasMatter(words, state) ? 'late' : 'wordless');
}

/** What staff did not answer becomes a case; with nothing open the bot just goes on. */
export async function giveBack(tools: Tools, talk: TalkPlace, why: Absence): Promise<void> {
  const said = await saidInTalk(tools, talk.conversation.id);
  const open = unanswered(said);
  if (isOpen(open)) return makeCase(tools, talk, wordsOf(hasMatter(wordsOf(open), bare) ? open : said), why);
  await tools.store.talks.setHolding(talk.conversation.id, withBot);
  await speakInTalk(tools, talk, { kind: 'handed-back' });
}

const bare = { draft: null };

function isOpen(open: readonly Uttered[]): boolean {
  const { text, files } = wordsOf(open);
  return files.length > 0 || (text.length > 0 && !isCourtesy(text));
}

async function makeCase(tools: Tools, talk: TalkPlace, words: TalkWords, why: Absence): Promise<void> {
  await tools.store.talks.setHolding(talk.conversation.id, withBot);
  const draft = await draftOfTalk(tools, words, readState(talk.conversation));
  await speakInTalk(tools, talk, { kind: 'absent', why, draft });
}
