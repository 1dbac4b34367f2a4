/**
 * A second click while a form is on its way sends nothing. The button is not disabled (its value belongs to the form, and focus would
 * be lost) but says that it is busy. Coming back to the page, or waiting long, frees it.
 */
const patience = 15_000;

function free(form: HTMLFormElement): void {
  delete form.dataset.onItsWay;
  for (const button of form.querySelectorAll<HTMLElement>('[aria-disabled="true"]')) {
    button.removeAttribute('aria-disabled');
    if (button.dataset.idleLabel) button.textContent = button.dataset.idleLabel;
  }
}

function showBusy(button: HTMLElement | null): void {
  if (!button) return;
  button.setAttribute('aria-disabled', 'true');
  if (!button.dataset.busyLabel) return;
  button.dataset.idleLabel = button.textContent ?? '';
  button.textContent = button.dataset.busyLabel;
}

export function sendOnce(root: Document): void {
  root.addEventListener('submit', (event) => {
    const form = event.target as HTMLFormElement;
    if (event.defaultPrevented || form.method !== 'post') return;
    if (form.dataset.onItsWay) {
      event.preventDefault();
      return;
    }
    form.dataset.onItsWay = 'yes';
    showBusy(event.submitter);
    setTimeout(() => free(form), patience);
  });
  window.addEventListener('pageshow', () => {
    for (const form of root.querySelectorAll<HTMLFormElement>('form[data-on-its-way]')) free(form);
  });
}
