/**
 * The answer to every plain form: "look there" (303), so that going back or reloading never sends it twice. Only to paths of our own,
 * relative, which is right behind any proxy and can never lead off the site.
 */
export function seeOther(path: `/${string}`): Response {
  return new Response(null, { status: 303, headers: { location: path, 'cache-control': 'no-store' } });
}
