'use client';
/**
 * A form that is on its way cannot be sent again: a second press would meet a ticket that has just changed. When the page comes back
 * out of the browser's memory, everything can be pressed again.
 */
import { useEffect } from 'react';

function hold(event: SubmitEvent): void {
  const form = event.target;
  if (!(form instanceof HTMLFormElement) || event.defaultPrevented) return;
  if (form.dataset.isSent) {
    event.preventDefault();
    return;
  }
  if (form.method !== 'post') return;
  form.dataset.isSent = 'yes';
  // The pressed button stays enabled, or its own name and focus would be lost on the way.
  event.submitter?.setAttribute('aria-disabled', 'true');
}

function release(): void {
  for (const form of document.querySelectorAll<HTMLFormElement>('form[data-is-sent]'))
    delete form.dataset.isSent;
  for (const button of document.querySelectorAll('button[aria-disabled]'))
    button.removeAttribute('aria-disabled');
}

export function OneSubmit() {
  useEffect(() => {
    document.addEventListener('submit', hold);
    window.addEventListener('pageshow', release);
    return () => {
      document.removeEventListener('submit', hold);
      window.removeEventListener('pageshow', release);
    };
  }, []);
  return null;
}
