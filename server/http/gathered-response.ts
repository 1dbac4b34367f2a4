/**
 * Gathers what Next writes for one HTML page, so that it can be cleaned, compressed and kept before it goes out. Anything that is not
 * HTML (redirects, JSON, files) passes through untouched. Headers given to writeHead are kept, several Set-Cookie among them.
 */
import type { OutgoingHttpHeaders, ServerResponse } from 'node:http';

export type Page = { status: number; html: string };

type HeaderArgument = OutgoingHttpHeaders | [string, string][] | string[] | undefined;

export function gatherPage(
  response: ServerResponse,
  finish: (page: Page, end: (body: Buffer) => void) => void,
): void {
  const { write, end, writeHead } = response;
  const parts: Buffer[] = [];
  let isDone = false;
  const isHtml = () => /text\/html/.test(String(response.getHeader('content-type') ?? ''));

  response.writeHead = ((status: number, ...rest: unknown[]) => {
    keepHeaders(response, rest.find((part) => typeof part === 'object') as HeaderArgument);
    if (isDone || !isHtml()) return writeHead.call(response, status);
    response.statusCode = status;
    return response;
  }) as typeof response.writeHead;

  response.write = ((chunk: Uint8Array | string, ...rest: unknown[]) => {
    if (isDone || !isHtml()) return Reflect.apply(write, response, [chunk, ...rest]);
    parts.push(Buffer.from(chunk as string));
    return true;
  }) as typeof response.write;

  response.flushHeaders = () => undefined;

  response.end = ((chunk?: unknown, ...rest: unknown[]) => {
    if (isDone || !isHtml()) return Reflect.apply(end, response, [chunk, ...rest]);
    if (typeof chunk === 'string' || chunk instanceof Uint8Array) parts.push(Buffer.from(chunk as string));
    isDone = true;
    for (const header of ['content-length', 'etag', 'link', 'transfer-encoding'])
      response.removeHeader(header);
    finish({ status: response.statusCode, html: Buffer.concat(parts).toString('utf8') }, (body) => {
      Reflect.apply(end, response, [body]);
    });
    return response;
  }) as typeof response.end;
}

function keepHeaders(response: ServerResponse, headers: HeaderArgument): void {
  const entries = Array.isArray(headers) ? listed(headers) : Object.entries(headers ?? {});
  for (const [name, value] of entries) if (value !== undefined) response.setHeader(name, value);
}

/** writeHead takes lists too, of pairs or flat; a name that comes twice (Set-Cookie) keeps all its values. */
function listed(headers: [string, string][] | string[]): Map<string, string | string[]> {
  const flat = headers.flat();
  const kept = new Map<string, string | string[]>();
  for (let place = 0; place < flat.length; place += 2) {
    const name = (flat[place] ?? '').toLowerCase();
    const value = flat[place + 1] ?? '';
    const before = kept.get(name);
    kept.set(name, before === undefined ? value : [before, value].flat());
  }
  return kept;
}
