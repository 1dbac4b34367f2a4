/**
 * What must survive a redirect and may stand in no address: the text of a form that was refused, contact data shown for a purpose, an
 * access code that is read out once. It lies in this process's memory for some minutes under an id nobody can guess, for one person.
 * A restart forgets it, which costs a second typing at worst and never a secret.
 */
import { randomUUID } from 'node:crypto';

type Item = { owner: string | null; value: unknown };

// Next gives pages and route handlers copies of this module of their own; the shelves are one.
const shared = globalThis as { huyingShelves?: Map<string, Map<string, Item>> };

const mostItems = 500;

function itemsOf(name: string): Map<string, Item> {
  shared.huyingShelves ??= new Map();
  const items = shared.huyingShelves.get(name) ?? new Map<string, Item>();
  shared.huyingShelves.set(name, items);
  return items;
}

export type Shelf<T> = {
  /** Keeps a value for this member of staff and gives its id; without an owner it is for whoever is signed in and has the id. */
  put(owner: string | null, value: T): string;
  /** Null when it is somebody else's, forgotten or never was. */
  find(owner: string, id: string | undefined): T | null;
};

/** `name` tells shelves apart; `minutes` is how long a value lies there. */
export function shelf<T>(name: string, minutes: number): Shelf<T> {
  return {
    put(owner, value) {
      const items = itemsOf(name);
      const id = randomUUID();
      items.set(id, { owner, value });
      setTimeout(() => items.delete(id), minutes * 60_000).unref();
      dropOldest(items);
      return id;
    },
    find(owner, id) {
      const item = itemsOf(name).get(id ?? '');
      if (!item || (item.owner !== null && item.owner !== owner)) return null;
      return item.value as T;
    },
  };
}

function dropOldest(items: Map<string, Item>): void {
  for (const id of items.keys()) {
    if (items.size <= mostItems) return;
    items.delete(id);
  }
}
