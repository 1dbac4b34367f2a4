/**
 * A copy of what is being typed stays on this device, so that a closed tab or a dead battery costs nothing. The server's copy wins
 * unless it is empty or older. Copies go when the request was sent, and after thirty days.
 */
const prefix = 'huying-draft:';
const keptFor = 30 * 24 * 60 * 60 * 1000;

type Copy = { text: string; at: number };

function read(key: string): Copy | null {
  try {
    const copy = JSON.parse(localStorage.getItem(prefix + key) ?? 'null') as Copy | null;
    return copy && Date.now() - copy.at < keptFor ? copy : null;
  } catch {
    return null;
  }
}

/** A full or forbidden store is no reason to trouble anyone. */
function write(key: string, text: string): void {
  try {
    if (text) localStorage.setItem(prefix + key, JSON.stringify({ text, at: Date.now() }));
    else localStorage.removeItem(prefix + key);
  } catch {}
}

function isNewer(copy: Copy, box: HTMLTextAreaElement): boolean {
  const savedAt = Date.parse(box.dataset.draftSavedAt ?? '');
  return !box.value || (Number.isFinite(savedAt) && copy.at > savedAt);
}

function keep(box: HTMLTextAreaElement, key: string): void {
  const copy = read(key);
  if (copy && isNewer(copy, box)) box.value = copy.text;
  box.addEventListener('input', () => write(key, box.value));
}

export function keepDrafts(root: Document): void {
  for (const done of root.querySelectorAll<HTMLElement>('[data-draft-clear]')) {
    write(done.dataset.draftClear ?? '', '');
  }
  for (const box of root.querySelectorAll<HTMLTextAreaElement>('textarea[data-draft]')) {
    keep(box, box.dataset.draft ?? '');
  }
}
