/** Calls to the vendor's Graph API for one phone number. Errors come back as codes: no address, token or word of a person is in them. */
import { z } from 'zod';
import { isObjectMissing } from './errors';

/** Named in every path: the vendor keeps a version working for about two years. */
const version = 'v24.0';
const officialBase = 'https://graph.facebook.com';

export type Graph = {
  readonly phoneId: string;
  readonly accessToken: string;
  /** With the version, without a slash at the end. */
  readonly root: string;
};

export function openGraph(settings: { phoneId: string; accessToken: string; graphBase?: string }): Graph {
  const { phoneId, accessToken, graphBase = officialBase } = settings;
  return { phoneId, accessToken, root: `${graphBase.replace(/\/+$/, '')}/${version}` };
}

/**
 * `status` is 0 and `code` null when there was no answer that we could read. `isMissing`: what the path names is not there, or is not shown to
 * our token: the vendor does not tell which.
 */
export type GraphAnswer =
  | { ok: true; body: unknown }
  | { ok: false; status: number; code: number | null; isMissing: boolean; afterMs: number | null };

type GraphCall = { path: string; body?: unknown; timeoutMs: number };

export async function callGraph(graph: Graph, { path, body, timeoutMs }: GraphCall): Promise<GraphAnswer> {
  try {
    const response = await fetch(`${graph.root}/${path}`, {
      ...(body !== undefined && { method: 'POST', body: JSON.stringify(body) }),
      headers: headersOf(graph, body !== undefined),
      signal: AbortSignal.timeout(timeoutMs),
    });
    return await readAnswer(response);
  } catch {
    return { ok: false, status: 0, code: null, isMissing: false, afterMs: null };
  }
}

/** The vendor's file servers answer nobody who does not say what they are. */
export function headersOf({ accessToken }: Graph, isJson = false): Record<string, string> {
  return {
    authorization: `Bearer ${accessToken}`,
    'user-agent': 'Huying/1.0',
    ...(isJson && { 'content-type': 'application/json' }),
  };
}

const errorSchema = z.object({
  error: z.object({
    code: z.number(),
    type: z.string().optional().catch(undefined),
    error_subcode: z.number().optional().catch(undefined),
  }),
});

async function readAnswer(response: Response): Promise<GraphAnswer> {
  const { ok, status } = response;
  const body: unknown = await response.json().catch(() => null);
  // A 200 with something else than JSON is not the vendor: a proxy or a page of an error.
  if (ok && body !== null) return { ok, body };
  const error = errorSchema.safeParse(body).data?.error;
  return {
    ok: false,
    status: ok ? 0 : status,
    code: error?.code ?? null,
    isMissing: error !== undefined && isObjectMissing(error),
    afterMs: waitOf(response),
  };
}

const longestWaitMs = 3_600_000;

function waitOf({ headers }: Response): number | null {
  const seconds = Number(headers.get('retry-after') ?? Number.NaN);
  return Number.isFinite(seconds) && seconds > 0 ? Math.min(seconds * 1000, longestWaitMs) : null;
}
