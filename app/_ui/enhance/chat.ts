/**
 * The chat without page loads. It sends the very forms the page stands on and takes the new messages out of the page that comes back,
 * so there is one way to draw a message. Three rules come from screen readers: the visible transcript is never live, one hidden log
 * receives each finished message once, and focus never leaves the composer for nowhere. What could not be sent stays, with a button to
 * try again; what is sent carries an id, so trying again never says anything twice.
 */
import { offerPlace } from './gps';

const lookAgainAfter = 30_000;

type Talk = {
  root: HTMLElement;
  list: HTMLElement;
  composer: HTMLFormElement;
  box: HTMLTextAreaElement;
  log: HTMLElement;
  status: HTMLElement;
  /** Sending goes one after the other, in the order it was said. */
  sending: Promise<void>;
  waiting: number;
};
type Said = { action: string; data: FormData };

export function enhanceChat(root: HTMLElement): void {
  const talk = talkIn(root);
  if (!talk) return;
  root.addEventListener('submit', (event) => takeOver(talk, event as SubmitEvent));
  talk.box.addEventListener('keydown', (event) => sendOnEnter(talk, event));
  const look = () => lookAgain(talk);
  setInterval(look, lookAgainAfter);
  document.addEventListener('visibilitychange', look);
}

function talkIn(root: HTMLElement): Talk | null {
  const list = root.querySelector<HTMLElement>('[data-messages]');
  const composer = root.querySelector<HTMLFormElement>('[data-composer]');
  const box = composer?.querySelector('textarea');
  const log = root.querySelector<HTMLElement>('[data-log]');
  const status = root.querySelector<HTMLElement>('[data-status]');
  return list && composer && box && log && status
    ? { root, list, composer, box, log, status, sending: Promise.resolve(), waiting: 0 }
    : null;
}

/** While a Chinese candidate is being chosen, Enter chooses it; 229 is what some browsers say right after. */
function sendOnEnter({ composer }: Talk, event: KeyboardEvent): void {
  if (event.key !== 'Enter' || event.shiftKey || event.isComposing || event.keyCode === 229) return;
  event.preventDefault();
  composer.requestSubmit();
}

/** Forms that say something are sent from here; others (starting again) stay ordinary forms. */
function takeOver(talk: Talk, event: SubmitEvent): void {
  const form = event.target as HTMLFormElement;
  if (!form.querySelector('[data-message-id]')) return;
  event.preventDefault();
  const pressed = event.submitter as HTMLButtonElement | null;
  const data = new FormData(form);
  if (pressed?.name) data.set(pressed.name, pressed.value);
  data.set('messageId', newId());
  const isComposer = form === talk.composer;
  const words = wordsOf(talk, isComposer ? null : pressed, data);
  // Before the pressed button goes, or focus would fall to the page.
  talk.box.focus();
  if (!words) return;
  if (isComposer) empty(talk);
  if (form.matches('.choices-quick')) form.remove();
  inTurn(talk, showSaid(talk, words), { action: form.action, data });
}

/** Someone who types fast is neither refused nor answered out of order. */
function inTurn(talk: Talk, shown: HTMLElement, said: Said): void {
  talk.waiting += 1;
  talk.sending = talk.sending.then(() => send(talk, shown, said));
}

/** What the person will see as said: the answer pressed, else words, names of files, or that it is their place. */
function wordsOf({ root }: Talk, pressed: HTMLElement | null, data: FormData): string {
  if (pressed) return pressed.textContent?.trim() ?? '';
  const files = data
    .getAll('files')
    .flatMap((file) => (file instanceof File && file.name ? [file.name] : []));
  const place = data.get('lat') ? [root.dataset.place ?? ''] : [];
  return [String(data.get('text') ?? '').trim(), ...files, ...place].filter(Boolean).join('\n');
}

/** A form's reset would bring back words that an earlier refusal had kept. */
function empty({ composer, box }: Talk): void {
  composer.reset();
  box.value = '';
  for (const part of composer.querySelectorAll('details')) part.open = false;
  for (const input of composer.querySelectorAll<HTMLInputElement>('[data-gps-lat], [data-gps-lng]'))
    input.value = '';
}

async function send(talk: Talk, shown: HTMLElement, said: Said): Promise<void> {
  talk.status.textContent = talk.root.dataset.sending ?? '';
  try {
    const answer = await fetch(said.action, { method: 'POST', body: said.data });
    const page = await pageOf(answer);
    // Refused in words: the page itself explains it best.
    if (new URL(answer.url).searchParams.has('e')) return location.assign(answer.url);
    const wasAtEnd = isAtEnd(talk);
    shown.remove();
    merge(talk, page);
    renew(talk, page);
    showNews(talk, wasAtEnd);
  } catch {
    showUnsent(talk, shown, said);
  } finally {
    talk.waiting -= 1;
    // In a turn of its own: two live regions that change together lose words.
    setTimeout(() => {
      talk.status.textContent = '';
    }, 300);
  }
}

