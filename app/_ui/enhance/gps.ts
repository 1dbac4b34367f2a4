/** Where someone is, if they press the button and allow it; how exact that is is said, and a place in words stays possible. */
const settings: PositionOptions = { enableHighAccuracy: true, timeout: 20_000, maximumAge: 60_000 };
/** About a metre: finer would be noise, and more about a person than the matter needs. */
const decimals = 5;

function fill(part: HTMLElement, selector: string, value: number): void {
  const input = part.querySelector<HTMLInputElement>(selector);
  if (input) input.value = value.toFixed(decimals);
}

function offer(part: HTMLElement): void {
  const button = part.querySelector('button');
  const shown = part.querySelector<HTMLElement>('[data-gps-said]');
  if (!button || !shown) return;
  const heard = shown.hasAttribute('role') ? null : document.querySelector('[data-status]');
  const say = (words = '') => {
    for (const line of [shown, heard]) if (line) line.textContent = words;
  };
  button.hidden = false;
  button.addEventListener('click', () => {
    say(part.dataset.searching);
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => {
        fill(part, '[data-gps-lat]', coords.latitude);
        fill(part, '[data-gps-lng]', coords.longitude);
        say(part.dataset.found?.replace('{meters}', String(Math.round(coords.accuracy))));
      },
      (error) => say(error.code === error.PERMISSION_DENIED ? part.dataset.denied : part.dataset.failed),
      settings,
    );
  });
}

export function offerPlace(root: Document): void {
  if (!window.isSecureContext || !navigator.geolocation) return;
  for (const part of root.querySelectorAll<HTMLElement>('[data-gps]')) offer(part);
}
