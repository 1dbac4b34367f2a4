/** Off our pages at once: this device lets go of its draft, its cases, its chat, who is signed in and what was last
 * typed, and shows a page that says nothing about anybody. */
import { cookies } from 'next/headers';
import { cookieNames } from '#server/api/context';
import { door } from '../../_door';
import { outcomeCookie } from '../../_outcome';

const { cases, draft, chat, me } = cookieNames;

export async function GET(): Promise<Response> {
  const [jar, { exitUrl }] = await Promise.all([cookies(), (await door()).city.about()]);
  for (const name of [cases, draft, chat, me, outcomeCookie]) jar.delete({ name, path: '/' });
  const headers = { location: exitUrl, 'cache-control': 'no-store', 'referrer-policy': 'no-referrer' };
  return new Response(null, { status: 303, headers });
}
