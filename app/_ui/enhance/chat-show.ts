/** What is new, taken from the server's page into ours: each message once to be seen and once to be heard. */
import { buttonOf, type Talk } from './chat-talk';
import { closeLists } from './language-list';
import { serveButtons } from './script-buttons';

/** What stands above the newest message, so that it is seen to be one. */
const roomAbove = 12;

export async function pageOf(answer: Response): Promise<Document> {
  if (!answer.ok) throw new Error(String(answer.status));
  return new DOMParser().parseFromString(await answer.text(), 'text/html');
}

/** Takes over what the server's page has and ours has not; returns how many messages of others are new. */
export function merge(talk: Talk, page: Document, isSilent = false): number {
  let fromOthers = 0;
  let day: HTMLElement | null = null;
  for (const item of page.querySelectorAll<HTMLElement>('[data-messages] > li')) {
    if (item.dataset.day) {
      day = item;
      continue;
    }
    const known = talk.list.querySelector(`[data-seq="${item.dataset.seq}"]`);
    if (!known) {
      add(talk, day);
      add(talk, item);
      serveButtons(item);
      if (item.dataset.from === 'person') continue;
      fromOthers += 1;
      if (!isSilent) announce(talk, item);
    } else if (known.querySelector('form') || item.querySelector('form')) known.replaceWith(item);
  }
  return fromOthers;
}

/** Behind everything the server knows, before what is still on its way. */
function add({ list }: Talk, item: HTMLElement | null): void {
  if (!item || (item.dataset.day && list.querySelector(`[data-day="${item.dataset.day}"]`))) return;
  const unsent = Array.from(list.children).find((child) => !child.matches('[data-seq], [data-day]'));
  list.insertBefore(item, unsent ?? null);
}

/** One finished message, once: who, what, and the answers that can be chosen. */
function announce({ log }: Talk, message: Element): void {
  const parts = message.querySelectorAll('[data-by], [data-said] > *, .quick');
  const spoken = document.createElement('p');
  spoken.lang = message.querySelector('[lang]')?.getAttribute('lang') ?? '';
  spoken.textContent = inTurn(Array.from(parts, spokenOf));
  log.append(spoken);
}

/** A card is spoken line by line, without the buttons that only serve the hand. */
function spokenOf(part: Element): string {
  const lines = part.matches('.card') ? part.querySelectorAll('p, dt, dd') : [part];
  return inTurn(Array.from(lines, (line) => line.textContent?.trim() ?? ''));
}

/** Each with an end that a voice can hear. */
function inTurn(said: string[]): string {
  return said
    .filter(Boolean)
    .map((words) => (/[.!?:。！？：؟]$/.test(words) ? words : `${words}.`))
    .join(' ');
}

/** What stands around the messages follows the server's page; what is being typed stays. */
export function renew({ root, composer }: Talk, page: Document): void {
  const asks = page.querySelector('[data-composer].asks-place') !== null;
  composer.classList.toggle('asks-place', asks);
  const [ours, theirs] = [root.querySelector('[data-own]'), page.querySelector('[data-own]')];
  if (!ours || ours.children.length > 0 || !theirs?.firstElementChild) return;
  ours.append(...theirs.children);
  serveButtons(ours);
  closeLists(ours);
}

export function isAtEnd({ list }: Talk): boolean {
  const last = list.lastElementChild;
  return !last || last.getBoundingClientRect().top < window.innerHeight;
}

/** The composer at the foot of the screen, the newest message whole above it; of a long one its beginning. */
export function goToEnd({ root, list }: Talk): void {
  root.querySelector('.chat-new')?.remove();
  const last = list.lastElementChild;
  if (!last) return;
  const bar = root.querySelector('.chat-bar');
  const covered = bar && getComputedStyle(bar).position === 'sticky' ? bar.clientHeight : 0;
  const foot = root.getBoundingClientRect().bottom - window.innerHeight;
  const start = last.getBoundingClientRect().top - covered - roomAbove;
  window.scrollBy(0, Math.min(foot, start));
}

/** Whoever reads further up is not torn away: a button says that there is something new. */
export function showNews(talk: Talk, wasAtEnd: boolean): void {
  if (wasAtEnd) goToEnd(talk);
  if (wasAtEnd || talk.root.querySelector('.chat-new')) return;
  const button = buttonOf(talk.root.dataset.new, 'quick chat-new');
  button.onclick = () => {
    talk.box.focus();
    goToEnd(talk);
  };
  talk.composer.before(button);
}
