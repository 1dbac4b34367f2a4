/**
 * Leads to the identity provider by a page instead of a redirect: our policy lets forms post to this site only, and browsers hold that
 * against the redirect that follows a form, too.
 */
import type { Locale } from '#locales/languages';
import { plainTranslator } from '#locales/translate';

export function awayPage(response: Response, url: URL, locale: Locale): Response {
  const t = plainTranslator(locale);
  const headers = new Headers(response.headers);
  headers.delete('location');
  headers.set('content-type', 'text/html; charset=utf-8');
  headers.set('cache-control', 'no-store');
  const address = escaped(url.href);
  const page = `<!doctype html><html lang="${locale}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<meta http-equiv="refresh" content="0;url=${address}"><title>${escaped(t('desk:signIn.away'))}</title></head>
<body><main><p><a href="${address}">${escaped(t('desk:signIn.away'))}</a></p></main></body></html>`;
  return new Response(page, { status: 200, headers });
}

function escaped(text: string): string {
  const marks: Record<string, string> = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
  };
  return text.replace(/[&<>"']/g, (mark) => marks[mark] ?? mark);
}
