/**
 * How this page proves whose talk it is. On our own site a cookie does, which no script can read. In another site's page there are no
 * cookies: the token lies in this frame's own storage, which browsers keep apart for each site that shows the chat, and goes along as a
 * bearer. Where even that is forbidden it lives as long as the page.
 */
export type Held = {
  isEmbedded: boolean;
  /** The page to look at for what is new. */
  page: string;
  headers(): Record<string, string>;
  isKept(): boolean;
  keep(token: string | undefined): void;
  forget(): void;
};

const name = 'huying-chat';

export function holdTalk(root: HTMLElement): Held {
  const isEmbedded = root.dataset.sites !== undefined;
  let token = isEmbedded ? read() : null;
  return {
    isEmbedded,
    page: location.pathname + (isEmbedded ? '?embed' : ''),
    headers: () => (token ? { authorization: `Bearer ${token}` } : ({} as Record<string, string>)),
    isKept: () => token !== null,
    keep(given) {
      if (!given) return;
      token = given;
      write(given);
    },
    forget() {
      token = null;
      write(null);
    },
  };
}

function read(): string | null {
  try {
    return localStorage.getItem(name);
  } catch {
    return null;
  }
}

function write(token: string | null): void {
  try {
    if (token) localStorage.setItem(name, token);
    else localStorage.removeItem(name);
  } catch {
    // Forbidden here: the talk lasts as long as the page.
  }
}
