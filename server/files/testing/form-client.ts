/** Sends forms the way browsers do, and in the ways that broken networks and ill-meaning people do. */
import { Agent, type IncomingMessage, request } from 'node:http';
import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';

export const boundary = 'form-boundary-7d1';
export const formType = { 'content-type': `multipart/form-data; boundary=${boundary}` };

export type Part = { name?: string; value: string | Buffer; fileName?: string };

export function formBody(parts: readonly Part[]): Buffer {
  return Buffer.concat([...parts.map(partBytes), Buffer.from(`--${boundary}--\r\n`)]);
}

export function partBytes({ name, value, fileName }: Part): Buffer {
  const nameText = name === undefined ? '' : `; name="${name}"`;
  const file = fileName === undefined ? '' : `; filename="${fileName}"`;
  const type = fileName === undefined ? '' : 'Content-Type: application/octet-stream\r\n';
  const head = `--${boundary}\r\nContent-Disposition: form-data${nameText}${file}\r\n${type}\r\n`;
  return Buffer.concat([Buffer.from(head), Buffer.from(value), Buffer.from('\r\n')]);
}

export type Answer = { status: number | undefined; outcome: unknown; port: number | undefined };

/**
 * Sends the whole body, deaf to any early answer, as browsers do; only then reads the answer. Rejects when the connection is
 * reset. `port` is the client's own port: the same port twice means the same connection.
 */
export async function sendForm(
  port: number,
  body: Buffer | Readable,
  headers: Record<string, string | number> = formType,
  agent: Agent = new Agent({ keepAlive: true }),
): Promise<Answer> {
  const post = request({ port, host: '127.0.0.1', method: 'POST', headers, agent });
  const answered = new Promise<IncomingMessage>((resolve, reject) => {
    post.once('response', resolve);
    post.once('error', reject);
  });
  const sent = new Promise<void>((resolve, reject) => {
    post.once('finish', resolve);
    post.once('close', resolve); // Node's client stops sending once it has a whole answer
    post.once('error', reject);
  });
  if (Buffer.isBuffer(body)) post.setHeader('content-length', body.length);
  Readable.from(Buffer.isBuffer(body) ? slices(body) : body).pipe(post);
  const [answer] = await Promise.all([answered, sent]);
  const localPort = answer.socket.localPort;
  return { status: answer.statusCode, outcome: JSON.parse(await text(answer)), port: localPort };
}

function* slices(body: Buffer): Generator<Buffer> {
  for (let at = 0; at < body.length; at += 65_536) yield body.subarray(at, at + 65_536);
}
