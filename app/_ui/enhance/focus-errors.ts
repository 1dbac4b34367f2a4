/** Focus lands on the error summary, and a link in it lands in its field with the label in view, not scrolled away above. */
export function focusErrors(root: Document): void {
  const summary = root.querySelector<HTMLElement>('[data-focus-first]');
  if (!summary) return;
  summary.focus();
  summary.addEventListener('click', (event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>('a[href^="#"]');
    const field = link && root.getElementById(decodeURIComponent(link.hash.slice(1)));
    if (!field) return;
    event.preventDefault();
    const about = field.closest('.field') ?? field;
    about.scrollIntoView();
    field.focus({ preventScroll: true });
  });
}
