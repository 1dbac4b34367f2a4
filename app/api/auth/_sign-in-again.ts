/** Back to the sign-in page after a wrong password, with the user name that was typed: it stands in no address, only its place does. */
import type { Locale } from '#locales/languages';
import { typedNames } from '../../[locale]/desk/sign-in/_typed-names';

const longestName = 100;

/** The name in a copy of the form, as next-auth reads the form itself; null when this is not a form with a name. */
export async function nameTyped(request: Request): Promise<string | null> {
  const isForm =
    request.method === 'POST' && request.headers.get('content-type')?.startsWith('application/x-www-form');
  if (!isForm) return null;
  const name = (await request.clone().formData()).get('username');
  return typeof name === 'string' ? name.slice(0, longestName) : null;
}

/** Where next-auth leads after a refusal is a stop on the way to our page; this goes there at once. */
export function signInAgain(target: URL, locale: Locale, name: string): string | null {
  const error = target.searchParams.get('error');
  if (!error || target.pathname !== '/api/auth/error') return null;
  return `/${locale}/desk/sign-in?${new URLSearchParams({ error, kept: typedNames.put(null, name) })}`;
}
