/** A browser as small as a sign-in needs: it sends requests through next-auth with our options, keeps cookies and follows nothing. */
import type { NextApiRequest, NextApiResponse } from 'next';
import NextAuth, { type NextAuthOptions } from 'next-auth';

export type Reply = { location: string | null };

type Sent = { method: 'GET' | 'POST'; path: string; form?: Record<string, string> };

export function signInBrowser(options: () => NextAuthOptions) {
  const jar = new Map<string, string>();

  async function send({ method, path, form }: Sent): Promise<Reply> {
    const url = new URL(path, 'http://localhost');
    const reply: Reply = { location: null };
    const request = {
      method,
      headers: { host: 'localhost' },
      cookies: Object.fromEntries(jar),
      body: form,
      query: { ...Object.fromEntries(url.searchParams), nextauth: url.pathname.split('/').slice(3) },
    };
    await NextAuth(request as unknown as NextApiRequest, response(reply, jar), options());
    return reply;
  }

  return { send, cookieHeader: () => [...jar].map(([name, value]) => `${name}=${value}`).join('; ') };
}

/** The half of a Next response that next-auth writes to. */
function response(reply: Reply, jar: Map<string, string>): NextApiResponse {
  const fake = {
    status: () => fake,
    getHeader: () => undefined,
    setHeader(name: string, value: string | string[]) {
      if (name.toLowerCase() === 'location') reply.location = String(value);
      if (name.toLowerCase() === 'set-cookie') keep(jar, [value].flat());
      return fake;
    },
    json: () => undefined,
    send: () => undefined,
    end: () => undefined,
  };
  return fake as unknown as NextApiResponse;
}

function keep(jar: Map<string, string>, cookies: string[]): void {
  for (const cookie of cookies) {
    const [pair = ''] = cookie.split(';');
    const [name = '', ...value] = pair.split('=');
    jar.set(name, decodeURIComponent(value.join('=')));
  }
}
