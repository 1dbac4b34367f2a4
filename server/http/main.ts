/**
 * The one server: answers the door, webhooks, uploads, files and health itself and hands pages to Next. Started by the launcher as
 * build/server.mjs; ends on SIGTERM after what is in hand is done (15 s at most).
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import next from 'next';
import { createContexts } from '#server/api/context';
import { type House, openHouse } from '#server/api/house';
import { openDoor } from '#server/api/router';
import { readEnv, tellNextAuth } from '#server/env';
import { createLog } from '#server/log';
import { openChatNews } from '#server/store/chat-news';
import { warmDanger } from '#server/understanding/emergency/find-danger';
import { wire as createWire } from '#server/wire';
import { createAssets } from './assets';
import { createChatEvents } from './chat-events';
import { serveFile } from './files';
import { createHealth } from './health';
import { readsItsFiles } from './page-routes';
import { createPages } from './pages';
import { factsOf, isFromOurPages } from './request-facts';
import { createTrpc } from './trpc';
import { createUploads, isMultipart } from './uploads';
import { createWebhooks } from './webhooks';

const graceMs = 15_000;
const env = readEnv();
tellNextAuth(env);
const log = createLog(env.LOG_LEVEL);
const wire = createWire(env, undefined, (error) =>
  log.warn({ error: error.message }, 'database connection ended'),
);
warmDanger();
const trustsProxy = env.TRUST_PROXY === '1';

const contexts = createContexts(wire);
const { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: clientId, OIDC_CLIENT_SECRET: clientSecret } = env;
const house: House = {
  contexts,
  doorFor: async (facts) => openDoor(await contexts.forRequest(facts)),
  serviceDoor: () => openDoor(contexts.forService()),
  sign: wire.tools.secrets.sign,
  grantsIn: (cookie) => contexts.grantsIn(cookie),
  settings: {
    authSecret: env.keys.authSecret,
    baseUrl: env.baseUrl,
    isSecure: env.isSecure,
    oidc: issuer && clientId && clientSecret ? { issuer, clientId, clientSecret } : null,
    zone: env.CITY_TIMEZONE,
    defaultLocale: env.DEFAULT_LOCALE,
    embedSites: env.EMBED_SITES,
    pushPublicKey: env.keys.pushPublicKey ?? null,
  },
  report: (message, details) => log.warn(details ?? {}, message),
};
openHouse(house);

const isDevelopment = env.NODE_ENV === 'development';
const app = next({ dev: isDevelopment, dir: process.cwd(), customServer: true });
await app.prepare();
const server = createServer((request, response) => {
  const started = performance.now();
  const kind = kindOf(request.url ?? '/');
  response.on('finish', () =>
    health.observe(kind, response.statusCode, (performance.now() - started) / 1000),
  );
  answer(kind, request, response).catch((error) => fail(request, response, error));
});
// A slow sender may take two minutes for a whole request (uploads have their own, shorter limit), 20 s for its headers.
server.requestTimeout = 120_000;
server.headersTimeout = 20_000;
server.keepAliveTimeout = 65_000;

const selfUrl = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
const pages = createPages(app.getRequestHandler(), {
  isDevelopment,
  isSecure: env.isSecure,
  defaultLocale: env.DEFAULT_LOCALE,
  embedSites: env.EMBED_SITES,
  selfUrl,
});
const assets = createAssets(env.NEXT_DIST_DIR);
const trpc = createTrpc(house, trustsProxy);
const uploads = createUploads(wire, house, selfUrl);
const webhooks = await createWebhooks(wire, house, log);
const health = createHealth(wire);
const news = openChatNews(env.DATABASE_URL, (error) =>
  log.warn({ error: error.message }, 'connection for chat news ended'),
);
const chatEvents = createChatEvents({ tools: wire.tools, house, news }, (request) =>
  factsOf(request, trustsProxy),
);

type Kind =
  | 'trpc'
  | 'chat-events'
  | 'upload'
  | 'photos'
  | 'file'
  | 'webhook'
  | 'healthz'
  | 'readyz'
  | 'metrics'
  | 'page';

function kindOf(url: string): Kind {
  const path = url.split('?', 1)[0] ?? '/';
  if (path.startsWith('/api/trpc/')) return 'trpc';
  if (path === '/api/chat/events') return 'chat-events';
  if (path === '/api/attachments') return 'upload';
  if (/^\/[^/]+\/request\/photos\/upload$/.test(path)) return 'photos';
  if (path.startsWith('/files/')) return 'file';
  if (path.startsWith('/webhooks/')) return 'webhook';
  if (path === '/healthz' || path === '/readyz' || path === '/metrics') return path.slice(1) as Kind;
  return 'page';
}

async function answer(kind: Kind, request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (kind === 'webhook') return webhooks.serve(request, response);
  const isReading = request.method === 'GET' || request.method === 'HEAD' || request.method === 'OPTIONS';
  if (!isReading && !isFromOurPages(request, env.baseUrl)) return void response.writeHead(403).end();
  if (kind === 'trpc') return trpc(request, response);
  if (kind === 'chat-events') return chatEvents.serve(request, response);
  if (kind === 'upload' && request.method === 'POST') return uploads.toJson(request, response);
  if (kind === 'photos' && request.method === 'POST') return uploads.toPage(request, response);
  if (kind === 'file') return serveFile(wire, request, response);
  if (kind === 'healthz') return health.alive(response);
  if (kind === 'readyz') return health.ready(response);
  if (kind === 'metrics') return health.metrics(request, response);
  if (!isDevelopment && (await assets(request, response))) return;
  if (isMultipart(request) && !readsItsFiles(request.url)) return uploads.toForm(request, response);
  // Pages learn the address from us and never from a header that the client could have sent.
  request.headers['x-huying-ip'] = factsOf(request, trustsProxy).ip ?? '';
  return pages.serve(request, response);
}

/** A bug: to the log with a number-free path, to the person a page that says so. */
function fail(request: IncomingMessage, response: ServerResponse, error: unknown): void {
  const path = (request.url ?? '').split('?', 1)[0]?.replace(/\d{13}/g, '…');
  log.error({ path, error: error instanceof Error ? error.stack : String(error) }, 'request failed');
  if (response.headersSent) return void response.destroy();
  pages.sendProblem(request, response, 500).catch(() => response.destroy());
}

// Dictionaries and models are loaded before the first person writes; without them the keywords read.
await wire.tools.learned
  .warm()
  .catch((error) => log.warn({ error: String(error) }, 'models could not be loaded'));

server.listen({ port: env.PORT, host: env.HOST }, () =>
  log.info({ port: (server.address() as AddressInfo).port }, 'site is up'),
);
server.on('error', (error) => {
  log.fatal({ error: error.message }, 'the site cannot listen');
  process.exit(1);
});

let isStopping = false;
async function stop(): Promise<void> {
  if (isStopping) return;
  isStopping = true;
  setTimeout(() => process.exit(0), graceMs).unref();
  server.close();
  chatEvents.close();
  server.closeIdleConnections();
  await new Promise((resolve) => server.once('close', resolve));
  await webhooks.stop();
  await news.close();
  await app.close().catch(() => undefined);
  await wire.close();
  process.exit(0);
}
process.on('SIGTERM', stop);
process.on('SIGINT', stop);
