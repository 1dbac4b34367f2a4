/**
 * How much room is left, once it gets short. The number that is seen follows every key; a screen reader hears it only after a pause,
 * and nothing is ever cut off.
 */
const pause = 1000;

type Limit = { line: HTMLElement; box: HTMLTextAreaElement; max: number; first: string; spoken: HTMLElement };

/** As the server counts: without the spaces around. */
function wordsFor({ line, box, max, first }: Limit): string {
  const left = max - box.value.trim().length;
  if (left < 0) return (line.dataset.limitOver ?? '').replace('{count}', String(-left));
  return left > max / 2 ? first : (line.dataset.limitLeft ?? '').replace('{count}', String(left));
}

function watch(limit: Limit): void {
  const { line, box, max, spoken } = limit;
  let timer: number | undefined;
  const show = () => {
    const words = wordsFor(limit);
    line.textContent = words;
    line.classList.toggle('is-over', box.value.trim().length > max);
    clearTimeout(timer);
    timer = window.setTimeout(() => {
      if (document.activeElement === box && words !== limit.first) spoken.textContent = words;
    }, pause);
  };
  box.addEventListener('input', show);
  if (box.value) show();
}

export function countCharacters(root: Document): void {
  for (const line of root.querySelectorAll<HTMLElement>('[data-limit-for]')) {
    const box = root.getElementById(line.dataset.limitFor ?? '');
    if (!(box instanceof HTMLTextAreaElement)) continue;
    const spoken = root.createElement('p');
    spoken.className = 'unseen';
    spoken.setAttribute('role', 'status');
    line.after(spoken);
    watch({ line, box, max: Number(line.dataset.limitMax), first: line.textContent ?? '', spoken });
  }
}
