/** What rises, for those who can do something about it: read, seen to, closed with a reason. The letters are shown without personal data. */
import { isoWithOffset } from '#server/domain/calendar/city-time';
import type { StaffActor, StaffRole } from '#server/domain/people/roles';
import { Refused } from '#server/domain/refusals';
import { type ClosedReason, decidesWarnings, readsWarnings } from '#server/domain/warnings/rights';
import type { LetterBehind, WarningRow } from '#server/store/topic-warnings';
import { masksOf } from './mask-words';
import type { Tools } from './tools';

const mostListed = 40;
const lettersListed = 3;
const lettersShown = 50;
/** After so long without being found again, what is open has calmed down: three rounds of the job for 24 hours, of the hourly one for 7 days. */
const calmAfterMs = { '24h': 40 * 60_000, '7d': 4 * 3_600_000 };

export async function listWarnings(tools: Tools, input: { isClosed?: boolean }, actor: StaffActor) {
  if (!readsWarnings(actor.role)) throw new Refused('not-allowed');
  const rows = await tools.store.topicWarnings.list(input.isClosed ?? false, mostListed);
  const letters = await tools.store.topicWarnings.firstLetters(
    rows.map(({ id }) => id),
    lettersListed,
  );
  const show = await letterShower(tools, [...letters.values()].flat());
  return {
    rows: rows.map((row) => ({ ...shown(tools, row), letters: (letters.get(row.id) ?? []).map(show) })),
    mayDecide: decidesWarnings(actor.role),
  };
}

export async function readWarning(tools: Tools, input: { id: string }, actor: StaffActor) {
  const row = await findFor(tools, input.id, readsWarnings, actor);
  const letters = await tools.store.topicWarnings.lettersBehind(row.id, lettersShown);
  return {
    ...shown(tools, row),
    letters: letters.map(await letterShower(tools, letters)),
    mayDecide: decidesWarnings(actor.role),
  };
}

/** Somebody knows of it: it no longer counts as new. */
export async function seeWarning(tools: Tools, input: { id: string }, actor: StaffActor) {
  const row = await findFor(tools, input.id, decidesWarnings, actor);
  await tools.store.topicWarnings.markSeen(row.id, { staffId: actor.staffId, at: tools.now() });
  return {};
}

export async function closeWarning(
  tools: Tools,
  input: { id: string; reason: ClosedReason },
  actor: StaffActor,
) {
  const row = await findFor(tools, input.id, decidesWarnings, actor);
  const by = { staffId: actor.staffId, at: tools.now() };
  if (!(await tools.store.topicWarnings.close(row.id, input.reason, by)))
    throw new Refused('changed-meanwhile');
  return {};
}

/** For the number beside the desk's menu: 0 for those who do not read them. At most 100. */
export async function countNewWarnings(tools: Tools, role: StaffRole): Promise<number> {
  return readsWarnings(role) ? tools.store.topicWarnings.countNew() : 0;
}

/** The hot topics of now, for figures: nothing in it leads to a letter. */
export async function readRising(tools: Tools) {
  const rows = await tools.store.topicWarnings.list(false, mostListed);
  return rows
    .filter((row) => isRising(tools, row))
    .map(({ window, categoryNames, placeName, words, count, expected, firstAt, isDanger }) => ({
      window,
      category: categoryNames,
      place: placeName,
      words,
      count,
      expected,
      since: isoWithOffset(firstAt, tools.city.zone),
      isDanger,
    }));
}

async function findFor(
  tools: Tools,
  id: string,
  may: (role: StaffRole) => boolean,
  actor: StaffActor,
): Promise<WarningRow> {
  if (!may(actor.role)) throw new Refused('not-allowed');
  const row = await tools.store.topicWarnings.find(id);
  if (!row) throw new Refused('warning-not-found');
  return row;
}

function isRising(tools: Tools, { state, risingAt, window }: WarningRow): boolean {
  return state !== 'closed' && tools.now().getTime() - risingAt.getTime() <= calmAfterMs[window];
}

function shown(tools: Tools, row: WarningRow) {
  const at = (instant: Date) => isoWithOffset(instant, tools.city.zone);
  const { id, window, words, count, people, expected, past, isDanger, state, closedReason } = row;
  const { placeName, place, categoryNames, seenBy, closedBy } = row;
  return {
    id,
    window,
    category: categoryNames,
    where: placeOf(place, placeName),
    words,
    count,
    people,
    expected,
    past,
    isDanger,
    state,
    isRising: isRising(tools, row),
    firstAt: at(row.firstAt),
    lastAt: at(row.lastAt),
    raisedAt: at(row.raisedAt),
    seen: row.seenAt && { at: at(row.seenAt), by: seenBy },
    closed: row.closedAt && closedReason && { at: at(row.closedAt), by: closedBy, reason: closedReason },
  };
}

/** Cells of the map have no name of their own: letters near each other may say one. */
function placeOf(place: string | null, name: string | null) {
  if (place === null) return { kind: 'city', name: null } as const;
  return { kind: place.startsWith('@') ? 'around' : 'place', name } as const;
}

const hidden = () => '＊＊';

async function letterShower(tools: Tools, letters: readonly LetterBehind[]) {
  const maskOf = await masksOf(
    tools,
    letters.map(({ personId }) => personId),
    hidden,
  );
  return ({ personId, caseNumber, title, locale, status, submittedAt }: LetterBehind) => ({
    caseNumber,
    title: maskOf(personId)(title),
    locale,
    status,
    submittedAt: isoWithOffset(submittedAt, tools.city.zone),
  });
}
