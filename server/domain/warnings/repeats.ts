/** Nothing is told twice: a topic that is known speaks up again only when it grew by half, or when it was closed and rises anew. */
import { growth, judge } from './judge';
import { countedIn, scopeOf, sharesMost, type Topic, type TopicKey } from './topics';
import type { TopicWindow } from './windows';

export type KnownWarning = TopicKey & {
  id: string;
  window: TopicWindow;
  raisedCount: number;
  closedAt: Date | null;
  /** Letters behind it, and how many of them are behind the topic too. */
  letters: number;
  shared: number;
};

export type Verdict =
  | { kind: 'raise' }
  /** The same warning, louder. */
  | { kind: 'again'; id: string }
  /** It goes on; nobody needs to be told. */
  | { kind: 'keep'; id: string; isSameWindow: boolean }
  | { kind: 'silent' };

export function verdictOn(topic: Topic, window: TopicWindow, known: readonly KnownWarning[]): Verdict {
  const same = known.filter((warning) => isSame(topic, warning));
  const open = same.filter(({ closedAt }) => closedAt === null);
  const own = open.find((warning) => warning.window === window) ?? open[0];
  if (own) {
    const told = Math.max(...open.map(({ raisedCount }) => raisedCount));
    if (topic.count >= told * growth) return { kind: 'again', id: own.id };
    return { kind: 'keep', id: own.id, isSameWindow: own.window === window };
  }
  const closedAt = Math.max(...same.map((warning) => warning.closedAt?.getTime() ?? 0));
  return risesAfter(topic, closedAt) ? { kind: 'raise' } : { kind: 'silent' };
}

function isSame(topic: TopicKey & Pick<Topic, 'letters'>, warning: KnownWarning): boolean {
  const isNamesake =
    warning.categoryId === topic.categoryId && warning.place === topic.place && warning.word === topic.word;
  return isNamesake || sharesMost(warning.shared, topic.letters.length, warning.letters);
}

/** What was closed is dealt with: only letters since then count. */
function risesAfter(topic: Topic, closedAt: number): boolean {
  const since = topic.letters.filter(({ at }) => at.getTime() > closedAt);
  return judge(countedIn(since, topic.past), scopeOf(topic)) !== null;
}
