/** Photos that will go along: the button leads straight to the camera or the files, and what was chosen is shown and can be taken out. */
import type { Talk } from './chat-talk';

export function choosePhotos(talk: Talk): void {
  const { input, summary, chosen } = partsOf(talk);
  if (!input || !summary || !chosen) return;
  summary.addEventListener('click', (event) => {
    event.preventDefault();
    input.click();
  });
  input.addEventListener('change', () => show(talk));
  talk.box.addEventListener('paste', (event) => {
    const pasted = Array.from(event.clipboardData?.files ?? []);
    if (pasted.length === 0) return;
    event.preventDefault();
    choose(talk, [...Array.from(input.files ?? []), ...pasted]);
  });
}

export function emptyPhotos(talk: Talk): void {
  const { input } = partsOf(talk);
  if (input) input.value = '';
  show(talk);
}

function partsOf({ composer }: Talk) {
  return {
    input: composer.querySelector<HTMLInputElement>('[data-photos] input'),
    summary: composer.querySelector<HTMLElement>('[data-photos] summary'),
    chosen: composer.querySelector<HTMLElement>('[data-chosen]'),
  };
}

/** Browsers let a script set files only this way. */
function choose(talk: Talk, files: File[]): void {
  const { input } = partsOf(talk);
  if (!input) return;
  const list = new DataTransfer();
  for (const file of files) list.items.add(file);
  input.files = list.files;
  show(talk);
}

function show(talk: Talk): void {
  const { input, chosen } = partsOf(talk);
  if (!input || !chosen) return;
  for (const picture of chosen.querySelectorAll('img')) URL.revokeObjectURL(picture.src);
  const files = Array.from(input.files ?? []);
  chosen.textContent = '';
  chosen.append(...files.map((file) => shown(talk, file)));
  chosen.hidden = files.length === 0;
}

function shown(talk: Talk, file: File): HTMLElement {
  const item = document.createElement('li');
  const name = document.createElement('bdi');
  name.textContent = file.name;
  if (file.type.startsWith('image/')) {
    const picture = document.createElement('img');
    picture.alt = '';
    picture.src = URL.createObjectURL(file);
    item.append(picture);
  }
  const remove = document.createElement('button');
  remove.type = 'button';
  remove.setAttribute('aria-label', (talk.root.dataset.remove ?? '').replace('{name}', file.name));
  remove.textContent = '×';
  remove.onclick = () => {
    talk.box.focus();
    const { input } = partsOf(talk);
    choose(
      talk,
      Array.from(input?.files ?? []).filter((other) => other !== file),
    );
  };
  item.append(name, remove);
  return item;
}
