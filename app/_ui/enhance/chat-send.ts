/** What a person says, on its way: shown at once, sent in order, kept when it cannot be sent. */
import { emptyPhotos } from './chat-photos';
import { goToEnd, isAtEnd, merge, pageOf, renew, showNews } from './chat-show';
import { buttonOf, newId, type Talk } from './chat-talk';

type Said = { action: string; data: FormData };
type Answer = { token?: string; refusal?: string; message?: string };

/** Forms that say something are sent from here; others (starting again) stay ordinary forms. */
export function takeOver(talk: Talk, event: SubmitEvent): void {
  const form = event.target as HTMLFormElement;
  if (!form.querySelector('[data-message-id]')) return;
  event.preventDefault();
  const pressed = event.submitter as HTMLButtonElement | null;
  const data = new FormData(form);
  if (pressed?.name) data.set(pressed.name, pressed.value);
  data.set('messageId', newId());
  data.set('script', '1');
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
  showWorking(talk);
  goToEnd(talk);
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
function empty(talk: Talk): void {
  const { composer, box } = talk;
  composer.reset();
  box.value = '';
  box.removeAttribute('aria-invalid');
  composer.querySelector('#text-error')?.remove();
  emptyPhotos(talk);
  for (const input of composer.querySelectorAll<HTMLInputElement>('[data-gps-lat], [data-gps-lng]'))
    input.value = '';
  const found = composer.querySelector('[data-gps-said]');
  if (found) found.textContent = '';
}

async function send(talk: Talk, shown: HTMLElement, said: Said): Promise<void> {
  talk.status.textContent = talk.root.dataset.sending ?? '';
  const answer = await exchange(talk, said).catch(() => null);
  const wasAtEnd = isAtEnd(talk);
  talk.waiting -= 1;
  showWorking(talk);
  if (!answer?.page) showUnsent(talk, shown, said, answer?.refusal);
  else {
    shown.remove();
    merge(talk, answer.page);
    renew(talk, answer.page);
    showNews(talk, wasAtEnd);
    talk.onSent();
  }
  // In a turn of its own: two live regions that change together lose words.
  setTimeout(() => {
    talk.status.textContent = '';
  }, 300);
}

type Exchange = { refusal: string; page?: undefined } | { refusal?: undefined; page: Document };

/** Says it and reads the talk as it is then. Throws when nobody answers. */
async function exchange(talk: Talk, said: Said): Promise<Exchange> {
  const { token, message, refusal } = await taken(talk, said);
  if (refusal) return { refusal: message ?? refusal };
  talk.held.keep(token);
  const page = await pageOf(await fetch(talk.held.page, { headers: talk.held.headers() }));
  return { page };
}

async function taken(talk: Talk, { action, data }: Said): Promise<Answer> {
  const answer = await fetch(action, { method: 'POST', body: data, headers: talk.held.headers() });
  if (!answer.ok) throw new Error(String(answer.status));
  return answer.json();
}

/** Three dots where the answer will stand; only to be seen, the status line says it in words. */
function showWorking({ list, waiting }: Talk): void {
  list.querySelector('.is-working')?.remove();
  if (waiting === 0) return;
  const item = document.createElement('li');
  item.className = 'message message-bot is-working';
  item.setAttribute('aria-hidden', 'true');
  const dots = document.createElement('p');
  dots.className = 'message-text';
  dots.append(...Array.from({ length: 3 }, () => document.createElement('span')));
  item.append(dots);
  list.append(item);
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

/** `why`: it was refused, and trying again as it is would be refused again; the words go back into the box. */
function showUnsent(talk: Talk, item: HTMLElement, said: Said, why?: string): void {
  const note = document.createElement('p');
  note.className = 'message-unsent';
  note.setAttribute('role', 'alert');
  if (why) {
    note.append(why);
    if (!talk.box.value) talk.box.value = String(said.data.get('text') ?? '');
  } else note.append(talk.root.dataset.unsent ?? '', ' ', retryButton(talk, item, note, said));
  item.classList.add('is-unsent');
  item.append(note);
  goToEnd(talk);
}

function retryButton(talk: Talk, item: HTMLElement, note: HTMLElement, said: Said): HTMLElement {
  const retry = buttonOf(talk.root.dataset.retry);
  retry.onclick = () => {
    talk.box.focus();
    note.remove();
    item.classList.remove('is-unsent');
    inTurn(talk, item, said);
  };
  return retry;
}
