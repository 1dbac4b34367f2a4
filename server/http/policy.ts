/** What browsers may do on our pages. Citizen pages run our own script files and nothing else; the desk adds Next's scripts by nonce. */

const common = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'same-origin',
  'permissions-policy': 'geolocation=(self), camera=(self), microphone=(self), payment=()',
  'cross-origin-opener-policy': 'same-origin',
  'x-frame-options': 'DENY',
};

const unframed =
  "default-src 'self'; img-src 'self' data: blob:; connect-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'";
const base = `${unframed}; frame-ancestors 'none'`;
const ownFiles = "script-src 'self'; style-src 'self'";

export const citizenPolicy = `${base}; ${ownFiles}`;

/** For the chat where it stands in the page of a site that may show it: in those sites' pages and nowhere else. */
export function embedPolicy(sites: readonly string[]): string {
  return `${unframed}; frame-ancestors ${sites.join(' ')}; ${ownFiles}`;
}

/** The desk's own scripts carry the nonce, and load what they need themselves. */
export function deskPolicy(nonce: string): string {
  return `${base}; script-src 'nonce-${nonce}' 'strict-dynamic'; style-src 'self' 'nonce-${nonce}'`;
}

/** While developing, hot reload needs inline scripts, eval and its socket. */
export const developmentPolicy =
  "default-src 'self' 'unsafe-inline' 'unsafe-eval' data: blob: ws:; object-src 'none'; base-uri 'none'";

export function securityHeaders(isSecure: boolean): Record<string, string> {
  return isSecure
    ? { ...common, 'strict-transport-security': 'max-age=31536000; includeSubDomains' }
    : common;
}
