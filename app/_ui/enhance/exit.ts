/** Off the page at once, so that "back" does not lead here again; what was typed goes from this device with it. */
const keys = 3;
const within = 3000;

function forget(): void {
  try {
    for (const key of Object.keys(localStorage)) if (key.startsWith('huying-')) localStorage.removeItem(key);
    sessionStorage.clear();
  } catch {}
}

function leave(link: HTMLAnchorElement): void {
  document.body.hidden = true;
  forget();
  location.replace(link.href);
}

export function offerExit(root: Document): void {
  const link = root.querySelector<HTMLAnchorElement>('a[data-exit]');
  if (!link) return;
  link.addEventListener('click', (event) => {
    event.preventDefault();
    leave(link);
  });
  let pressed: number[] = [];
  root.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape') return;
    pressed = [...pressed.filter((at) => Date.now() - at < within), Date.now()];
    if (pressed.length >= keys) leave(link);
  });
}
