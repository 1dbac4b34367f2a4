/** Print and copy: buttons only a script can serve, so only a script shows them. */
const doneFor = 3000;

async function copy(button: HTMLElement): Promise<void> {
  await navigator.clipboard.writeText(button.dataset.copies ?? '');
  const before = button.textContent ?? '';
  button.textContent = button.dataset.doneLabel ?? before;
  setTimeout(() => {
    button.textContent = before;
  }, doneFor);
}

export function serveButtons(root: ParentNode): void {
  for (const button of root.querySelectorAll<HTMLElement>('[data-does]')) {
    const isCopy = button.dataset.does === 'copy';
    if (isCopy && !navigator.clipboard) continue;
    button.hidden = false;
    if (isCopy) button.setAttribute('aria-live', 'polite');
    button.addEventListener('click', () => {
      if (isCopy) copy(button).catch(() => {});
      else window.print();
    });
  }
}
