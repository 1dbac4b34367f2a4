/** The script that runs without a page (sw-main): shows notices and a page of ours when the line is cut. Only on pages that need it. */
export async function registerWorker(): Promise<ServiceWorkerRegistration | null> {
  if (!('serviceWorker' in navigator) || !window.isSecureContext) return null;
  // In another site's page it would be a second one, kept apart, that nobody needs.
  if (window.parent !== window) return null;
  return navigator.serviceWorker.register('/sw.js').catch(() => null);
}
