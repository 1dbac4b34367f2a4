/** The same tools inside one transaction: use-cases that open a transaction of their own join it, so all they do is kept or nothing. */
import type { TransactionStore } from '#server/store/store';
import type { Tools } from './tools';

export function within(tools: Tools, store: TransactionStore): Tools {
  return { ...tools, store: { ...store, transaction: (work) => work(store) } };
}

/** Fills the small caches first: filled inside a transaction they would need a second connection while it holds one. */
export async function warm({ directory }: Tools): Promise<void> {
  await Promise.all([
    directory.categories(),
    directory.departments(),
    directory.questions(),
    directory.calendar(),
    directory.clockRules(),
    directory.knowledge(),
  ]);
}
