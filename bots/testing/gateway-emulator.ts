/**
 * A gateway for text messages of one's own, as docs/channels/sms.md describes the other end: it checks our signature and every field, keeps
 * to the limit of segments, sends the same id once, and tells what became of a message.
 */
import { createHmac } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { z } from 'zod';

/** The id of a row of ours, and from its second part on the number of the part. */
const ownId = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}(:[1-9]\d{0,2})?$/;

const outgoing = z.strictObject({
  id: z.string().regex(ownId),
  to: z.string().regex(/^\+?\d{3,15}$/),
  text: z.string().min(1),
  encoding: z.enum(['gsm', 'ucs2']),
  segments: z.int().min(1).max(6),
  statusUrl: z.url().optional(),
});
export type GatewayMessage = z.infer<typeof outgoing>;

export class GatewayEmulator {
  readonly secret = 'a-secret-of-both-of-us';
  readonly sent = new Map<string, GatewayMessage>();
  /** Below `/files/`, handed out without a word on their size. */
  readonly files = new Map<string, Buffer>();
  site = { publicUrl: 'https://city.example', localUrl: '' };
  private failures: { status: number; error: string }[] = [];
  private server: Server | undefined;
  private ids = 0;

  /** @returns the address for SMS_GATEWAY_URL */
  async start(): Promise<string> {
    const server = createServer((request, response) => void this.answer(request, response));
    this.server = server;
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}/sms`;
  }

  async stop(): Promise<void> {
    this.server?.closeAllConnections();
    await new Promise((resolve) => this.server?.close(resolve));
  }

  fails(status: number, error: string): void {
    this.failures.push({ status, error });
  }

  /** Tells our webhook something; answers the status. */
  async tells(event: unknown, path = '/webhooks/sms'): Promise<number> {
    return (await this.asks(event, path)).status;
  }

  /** The same, with what our webhook says. */
  async asks(event: unknown, path = '/webhooks/sms'): Promise<{ status: number; body: unknown }> {
    const body = JSON.stringify(event);
    const time = String(Math.floor(Date.now() / 1000));
    const headers = {
      'content-type': 'application/json',
      'x-timestamp': time,
      'x-signature': this.mac(time, body),
    };
    const response = await fetch(this.site.localUrl + path, { method: 'POST', headers, body });
    const said = await response.text();
    return { status: response.status, body: said ? JSON.parse(said) : null };
  }

  async writes(from: string, text: string): Promise<void> {
    this.ids += 1;
    const status = await this.tells({ type: 'message', id: `in-${this.ids}`, from, text });
    if (status !== 200) throw new Error(`The webhook answered ${status}.`);
  }

  private mac(time: string, body: string): string {
    return `sha256=${createHmac('sha256', this.secret).update(`${time}.${body}`).digest('hex')}`;
  }

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
    const body = Buffer.concat(chunks).toString('utf8');
    const failure = this.failures.shift() ?? this.faultOf(request, body);
    if (failure) return send(response, failure.status, { error: failure.error });
    if (request.url?.startsWith('/files/')) return this.handOut(request, response);
    if (request.method === 'GET') return send(response, 200, { status: 'ok' });
    const message = outgoing.parse(JSON.parse(body));
    // The same id again is the same message: what it says now goes to nobody.
    if (!this.sent.has(message.id)) this.sent.set(message.id, message);
    send(response, 202, { id: `out-${message.id}` });
  }

  private handOut({ url = '' }: IncomingMessage, response: ServerResponse): void {
    const file = this.files.get(url.replace(/^\/files\//, ''));
    if (!file) send(response, 404, { error: 'not-found' });
    // Without its length, which Node would name for a body in one piece.
    else response.writeHead(200, { 'transfer-encoding': 'chunked' }).end(file);
  }

  private faultOf({ method, headers }: IncomingMessage, body: string) {
    const time = String(headers['x-timestamp'] ?? '');
    const isFresh = Math.abs(Date.now() / 1000 - Number(time)) < 300;
    if (!isFresh || headers['x-signature'] !== this.mac(time, body))
      return { status: 401, error: 'wrong-signature' };
    if (method === 'GET') return null;
    return outgoing.safeParse(JSON.parse(body)).success ? null : { status: 400, error: 'wrong-fields' };
  }
}

function send(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}
