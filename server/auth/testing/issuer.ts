/** An OpenID provider for tests: one subject, a real signature, and the checks of the code flow (PKCE, nonce) done as a provider does. */
import { createHash, generateKeyPairSync, sign } from 'node:crypto';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });

export type Issuer = {
  url: string;
  stop(): Promise<void>;
  authorize(location: string, subject: string): string;
};

type Asked = { subject: string; nonce: string; challenge: string; clientId: string };

export async function startIssuer(): Promise<Issuer> {
  const codes = new Map<string, Asked>();
  const server = createServer(async (request, response) => {
    const answer = await answerOf(request, urlOf(server), codes);
    response.writeHead(answer ? 200 : 404, { 'content-type': 'application/json' });
    response.end(JSON.stringify(answer ?? {}));
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return {
    url: urlOf(server),
    stop: () => new Promise((stopped) => void server.close(() => stopped())),
    authorize: (location, subject) => authorize(codes, location, subject),
  };
}

function urlOf(server: Server): string {
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** What happens when the person says yes at the provider: the address that the browser is sent back to. */
function authorize(codes: Map<string, Asked>, location: string, subject: string): string {
  const asked = new URL(location).searchParams;
  const code = `code-${codes.size + 1}`;
  codes.set(code, {
    subject,
    nonce: asked.get('nonce') ?? '',
    challenge: asked.get('code_challenge') ?? '',
    clientId: asked.get('client_id') ?? '',
  });
  const back = new URL(asked.get('redirect_uri') ?? '');
  back.search = String(new URLSearchParams({ code, state: asked.get('state') ?? '' }));
  return back.pathname + back.search;
}

async function answerOf(request: IncomingMessage, url: string, codes: Map<string, Asked>): Promise<unknown> {
  if (request.url === '/.well-known/openid-configuration') return configuration(url);
  if (request.url === '/keys')
    return { keys: [{ ...publicKey.export({ format: 'jwk' }), kid: 'key', alg: 'RS256', use: 'sig' }] };
  if (request.url === '/token') return token(url, new URLSearchParams(await bodyOf(request)), codes);
  return null;
}

function configuration(issuer: string) {
  return {
    issuer,
    authorization_endpoint: `${issuer}/authorize`,
    token_endpoint: `${issuer}/token`,
    jwks_uri: `${issuer}/keys`,
    response_types_supported: ['code'],
    subject_types_supported: ['public'],
    id_token_signing_alg_values_supported: ['RS256'],
  };
}

function token(issuer: string, form: URLSearchParams, codes: Map<string, Asked>) {
  const asked = codes.get(form.get('code') ?? '');
  const challenge = createHash('sha256')
    .update(form.get('code_verifier') ?? '')
    .digest('base64url');
  if (!asked || challenge !== asked.challenge) return { error: 'invalid_grant' };
  const now = Math.floor(Date.now() / 1000);
  const claims = {
    iss: issuer,
    aud: asked.clientId,
    sub: asked.subject,
    nonce: asked.nonce,
    iat: now,
    exp: now + 60,
  };
  return { access_token: 'access', token_type: 'Bearer', expires_in: 60, id_token: jwt(claims) };
}

function jwt(claims: Record<string, unknown>): string {
  const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const content = `${part({ alg: 'RS256', kid: 'key', typ: 'JWT' })}.${part(claims)}`;
  return `${content}.${sign('RSA-SHA256', Buffer.from(content), privateKey).toString('base64url')}`;
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString();
}
