/**
 * "People near you already reported this": open cases like what somebody writes, for their eyes. They learn what kind of matter it is, a
 * street that they named themselves or a rough distance, since what day, how it stands and how many people it concerns; never a word, a name or a number
 * of a case. To follow one they hold a signed word that names it to us alone, so that nobody can list what others reported.
 */
import type { Locale } from '#locales/languages';
import { isoWithOffset, localDate, toInstant } from '#server/domain/calendar/city-time';
import type { RequestType } from '#server/domain/intake/request';
import { familyOf, isAlive } from '#server/domain/ticket/states';
import type { Ticket } from '#server/domain/ticket/ticket';
import { findEmergency } from '#server/understanding/emergency/find-danger';
import { type Asked, findSimilar, type Similar } from './find-similar';
import { readText } from './read-text';
import { named } from './suggest';
import type { Tools } from './tools';

/** What several people can have in common. A report, a question or praise is one person's own. */
const common: readonly RequestType[] = ['help', 'complaint', 'suggestion'];
const mostOffered = 3;
/** As long as somebody may take to finish the form on another day. */
const tokenHours = 48;
/** About as wide as what places are compared in (`coarse`): nobody finds out whose door it is by asking from several places. */
const stepMeters = 200;

/** May somebody else hear that this case exists, and follow it? Danger to life and what was told in confidence are nobody else's. */
export function mayBeFollowed(
  ticket: Pick<Ticket, 'requestType' | 'identity' | 'urgency' | 'status'>,
): boolean {
  const { requestType, identity, urgency, status } = ticket;
  return common.includes(requestType) && identity !== 'confidential' && urgency !== 'life' && isAlive(status);
}

/**
 * At most three, the likest first; none to somebody in danger, and none without a place that fits. `except`: numbers of their own cases, as
 * far as we know who asks.
 */
export async function nearbyCases(
  tools: Tools,
  input: Asked & { locale: Locale; except?: readonly string[] },
) {
  const { locale, except = [], ...asked } = input;
  if (findEmergency([asked.text, asked.place].filter(Boolean).join('\n'))) return { cases: [] };
  const [reading, categories] = await Promise.all([
    readText(tools, { text: asked.text, locale }),
    tools.directory.categories(),
  ]);
  const categoryId = reading.categories[0]?.category.id ?? null;
  const wanted = { among: 'open', limit: mostOffered * 3, isForStranger: true } as const;
  const found = await findSimilar(tools, { ...asked, categoryId }, wanted);
  const offered = found.filter(
    (each) => each.place.fit === 'near' && mayBeFollowed(each) && !except.includes(each.caseNumber),
  );
  return { cases: offered.slice(0, mostOffered).map((each) => show(tools, each, categories, locale)) };
}

function show(
  tools: Tools,
  { place, ...found }: Similar,
  categories: Awaited<ReturnType<Tools['directory']['categories']>>,
  locale: Locale,
) {
  const names = categories.find(({ id }) => id === found.categoryId)?.names;
  const near = place.fit === 'near' ? place : { meters: null, street: null };
  return {
    token: joinToken(tools, found.ticketId),
    category: names ? named(names, locale) : null,
    street: near.street,
    meters: near.meters === null ? null : Math.max(1, Math.round(near.meters / stepMeters)) * stepMeters,
    submittedAt: startOfDay(found.submittedAt, tools.city.zone),
    status: found.status,
    statusFamily: familyOf(found.status),
    people: found.people ?? 1,
  };
}

/** Neighbours see each other write: the second would tell who it was. */
function startOfDay(instant: Date, zone: string): string {
  return isoWithOffset(toInstant(localDate(instant, zone), 0, zone), zone);
}

function joinToken(tools: Tools, ticketId: string): string {
  const expires = Math.floor(tools.now().getTime() / 1000) + tokenHours * 3_600;
  return tools.secrets.sign('join', `${ticketId}|${expires}`);
}

/** The id of the case of a token that is ours and still good, else null. */
export function readJoinToken(tools: Tools, token: string): string | null {
  const [id = '', expires = ''] = tools.secrets.verify('join', token)?.split('|') ?? [];
  return id && Number(expires) * 1000 > tools.now().getTime() ? id : null;
}
