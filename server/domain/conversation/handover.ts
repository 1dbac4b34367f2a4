/**
 * Who has a conversation: the bot, a member of staff, or nobody yet, because the citizen waits for a person. Every time that runs out is
 * counted here, and what is told of it. A wait ends with a person or a case; a talk with staff ends with an answer or a case. What the
 * citizen writes lengthens a talk only while nothing of theirs waits for an answer, so that a talk which everybody left comes to its end.
 */
import { type CityCalendar, workingMinutesBetween } from '../calendar/working-days';
import type { TalkChannel } from '../channels';

export type Owner = 'bot' | 'person' | 'none';

export type Holding = {
  owner: Owner;
  waitingSince: Date | null;
  waitUntil: Date | null;
  staffId: string | null;
  heldUntil: Date | null;
};

const minute = 60_000;

/** Minutes. `each`: what one person who waits costs one member of staff. `shift`: a deliberate "I take talks" outside office hours. */
export const talkTimes = { each: 3, least: 2, most: 15, held: 15, slow: 5, presence: 2, shift: 120 } as const;

export const withBot: Holding = {
  owner: 'bot',
  waitingSince: null,
  waitUntil: null,
  staffId: null,
  heldUntil: null,
};

export function waitingFrom(now: Date, minutes: number): Holding {
  return { ...withBot, owner: 'none', waitingSince: now, waitUntil: after(now, minutes) };
}

export function heldBy(staffId: string, now: Date): Holding {
  return { ...withBot, owner: 'person', staffId, heldUntil: after(now, talkTimes.held) };
}

export function after(now: Date, minutes: number): Date {
  return new Date(now.getTime() + minutes * minute);
}

/** Whole minutes from now, at least one: what is told is never "0 minutes". */
export function minutesUntil(until: Date | null, now: Date): number {
  return Math.max(1, Math.ceil(((until?.getTime() ?? 0) - now.getTime()) / minute));
}

/** The time told: so many minutes for each who waits (this one counted), shared by those who take talks. */
export function minutesToWait(waiting: number, atTalks: number): number {
  const fair = Math.ceil((talkTimes.each * Math.max(1, waiting)) / Math.max(1, atTalks));
  return Math.min(talkTimes.most, Math.max(talkTimes.least, fair));
}

export function isOpen(now: Date, calendar: CityCalendar): boolean {
  return workingMinutesBetween(now, new Date(now.getTime() + 1), calendar) > 0;
}

/** A call cannot wait for typed words, and a letter is a request already: there the wish for a person becomes a case. */
const notTypedOnTheDesk: readonly TalkChannel[] = ['voice', 'email'];

export function isForDesk(channel: TalkChannel): boolean {
  return !notTypedOnTheDesk.includes(channel);
}

/**
 * Why nobody of the staff comes. `written`: a letter is a request anyway. `late`: nobody came in the time told; `left`: who had the talk
 * went silent; `wordless`: they did not say what it is about, though they were asked.
 */
export type Absence = 'closed' | 'away' | 'written' | 'late' | 'left' | 'wordless';

type Staffing = { channel: TalkChannel; isOpen: boolean; atTalks: number };

/** Whoever takes talks is there, also at night; else the hour says why nobody is. */
export function whyAbsent({ channel, isOpen: open, atTalks }: Staffing): Absence | null {
  if (!isForDesk(channel)) return 'written';
  if (atTalks > 0) return null;
  return open ? 'away' : 'closed';
}

/**
 * Until when somebody takes talks, once their page was heard of. Outside office hours only a deliberate press counts: a page that was left
 * open in the evening must not promise people to anybody.
 */
export function presentUntil(now: Date, calendar: CityCalendar, isPressed: boolean): Date | null {
  return isPressed || isOpen(now, calendar) ? after(now, talkTimes.presence) : null;
}

/** What has run out, if anything. */
export function runOut(holding: Holding, now: Date): 'late' | 'left' | null {
  const { owner, waitUntil, heldUntil } = holding;
  if (owner === 'none' && waitUntil && waitUntil <= now) return 'late';
  return owner === 'person' && heldUntil && heldUntil <= now ? 'left' : null;
}

/** The citizen wrote to whoever has the talk; `isWaiting`: something of theirs waits for an answer already. */
export function afterCitizen(holding: Holding, now: Date, isWaiting: boolean): Holding {
  return holding.owner !== 'person' || isWaiting
    ? holding
    : { ...holding, heldUntil: after(now, talkTimes.held) };
}

/** Somebody of the staff should look: so long an unanswered message is pointed out on the desk. */
export function isSlow(openSince: Date | null, now: Date): boolean {
  return openSince !== null && after(openSince, talkTimes.slow) <= now;
}
