/** The door over HTTP: `/api/trpc`, JSON without a transformer. A request may be 256 KB (5,000 characters and all answers fit many times). */
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { TRPCError } from '@trpc/server';
import { createHTTPHandler } from '@trpc/server/adapters/standalone';
import { refusalOf } from '#server/api/door';
import type { House } from '#server/api/house';
import { appRouter } from '#server/api/router';
import { factsOf } from './request-facts';
import { createSingleCalls } from './single-call';

const basePath = '/api/trpc/';
const mostBytes = 256 * 1024;

export function createTrpc(house: House, trustsProxy: boolean) {
  const createContext = (request: IncomingMessage) =>
    house.contexts.forRequest(factsOf(request, trustsProxy));
  const onError = (error: TRPCError, path: string | undefined) => {
    if (refusalOf(error) === 'service-unavailable')
      house.report('procedure failed', { path, error: error.cause?.stack ?? error.stack });
  };
  const answerSingle = createSingleCalls({ basePath, mostBytes, createContext, onError });
  const answerAny = createHTTPHandler({
    router: appRouter,
    basePath,
    maxBodySize: mostBytes,
    allowMethodOverride: true,
    createContext: ({ req }) => createContext(req),
    onError: ({ error, path }) => onError(error, path),
  });
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    response.setHeader('cache-control', 'no-store');
    response.setHeader('x-content-type-options', 'nosniff');
    if (!(await answerSingle(request, response))) await answerAny(request, response);
  };
}
