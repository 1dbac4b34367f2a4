/** The door over HTTP: `/api/trpc`, JSON without a transformer. A request may be 256 KB (5,000 characters and all answers fit many times). */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createHTTPHandler } from '@trpc/server/adapters/standalone';
import { refusalOf } from '#server/api/door';
import type { House } from '#server/api/house';
import { appRouter } from '#server/api/router';
import { factsOf } from './request-facts';

const mostBytes = 256 * 1024;

export function createTrpc(house: House, trustsProxy: boolean) {
  const handle = createHTTPHandler({
    router: appRouter,
    basePath: '/api/trpc/',
    maxBodySize: mostBytes,
    createContext: ({ req }) => house.contexts.forRequest(factsOf(req, trustsProxy)),
    onError({ error, path }) {
      if (refusalOf(error) === 'service-unavailable')
        house.report('procedure failed', { path, error: error.cause?.stack ?? error.stack });
    },
  });
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    response.setHeader('cache-control', 'no-store');
    response.setHeader('x-content-type-options', 'nosniff');
    await handle(request, response);
  };
}
