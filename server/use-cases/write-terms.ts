/** Tickets that are older than the index of similar ones get into it, the newest of them first; what is filed now is in it from the start. */
import { keyTerms } from '#server/understanding/duplicates/key-terms';
import type { Tools } from './tools';

const batch = 300;
/** The job comes again every minute; so long it works at a time. */
const mostMs = 20_000;

/** Answers how many were written. Two workers at once write the same, which harms nothing. */
export async function writeOldTerms({ store, now }: Tools): Promise<number> {
  const until = now().getTime() + mostMs;
  let written = 0;
  for (;;) {
    const tickets = await store.similar.unwritten(batch);
    const rows = tickets.map(({ id, title, text }) => ({ id, terms: keyTerms({ title, text }) }));
    await store.similar.writeTerms(rows, now());
    written += rows.length;
    if (rows.length < batch || now().getTime() >= until) return written;
  }
}
