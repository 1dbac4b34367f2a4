/** Requests and answers of the emulated WeChat: JSON both ways, and HTTP 200 whatever went wrong. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { WechatError } from './mini-program-rules';

export type Fields = Record<string, unknown>;

export async function readFields(request: IncomingMessage): Promise<Fields> {
  const chunks: Buffer[] = [];
  for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
  try {
    return JSON.parse(Buffer.concat(chunks).toString('utf8')) as Fields;
  } catch {
    throw new WechatError(47001, 'data format error');
  }
}

export function reply(response: ServerResponse, body: Fields | string): void {
  response
    .writeHead(200, { 'content-type': 'application/json; charset=utf-8' })
    .end(typeof body === 'string' ? body : JSON.stringify(body));
}
