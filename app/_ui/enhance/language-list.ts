/** The list of languages closes with Escape (focus goes back to what opened it) and when focus or a click goes elsewhere. */
export function closeLists(root: ParentNode): void {
  for (const list of root.querySelectorAll<HTMLDetailsElement>('details[data-closes]')) {
    list.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape' || !list.open) return;
      list.open = false;
      list.querySelector('summary')?.focus();
    });
    list.addEventListener('focusout', (event) => {
      if (event.relatedTarget && !list.contains(event.relatedTarget as Node)) list.open = false;
    });
    document.addEventListener('click', (event) => {
      if (!list.contains(event.target as Node)) list.open = false;
    });
  }
}
