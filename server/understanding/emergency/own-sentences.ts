/** The sentences that likeness is learned from: those about danger with what only sounds like it, and everyday letters. */
import { readFileSync } from 'node:fs';
import type { Labelled } from './learn-likeness';

export function ownSentences(): Labelled[] {
  return ['emergencies', 'everyday'].flatMap((name) =>
    readFileSync(new URL(`../testing/${name}.jsonl`, import.meta.url), 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Labelled),
  );
}
