/**
 * One procedure, asked in the plain way: a query by GET, a change by POST with a JSON body of known length. Nearly every call is one. tRPC's
 * own adapter makes web requests, responses and streams of each, which costs as much as answering it; this does the same with public parts
 * of tRPC and no more than Node has. Everything else (batches, other bodies, unknown names) is left to the adapter.
 */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { callTRPCProcedure, getTRPCErrorFromUnknown, getTRPCErrorShape, TRPCError } from '@trpc/server';
import { getHTTPStatusCodeFromError } from '@trpc/server/http';
import type { Context } from '#server/api/context';
import { appRouter } from '#server/api/router';

type Call = { path: string; type: 'query' | 'mutation'; getRawInput: () => Promise<unknown> };

export type SingleCalls = {
  basePath: string;
  mostBytes: number;
  createContext: (request: IncomingMessage) => Promise<Context>;
  onError: (error: TRPCError, path: string) => void;
};

/** By their full names, as tRPC itself looks them up. */
const procedures: Record<string, unknown> = appRouter._def.procedures;
/** A question may be asked by POST too, so that what people write stands in no address and no log. */
const methods: Record<Call['type'], readonly string[]> = { query: ['GET', 'POST'], mutation: ['POST'] };
const headers = { 'content-type': 'application/json', vary: 'trpc-accept, accept' };

/** Answers the request and says true, or touches nothing and says false. */
export function createSingleCalls(settings: SingleCalls) {
  return async (request: IncomingMessage, response: ServerResponse): Promise<boolean> => {
    const call = singleCall(request, settings);
    if (!call) return false;
    const { status, body } = await answer(call, request, settings);
    const bytes = Buffer.from(JSON.stringify(body));
    response.writeHead(status, { ...headers, 'content-length': bytes.length }).end(bytes);
    return true;
  };
}

function singleCall(request: IncomingMessage, { basePath, mostBytes }: SingleCalls): Call | null {
  const url = new URL(request.url ?? '/', 'http://door');
  const path = url.pathname.slice(basePath.length);
  const procedure = procedures[path] as { _def: { type: Call['type'] } } | undefined;
  const type = procedure?._def.type;
  if (!type || !methods[type].includes(request.method ?? '') || url.searchParams.has('batch')) return null;
  if (request.method === 'GET')
    return { path, type, getRawInput: async () => inputOf(url.searchParams.get('input')) };
  const length = Number(request.headers['content-length'] ?? Number.NaN);
  const isJson = request.headers['content-type']?.startsWith('application/json');
  if (!isJson || !(length <= mostBytes)) return null;
  return { path, type, getRawInput: async () => inputOf(await bodyOf(request)) };
}

function inputOf(json: string | null): unknown {
  try {
    return json ? JSON.parse(json) : undefined;
  } catch (cause) {
    throw new TRPCError({ code: 'BAD_REQUEST', cause });
  }
}

/** Node itself reads no further than the length that was announced. */
async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString('utf8');
}

async function answer(call: Call, request: IncomingMessage, settings: SingleCalls) {
  const { path, type } = call;
  let ctx: Context | undefined;
  let input: unknown;
  // A body can be read once, and several middlewares look at it.
  let reading: Promise<unknown> | undefined;
  const getRawInput = async () => {
    reading ??= call.getRawInput();
    input = await reading;
    return input;
  };
  try {
    ctx = await settings.createContext(request);
    const data = await callTRPCProcedure({
      router: appRouter,
      path,
      type,
      ctx,
      getRawInput,
      signal: undefined,
      batchIndex: 0,
    });
    return { status: 200, body: { result: { data } } };
  } catch (cause) {
    const error = getTRPCErrorFromUnknown(cause);
    settings.onError(error, path);
    const shape = getTRPCErrorShape({ config: appRouter._def._config, ctx, error, input, path, type });
    return { status: getHTTPStatusCodeFromError(error), body: { error: shape } };
  }
}
