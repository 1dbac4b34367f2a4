/**
 * The chat in another site's page. It speaks with that page only when the page is one of those that may show it, and only of three things:
 * that the person wants it closed, that something new was said, and that it was opened.
 */
import type { Talk } from './chat-talk';

export type Frame = { tellNews(): void };

export function standInFrame(talk: Talk): Frame {
  const { root, held, box } = talk;
  if (!held.isEmbedded || window.parent === window) return { tellNews: () => undefined };
  const sites = (root.dataset.sites ?? '').split(' ');
  let site: string | null = null;
  const say = (what: string) => {
    if (site) window.parent.postMessage({ huying: what }, site);
  };
  window.addEventListener('message', ({ origin, source, data }) => {
    if (source !== window.parent || !sites.includes(origin) || data?.huying !== 'opened') return;
    site = origin;
    box.focus();
  });
  const close = root.querySelector<HTMLElement>('[data-close]');
  if (close) {
    close.hidden = false;
    close.onclick = () => say('close');
  }
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && !event.isComposing && !event.defaultPrevented) say('close');
  });
  document.addEventListener('click', leadOut);
  root.addEventListener('submit', (event) => startAgain(talk, event));
  root.addEventListener('click', (event) => keepTranscript(talk, event));
  return { tellNews: () => say('news') };
}

/** Our other pages stand in no frame, so links open beside. */
function leadOut(event: Event): void {
  const link = (event.target as Element).closest<HTMLAnchorElement>('a[href]');
  if (!link || link.protocol === 'tel:' || link.dataset.keep !== undefined) return;
  if (link.getAttribute('href')?.startsWith('#')) return;
  link.target = '_blank';
  link.rel = 'noopener';
}

/** Letting go of the talk is this frame's own matter here: there is no cookie to delete. */
function startAgain({ held }: Talk, event: Event): void {
  if (!(event.target as Element).matches('[data-leave]')) return;
  event.preventDefault();
  held.forget();
  location.reload();
}

async function keepTranscript({ held }: Talk, event: Event): Promise<void> {
  const link = (event.target as Element).closest<HTMLAnchorElement>('[data-keep]');
  if (!link || link.href.startsWith('blob:')) return;
  event.preventDefault();
  const answer = await fetch(`${link.href}?embed`, { headers: held.headers() });
  if (!answer.ok) return;
  const address = link.href;
  link.href = URL.createObjectURL(await answer.blob());
  link.click();
  URL.revokeObjectURL(link.href);
  link.href = address;
}
