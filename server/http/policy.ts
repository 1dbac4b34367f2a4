/** What browsers may do on our pages. Citizen pages run our one script file and nothing else; the desk adds Next's scripts by nonce. */

const common = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'same-origin',
  'permissions-policy': 'geolocation=(self), camera=(self), microphone=(self), payment=()',
  'cross-origin-opener-policy': 'same-origin',
  'x-frame-options': 'DENY',
};

const base =
  "default-src 'self'; img-src 'self' data: blob:; connect-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

export const citizenPolicy = `${base}; script-src 'self'; style-src 'self'`;

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
