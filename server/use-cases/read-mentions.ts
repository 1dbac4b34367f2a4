/**
 * Reads letters for what they name (places, words), a few at a time, so that the worker stays free for messages: some 2 ms of a processor for
 * each letter. Can run any number of times: a letter that was read is left as it is.
 */
import { placeKeys } from '#server/domain/warnings/places';
import { countedDays } from '#server/domain/warnings/windows';
import type { LetterToRead, ReadLetter } from '#server/store/topic-mentions';
import { mask } from '#server/understanding/privacy/mask';
import { toSimplified } from '#server/understanding/simplified';
import { topicWords } from '#server/understanding/topics/topic-words';
import type { Tools } from './tools';

const sliceSize = 25;
/** In one run at most 50,000 letters: a city that brings its past is read over some hours, the oldest first. */
const mostSlices = 2_000;
/** Ids are drawn before a letter is written: one that took long may come after those drawn later. */
const overlapMs = 120_000;
const day = 86_400_000;

/** Answers how many letters it looked at. */
export async function readMentions(tools: Tools): Promise<number> {
  const { topicMentions } = tools.store;
  const from = new Date(tools.now().getTime() - countedDays * day);
  const last = await topicMentions.lastRead(from);
  if (last === null) return 0;
  let [after, seen] = [idBefore(last, overlapMs), 0];
  for (let slice = 0; slice < mostSlices; slice++) {
    const letters = await topicMentions.toRead(after, from, sliceSize);
    await topicMentions.write(letters.filter(({ submittedAt }) => submittedAt >= from).map(readLetter));
    after = letters.at(-1)?.id ?? after;
    seen += letters.length;
    if (letters.length < sliceSize) break;
  }
  await topicMentions.setLastRead(after);
  return seen;
}

/** What was personal leaves a gap, so that no word grows together over it. */
const gap = () => ' ';

function readLetter({ id, title, text, placeText, lat, lng }: LetterToRead): ReadLetter {
  const plain = (written: string) => toSimplified(mask(written, gap).text);
  const [ownTitle, ownText, ownPlace] = [plain(title), plain(text), placeText && plain(placeText)];
  const places = placeKeys({ placeText: ownPlace, text: `${ownTitle} ${ownText}`, lat, lng });
  return { ticketId: id, places, words: topicWords(ownTitle, ownText) };
}

/** The lowest id that can have been drawn so long before this one (RFC 9562: the first 48 bits are milliseconds). */
function idBefore(id: string, ms: number): string {
  const drawn = Number.parseInt(id.slice(0, 8) + id.slice(9, 13), 16);
  const hex = Math.max(0, drawn - ms)
    .toString(16)
    .padStart(12, '0');
  return `${hex.slice(0, 8)}-${hex.slice(8)}-0000-0000-000000000000`;
}

/** What is too old to be compared with. */
export async function forgetMentions(tools: Tools): Promise<void> {
  await tools.store.topicMentions.forget(new Date(tools.now().getTime() - countedDays * day));
}
