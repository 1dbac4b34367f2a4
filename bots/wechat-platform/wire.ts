/** One request to WeChat, which answers HTTP 200 to nearly everything and says in the body how it went. Addresses hold secrets: no error tells them. */

export type Fetch = typeof fetch;

export type JsonObject = Record<string, unknown>;

/** A notice or a token is a few hundred bytes; a megabyte is no answer of WeChat's. */
export const mostAnswerBytes = 1024 * 1024;

/** POST when there is a `body`, else GET. Null when nobody answered, in time, with a JSON object. */
export async function fetchJson(
  call: Fetch,
  url: string,
  timeoutMs: number,
  body?: JsonObject,
): Promise<JsonObject | null> {
  const init: RequestInit = { signal: AbortSignal.timeout(timeoutMs), redirect: 'error' };
  // Not escaped: WeChat shows \u5b57 to people as it stands.
  if (body) Object.assign(init, { method: 'POST', headers: jsonType, body: JSON.stringify(body) });
  try {
    const response = await call(url, init);
    if (!response.ok) return null;
    const read = await readLimited(response, mostAnswerBytes);
    return read && asObject(read);
  } catch {
    return null;
  }
}

const jsonType = { 'content-type': 'application/json; charset=utf-8' };

/** Strings, which stay as they are, and whole numbers of sixteen digits and more. */
const stringOrLongNumber = /"(?:[^"\\]|\\.)*"|(?<![\d.eE+-])\d{16,}(?![\d.eE])/g;

/** Null when it is no JSON object. Ids of messages are longer than a number can hold exactly: they become strings. */
export function asObject(body: Buffer): JsonObject | null {
  const exact = body
    .toString('utf8')
    .replace(stringOrLongNumber, (found) => (found.startsWith('"') ? found : `"${found}"`));
  try {
    const parsed: unknown = JSON.parse(exact);
    return typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed)
      ? (parsed as JsonObject)
      : null;
  } catch {
    return null;
  }
}

/** Null when it is longer than `most` bytes: the rest is not read. */
export async function readLimited(response: Response, most: number): Promise<Buffer | null> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of (response.body ?? []) as AsyncIterable<Uint8Array>) {
    bytes += chunk.length;
    if (bytes > most) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
