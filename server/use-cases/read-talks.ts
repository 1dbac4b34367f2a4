/** The desk's list: who waits (danger first, then the longest), and the talks of whoever asks. Whoever takes talks is noted as being there. */
import { isLocale, type Locale, locales } from '#locales/languages';
import { isoWithOffset } from '#server/domain/calendar/city-time';
import { isOpen, isSlow, presentUntil, talkTimes } from '#server/domain/conversation/handover';
import { stateSchema } from '#server/domain/conversation/state';
import type { StaffActor } from '#server/domain/people/roles';
import type { TalkRow } from '#server/store/talks';
import { requireTalker } from './hold-talk';
import type { Tools } from './tools';

const mostWaiting = 100;
const mostOwn = 30;

export type TalkLine = {
  conversationId: string;
  channel: string;
  locale: Locale;
  /** What it is about, in the person's words; empty when they have not said yet. */
  firstWords: string;
  isUrgent: boolean;
  waitingSince: string | null;
  waitUntil: string | null;
  heldUntil: string | null;
  /** Since when something the person wrote has no answer. */
  openSince: string | null;
  isSlow: boolean;
};

export async function readTalks(tools: Tools, actor: StaffActor) {
  requireTalker(actor);
  const { talks } = tools.store;
  const now = tools.now();
  const [waiting, own, atTalks, until, calendar] = await Promise.all([
    talks.waiting(mostWaiting),
    talks.heldBy(actor.staffId, mostOwn),
    talks.countAtTalks(now),
    talks.atTalksUntil(actor.staffId),
    tools.directory.calendar(),
  ]);
  const lines = await Promise.all(waiting.map((row) => lineOf(tools, row, now)));
  return {
    now: isoWithOffset(now, tools.city.zone),
    waiting: lines.sort((a, b) => Number(b.isUrgent) - Number(a.isUrgent)),
    own: await Promise.all(own.map((row) => lineOf(tools, row, now))),
    atTalks,
    isTaking: until !== null && until > now,
    isOfficeOpen: isOpen(now, calendar),
  };
}

async function lineOf(tools: Tools, row: TalkRow, now: Date): Promise<TalkLine> {
  const conversation = await tools.store.conversations.find(row.id);
  const state = stateSchema.safeParse(conversation?.state);
  const known = state.success ? state.data.handover : null;
  const at = (instant: Date | null) => instant && isoWithOffset(instant, tools.city.zone);
  const openSince = known?.openSince ? new Date(known.openSince) : null;
  return {
    conversationId: row.id,
    channel: row.channel,
    locale: isLocale(row.locale) ? row.locale : locales[0],
    firstWords: known?.firstWords ?? '',
    isUrgent: known?.isUrgent ?? false,
    waitingSince: at(row.waitingSince),
    waitUntil: at(row.waitUntil),
    heldUntil: at(row.heldUntil),
    openSince: at(openSince),
    isSlow: row.staffId !== null && isSlow(openSince, now),
  };
}

/**
 * "I take talks", on or off; the page says it again while it is open. `isPressed` is a deliberate press: outside office hours only that
 * counts, and the page repeats it for two hours at most.
 */
export async function takeTalks(
  tools: Tools,
  input: { wants: boolean; isPressed: boolean },
  actor: StaffActor,
): Promise<{ isTaking: boolean; isOfficeOpen: boolean; shiftMinutes: number }> {
  requireTalker(actor);
  const now = tools.now();
  const calendar = await tools.directory.calendar();
  const until = input.wants ? presentUntil(now, calendar, input.isPressed) : null;
  await tools.store.talks.setAtTalks(actor.staffId, until);
  return { isTaking: until !== null, isOfficeOpen: isOpen(now, calendar), shiftMinutes: talkTimes.shift };
}
