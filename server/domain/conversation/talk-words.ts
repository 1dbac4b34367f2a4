/**
 * What a person said in this talk, as the text of a request: their own words since it began, without commands, numbers and codes. A talk
 * begins after a case was filed, after staff handed back, after a draft was thrown away, or after a silence of half a day.
 */
import { limits } from '../intake/request';
import { isForBot } from './bot-words';
import type { ConversationState, Draft } from './state';
import { isMatter } from './understand';
import type { Vocabulary } from './vocabulary';

export type Place = { lat?: number; lng?: number; text?: string };

/** One message of the transcript. `keys`: what a message of ours said. */
export type Uttered = {
  from: 'person' | 'bot' | 'staff';
  at: Date;
  text: string | null;
  keys: readonly string[];
  files: readonly string[];
  place: Place | null;
};

export type TalkWords = { text: string; files: string[]; place: Place | null };

const longestSilence = 12 * 3_600_000;
const ends = /^bot:(filed\.|letter\.filed|cancelled|person\.(back|case|left))/;

/** Oldest first in and out. */
export function ofThisTalk(said: readonly Uttered[]): Uttered[] {
  const begin = said.findLastIndex(
    (message, order) =>
      message.keys.some((key) => ends.test(key)) ||
      (order > 0 && message.at.getTime() - (said[order - 1]?.at.getTime() ?? 0) > longestSilence),
  );
  const first = said[begin];
  const isPersonsOwn = first?.from === 'person';
  return said.slice(isPersonsOwn ? begin : begin + 1);
}

/** What came after the last words of staff: nobody answered it. */
export function unanswered(said: readonly Uttered[]): Uttered[] {
  return said.slice(said.findLastIndex(({ from }) => from === 'staff') + 1);
}

export function wordsIn(said: readonly Uttered[], vocabulary: Vocabulary): TalkWords {
  const own = said.filter(({ from }) => from === 'person');
  const texts = own.flatMap(({ text }) => (text && !isForBot(text, vocabulary) ? [text.trim()] : []));
  return {
    text: texts.join('\n').slice(0, limits.text),
    files: [...new Set(own.flatMap(({ files }) => files))],
    place: own.findLast(({ place }) => place !== null)?.place ?? null,
  };
}

const courtesies =
  /谢|好的|好吧|明白|知道了|清楚了|再见|辛苦|(?<![a-z])(thank|thanks|thx|ok|okay|great|got it|understood|bye|perfect)(?![a-z])|شكر|تمام|حسنا|مع السلامة/iu;

/** A short word of thanks needs no answer. */
export function isCourtesy(text: string): boolean {
  return [...text].length <= 40 && courtesies.test(text) && !/[?？؟]/u.test(text);
}

/** Enough to make a case of. */
export function hasMatter({ text, files }: TalkWords, { draft }: Pick<ConversationState, 'draft'>): boolean {
  return isMatter(text) || isMatter(draft?.answers.text ?? '') || files.length > 0;
}

/**
 * The request that stands for the talk: what was being written before, and what was said. Who they are stays between them and the centre
 * unless they chose otherwise. `wordless` stands where nothing was said.
 */
export function draftFrom(words: TalkWords, state: ConversationState, id: string, wordless: string): Draft {
  const { text: begun = '', place, identity = 'confidential', ...answers } = state.draft?.answers ?? {};
  const missing = begun.split('\n').filter((line) => !words.text.includes(line.trim()));
  const text = [...missing, words.text].filter(Boolean).join('\n').slice(0, limits.text);
  const known = place ?? words.place;
  const files = [...new Set([...(state.draft?.attachmentIds ?? []), ...words.files])];
  return {
    id,
    answers: {
      ...answers,
      text: text || wordless,
      ...(known && { place: known }),
      placeDone: true,
      identity,
    },
    attachmentIds: files.slice(0, limits.attachments),
  };
}
