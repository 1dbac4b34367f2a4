/** Who is at the desk, and what of the desk is theirs. The procedures decide what may be done; here it only decides what is shown. */
import { redirect } from 'next/navigation';
import { cache } from 'react';
import type { z } from 'zod';
import type { Locale } from '#locales/languages';
import type { meOutput } from '#server/api/schemas/desk';
import { deskLocale } from '#server/auth/callback-path';
import { seesLearning } from '#server/domain/learning/rights';
import { type StaffRole, takesTalks } from '#server/domain/people/roles';
import { Refused } from '#server/domain/refusals';
import { seesRouting } from '#server/domain/routing/rights';
import { type QueueView, queueViews } from '#server/domain/ticket/queue-views';
import { readsWarnings } from '#server/domain/warnings/rights';
import { attempt, door } from '../../_door';
import { localeOf } from '../../_locale';

export type Staff = z.infer<typeof meOutput>;

/** The language of a desk page; a language that the desk does not speak leads to the start of the desk in one that it does. */
export async function deskLocaleOf(params: Promise<{ locale: string }>): Promise<Locale> {
  const locale = await localeOf(params);
  if (deskLocale(locale) !== locale) redirect(`/${deskLocale(locale)}/desk`);
  return locale;
}

/** Null when nobody is signed in, or no longer. */
export const whoIsHere = cache(async (): Promise<Staff | null> => {
  const answer = await attempt((await door()).desk.me());
  if (answer.ok) return answer.value;
  if (answer.reason === 'not-signed-in') return null;
  throw new Refused(answer.reason);
});

/** Sends whoever is not signed in to the sign-in page, and from there back to `path` (a whole path with its language). */
export async function requireStaff(path: string): Promise<Staff> {
  return (await whoIsHere()) ?? redirect(signInAddress(path));
}

/** By way of next-auth, which lays its token against forged forms into a cookie and leads on to our page. */
export function signInAddress(path: string): `/${string}` {
  return `/api/auth/signin?callbackUrl=${encodeURIComponent(path)}`;
}

/** What somebody opens the desk for. */
const firstViews: Record<StaffRole, QueueView> = {
  agent: 'new',
  dispatcher: 'todo',
  handler: 'todo',
  supervisor: 'overdue',
  quality: 'answered',
  analyst: 'all',
  admin: 'all',
};

export function firstView(role: StaffRole): QueueView {
  return firstViews[role];
}

/** For a unit, what is with units is what it has to do; people are told by the centre. */
const notForUnits: readonly QueueView[] = ['with-units', 'not-told'];

export function viewsFor(role: StaffRole): QueueView[] {
  return queueViews.filter((view) => role !== 'handler' || !notForUnits.includes(view));
}

export const places = [
  'queue',
  'talks',
  'new',
  'matters',
  'knowledge',
  'warnings',
  'messages',
  'channels',
  'mailbox',
  'routing',
  'learning',
  'ai',
  'questions',
  'calendar',
] as const;
export type Place = (typeof places)[number];

/** Requests are taken, and messages to people looked after, by those who talk to people. */
const placesOfHandlers: readonly Place[] = ['queue', 'knowledge', 'calendar'];
const takesRequests: readonly StaffRole[] = ['agent', 'dispatcher', 'supervisor', 'admin'];

export function placesFor(role: StaffRole): Place[] {
  if (role === 'handler') return [...placesOfHandlers];
  return places.filter((place) => {
    if (place === 'mailbox' || place === 'questions') return role === 'admin';
    if (place === 'learning' || place === 'ai') return seesLearning(role);
    if (place === 'talks') return takesTalks(role);
    if (place === 'warnings') return readsWarnings(role);
    if (place === 'routing') return seesRouting(role);
    return place !== 'new' || takesRequests.includes(role);
  });
}
