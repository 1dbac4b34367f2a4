/**
 * Hears that something new was said: over one open line (server-sent events) while the page is looked at, and, where the network cuts long
 * answers, by asking now and then, ever less often. What was missed comes by the number of the last message. `EventSource` cannot send the
 * token that the chat needs in other sites' pages, so the line is read from fetch, the same way everywhere.
 */
const firstWaitMs = 2_000;
const longestWaitMs = 60_000;
/** The line says something at least every 20 s; after this it is taken for dead. */
const silenceMs = 45_000;
/** Whoever holds answers back until they are whole never lets the first byte through. */
const firstByteMs = 8_000;

export type NewsSettings = {
  address: string;
  headers: () => Record<string, string>;
  /** Is there a talk to have news of? Looking in must not start one. */
  isThere: () => boolean;
  after: () => number;
  /** Takes over what is new; `seq` is the newest number that there is. */
  look: (seq: number) => Promise<void>;
};

export type News = {
  /** Something was sent just now, so there is a talk: the line is opened if it is not open yet. */
  begin(): void;
};

export function followNews(settings: NewsSettings): News {
  let stop: AbortController | null = null;
  const line = { isOpen: false };
  const follow = () => {
    stop?.abort();
    if (document.hidden) return;
    stop = new AbortController();
    void run(settings, line, stop.signal);
  };
  document.addEventListener('visibilitychange', follow);
  window.addEventListener('online', follow);
  follow();
  return {
    begin() {
      if (!line.isOpen) follow();
    },
  };
}

type Line = { isOpen: boolean };

async function run(settings: NewsSettings, line: Line, signal: AbortSignal): Promise<void> {
  let failures = 0;
  // A talk that was held before in another site's page is not on this page yet.
  if (settings.isThere() && settings.after() === 0) await settings.look(1).catch(() => undefined);
  while (!signal.aborted) {
    const isHeard = settings.isThere() ? await listen(settings, line, signal) : false;
    if (signal.aborted) return;
    failures = isHeard ? 0 : failures + 1;
    if (failures > 1 && settings.isThere()) await ask(settings, signal);
    await wait(
      settings.isThere() ? Math.min(longestWaitMs, firstWaitMs * 2 ** failures) : firstWaitMs,
      signal,
    );
  }
}

/** True when the line was open and said something. */
async function listen(settings: NewsSettings, line: Line, signal: AbortSignal): Promise<boolean> {
  const cut = new AbortController();
  const end = () => cut.abort();
  signal.addEventListener('abort', end);
  let alarm = setTimeout(end, firstByteMs);
  let isHeard = false;
  try {
    const answer = await fetch(settings.address, {
      headers: { ...settings.headers(), 'last-event-id': String(settings.after()) },
      signal: cut.signal,
    });
    const reader = answer.ok ? answer.body?.getReader() : null;
    const decoder = new TextDecoder();
    line.isOpen = true;
    for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
      isHeard = true;
      clearTimeout(alarm);
      alarm = setTimeout(end, silenceMs);
      const ids = Array.from(decoder.decode(part.value, { stream: true }).matchAll(/^id: (\d+)$/gm));
      const newest = Number(ids[ids.length - 1]?.[1] ?? 0);
      if (newest > settings.after()) await settings.look(newest);
    }
  } catch {
    // Cut, offline or refused: the next try tells.
  } finally {
    line.isOpen = false;
    clearTimeout(alarm);
    signal.removeEventListener('abort', end);
  }
  return isHeard;
}

async function ask(settings: NewsSettings, signal: AbortSignal): Promise<void> {
  try {
    const headers = { ...settings.headers(), accept: 'application/json' };
    const answer = await fetch(`${settings.address}?after=${settings.after()}`, { headers, signal });
    const news = answer.ok ? (await answer.json()).messages : [];
    if (news.length > 0) await settings.look(news[news.length - 1].seq);
  } catch {
    // The same.
  }
}

/** Each a little differently, so that everybody does not come back at once. */
function wait(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, ms * (0.75 + Math.random() / 2));
    signal.addEventListener('abort', () => resolve());
  });
}