async function pageOf(answer: Response): Promise<Document> {
  if (!answer.ok) throw new Error(String(answer.status));
  return new DOMParser().parseFromString(await answer.text(), 'text/html');
}

/** Takes over what the server's page has and ours has not; returns how many messages of others are new. */
function merge(talk: Talk, page: Document): number {
  let fromOthers = 0;
  for (const item of page.querySelectorAll<HTMLElement>('[data-messages] > li')) {
    const known = talk.list.querySelector(`[data-seq="${item.dataset.seq}"]`);
    if (!known) {
      talk.list.append(item);
      if (item.dataset.from === 'person') continue;
      fromOthers += 1;
      announce(talk, item);
    } else if (known.querySelector('form') || item.querySelector('form')) known.replaceWith(item);
  }
  return fromOthers;
}

/** One finished message, once: who, what, and the answers that can be chosen. */
function announce({ log }: Talk, message: Element): void {
  const parts = message.querySelectorAll('[data-by], [data-said], .quick');
  const spoken = document.createElement('p');
  spoken.lang = message.querySelector('[lang]')?.getAttribute('lang') ?? '';
  spoken.textContent = Array.from(parts, (part) => part.textContent?.trim()).join('. ');
  log.append(spoken);
}

/** What stands around the messages follows the server's page; what is being typed stays. */
function renew({ root, composer }: Talk, page: Document): void {
  const about = page.querySelector('[data-about]');
  if (about) root.querySelector('[data-about]')?.replaceWith(about);
  composer.querySelector('.gps')?.remove();
  const place = page.querySelector('[data-composer] .gps');
  if (!place) return;
  composer.prepend(place);
  offerPlace(document);
}

function isAtEnd({ list }: Talk): boolean {
  const last = list.lastElementChild;
  return !last || last.getBoundingClientRect().top < window.innerHeight;
}

function goToEnd({ root, list }: Talk): void {
  root.querySelector('.chat-new')?.remove();
  const last = list.lastElementChild;
  if (!last) return;
  const isTall = last.getBoundingClientRect().height > window.innerHeight / 2;
  last.scrollIntoView({ block: isTall ? 'start' : 'end' });
}

/** Whoever reads further up is not torn away: a button says that there is something new. */
function showNews(talk: Talk, wasAtEnd: boolean): void {
  if (wasAtEnd) goToEnd(talk);
  if (wasAtEnd || talk.root.querySelector('.chat-new')) return;
  const button = buttonOf(talk.root.dataset.new);
  button.classList.add('chat-new');
  button.onclick = () => {
    talk.box.focus();
    goToEnd(talk);
  };
  talk.composer.before(button);
}

function showSaid(talk: Talk, words: string): HTMLElement {
  const item = document.createElement('li');
  item.className = 'message message-person';
  const by = document.createElement('p');
  by.className = 'message-by';
  by.textContent = talk.root.dataset.you ?? '';
  const text = document.createElement('p');
  text.className = 'message-text';
  text.dir = 'auto';
  text.textContent = words;
  item.append(by, text);
  talk.list.append(item);
  goToEnd(talk);
  return item;
}

function showUnsent(talk: Talk, item: HTMLElement, said: Said): void {
  item.classList.add('is-unsent');
  const note = document.createElement('p');
  note.className = 'message-unsent';
  note.setAttribute('role', 'alert');
  const retry = buttonOf(talk.root.dataset.retry);
  retry.onclick = () => {
    talk.box.focus();
    note.remove();
    item.classList.remove('is-unsent');
    inTurn(talk, item, said);
  };
  note.append(talk.root.dataset.unsent ?? '', ' ', retry);
  item.append(note);
  goToEnd(talk);
}

function buttonOf(label = ''): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'quick';
  button.textContent = label;
  return button;
}

/** Staff and notices may speak at any time: a quiet look now and then, only while somebody is looking. */
async function lookAgain(talk: Talk): Promise<void> {
  if (talk.waiting > 0 || document.hidden || !talk.list.querySelector('[data-from="person"]')) return;
  try {
    const page = await pageOf(await fetch(location.pathname));
    if (talk.waiting > 0) return;
    const wasAtEnd = isAtEnd(talk);
    if (merge(talk, page) > 0) showNews(talk, wasAtEnd);
  } catch {
    // Offline or a hiccup: the next look will tell.
  }
}

/** A random UUID; `crypto.randomUUID` is missing on plain http, where an office network may still serve us. */
function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = ((bytes[6] ?? 0) & 15) | 64;
  bytes[8] = ((bytes[8] ?? 0) & 63) | 128;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}
