/**
 * Tickets about the same thing as a text: candidates by the rare terms they share (one statement, whatever the number of tickets), then the
 * likeness of the words, and where it happened. Two places that are not one are two matters; past ones are a lesson wherever they were.
 */
import { titleFrom } from '#server/domain/intake/request';
import { coarse, type PlaceFit, placeFit, type Spot } from '#server/domain/matters/place-fit';
import { efforts, rareTerms } from '#server/domain/matters/rare-terms';
import type { Among, SimilarTicket } from '#server/store/similar';
import { keyTerms } from '#server/understanding/duplicates/key-terms';
import { likeness, readLetter, sameMatterFrom } from '#server/understanding/duplicates/similarity';
import type { Tools } from './tools';

export type Asked = {
  title?: string;
  text: string;
  place?: string | null;
  lat?: number | null;
  lng?: number | null;
  /** What it is about, when that is known. */
  categoryId?: string | null;
};

export type Similar = Pick<
  SimilarTicket,
  | 'caseNumber'
  | 'version'
  | 'status'
  | 'requestType'
  | 'identity'
  | 'urgency'
  | 'categoryId'
  | 'submittedAt'
  | 'title'
  | 'people'
  | 'personId'
> & {
  ticketId: string;
  /** 0 to 1. */
  likeness: number;
  place: PlaceFit;
  /** The unit that answered it; only of past ones, and null when the centre did. */
  departmentId: string | null;
};

type Wanted = { among: Among; limit: number; exceptId?: string | null; isForStranger?: boolean };

/** Read letter by letter: so many take two or three milliseconds. */
const mostCompared = 24;
/** The title and the first sentences say what it is about. */
const beginning = 160;
/** Whoever names the same spot may say it in fewer of the same words, and in other words what is of the same kind. */
const fromWhenNear = 0.42;
const fromOfSameKind = 0.2;
/** What was alike enough to learn from who answered it. */
const fromOfPast = 0.36;

/** The likest first. `isForStranger`: points of both sides are made coarse before anything is compared. */
export async function findSimilar(
  tools: Tools,
  asked: Asked,
  { among, limit, exceptId = null, isForStranger = false }: Wanted,
): Promise<Similar[]> {
  const letter = { title: asked.title || titleFrom(asked.text), text: asked.text.slice(0, beginning) };
  const terms = rareTerms(keyTerms(letter), await tools.directory.termShares(), efforts[among]);
  const candidates = await tools.store.similar.nearest(terms, among, mostCompared, exceptId);
  const spotFor = isForStranger ? coarse : (spot: Spot) => spot;
  const [read, spot] = [readLetter(letter), spotFor(spotOf(letter, asked))];
  const alike = candidates
    .map((row) => compare(row, read, spot, spotFor))
    .filter((found) => isAlike(found, among, asked.categoryId ?? null))
    .sort((one, other) => other.likeness - one.likeness)
    .slice(0, limit);
  return among === 'past' ? withUnits(tools, alike) : alike;
}

function spotOf(letter: { title: string; text: string }, place: Omit<Asked, 'text' | 'title'>): Spot {
  const text = [place.place, letter.title, letter.text].filter(Boolean).join('\n');
  return { text, lat: place.lat ?? null, lng: place.lng ?? null };
}

function compare(
  row: SimilarTicket,
  read: ReturnType<typeof readLetter>,
  spot: Spot,
  spotFor: (spot: Spot) => Spot,
): Similar {
  const { id, beginning, placeText, lat, lng, ...facts } = row;
  const theirs = { title: facts.title, text: beginning };
  return {
    ...facts,
    ticketId: id,
    likeness: likeness(read, readLetter(theirs)),
    place: placeFit(spot, spotFor(spotOf(theirs, { place: placeText, lat, lng }))),
    departmentId: null,
  };
}

function isAlike(found: Similar, among: Among, categoryId: string | null): boolean {
  if (among === 'past') return found.likeness >= fromOfPast;
  if (found.place.fit === 'far') return false;
  if (found.place.fit === 'unknown') return found.likeness >= sameMatterFrom;
  const isOfSameKind = categoryId !== null && found.categoryId === categoryId;
  return found.likeness >= (isOfSameKind ? fromOfSameKind : fromWhenNear);
}

async function withUnits(tools: Tools, found: Similar[]): Promise<Similar[]> {
  const units = await tools.store.similar.unitsThatAnswered(found.map(({ ticketId }) => ticketId));
  return found.map((each) => ({ ...each, departmentId: units.get(each.ticketId) ?? null }));
}
