/**
 * News of talks: PostgreSQL calls out which conversation has new messages (a trigger of the table, so nobody who writes can forget it), and
 * every process hears it on one connection of its own. A connection that breaks is made again; what was missed meanwhile is made good by
 * telling everybody to look.
 */
import pg from 'pg';

const channel = 'chat_news';
const longestWaitMs = 30_000;
const firstWaitMs = 250;

type Listener = () => void;

export type ChatNews = {
  /** `look` is called after messages were written in this conversation. Answers how to stop listening. */
  listen(conversationId: string, look: Listener): () => void;
  close(): Promise<void>;
};

/** The connection is made with the first listener. `onTrouble` hears why it broke. */
export function openChatNews(databaseUrl: string, onTrouble: (error: Error) => void): ChatNews {
  const listeners = new Map<string, Set<Listener>>();
  let client: pg.Client | null = null;
  let again: NodeJS.Timeout | null = null;
  let failures = 0;
  let isClosed = false;

  async function open(): Promise<void> {
    const opening = new pg.Client({ connectionString: databaseUrl, application_name: 'huying news' });
    client = opening;
    opening.on('error', (error) => lose(opening, error));
    opening.on('end', () => lose(opening, new Error('The connection for news ended.')));
    opening.on('notification', ({ payload = '' }) => tell(listeners.get(payload)));
    try {
      await opening.connect();
      await opening.query(`listen ${channel}`);
      failures = 0;
      for (const waiting of [...listeners.values()]) tell(waiting);
    } catch (error) {
      lose(opening, error instanceof Error ? error : new Error('unknown'));
    }
  }

  function lose(lost: pg.Client, error: Error): void {
    if (client !== lost) return;
    client = null;
    lost.end().catch(() => undefined);
    if (isClosed) return;
    onTrouble(error);
    again = setTimeout(open, Math.min(longestWaitMs, firstWaitMs * 2 ** failures));
    again.unref();
    failures += 1;
  }

  return {
    listen(conversationId, look) {
      const waiting = listeners.get(conversationId) ?? new Set();
      listeners.set(conversationId, waiting.add(look));
      if (!client && !again && !isClosed) void open();
      return () => {
        waiting.delete(look);
        if (waiting.size === 0 && listeners.get(conversationId) === waiting) listeners.delete(conversationId);
      };
    },
    async close() {
      isClosed = true;
      if (again) clearTimeout(again);
      const last = client;
      client = null;
      await last?.end().catch(() => undefined);
    },
  };
}

function tell(waiting: ReadonlySet<Listener> | undefined): void {
  for (const look of [...(waiting ?? [])]) look();
}
