/**
 * People's words as staff see them: without telephone numbers, names and doors, until somebody opens them for a purpose. What we know of the
 * person, their name first of all, is masked wherever it stands. Nothing is masked in the store, and nothing for the person themselves.
 */
import type { ContactShown } from '#server/domain/people/masking';
import type { LookedAt } from '#server/domain/privacy/masks';
import { maskText } from '#server/understanding/privacy/mask';
import type { Tools } from './tools';

export type Opened = Exclude<LookedAt, 'contact'> | null;
type Mask = (text: string) => string;

/** `opened`: the whole words show all, the place shows doors besides. */
export function maskFor(contact: ContactShown | null, opened: Opened = null, label?: () => string): Mask {
  if (opened === 'words') return (text) => text;
  const known = (value: string | null | undefined) => (value ? [value] : []);
  const options = {
    names: known(contact?.name),
    phones: known(contact?.phone),
    emails: known(contact?.email),
    except: opened === 'place' ? (['door'] as const) : [],
  };
  return (text) => maskText(text, options, label);
}

const contactsAtOnce = 100;

/** For words of many people: the mask of each person's, by their id. `label`: what stands in the place of anything personal, else its kind. */
export async function masksOf(
  { store }: Pick<Tools, 'store'>,
  personIds: readonly (string | null)[],
  label?: () => string,
): Promise<(personId: string | null) => Mask> {
  const ids = [...new Set(personIds.flatMap((id) => id ?? []))];
  const contacts = new Map<string, ContactShown>();
  for (let from = 0; from < ids.length; from += contactsAtOnce)
    for (const [id, contact] of await store.people.contactsOf(ids.slice(from, from + contactsAtOnce)))
      contacts.set(id, contact);
  return (personId) => maskFor(contacts.get(personId ?? '') ?? null, null, label);
}

/** Where people's words stand in what the desk is told of a ticket; all else is codes, names of units and instants. */
const wordsIn: ReadonlySet<string> = new Set([
  'title',
  'text',
  'publicText',
  'internalText',
  'comment',
  'contribution',
  'reason',
  'reverseReason',
  'answers',
  'place',
  'words',
]);

/** The same value with every text of a person masked, however deep it stands. */
export function maskWordsIn<T>(value: T, mask: Mask, isWords = false): T {
  if (typeof value === 'string') return (isWords ? mask(value) : value) as T;
  if (value === null || typeof value !== 'object' || value instanceof Date) return value;
  if (Array.isArray(value)) return value.map((item) => maskWordsIn(item, mask, isWords)) as T;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, maskWordsIn(item, mask, isWords || wordsIn.has(key))]),
  ) as T;
}
