/**
 * Twilio on this machine, by its published rules: the REST interface with its limits and errors, webhooks signed over the public address and
 * called again once when nobody answers, receipts, and files behind the account's password. People are in twilio-person (text messages) and
 * twilio-caller (calls).
 */
import { createHmac, randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { checkCall, checkMessage, TwilioError } from './twilio-rules';
import { parse } from './twiml-rules';

export type SentMessage = {
  sid: string;
  to: string;
  from: string;
  body: string;
  statusCallback: string | null;
};
export type PlacedCall = {
  sid: string;
  to: string;
  from: string;
  twiml: string;
  statusCallback: string | null;
  /** Twilio listens who takes the call. */
  detectsMachines: boolean;
};
export type WebhookAnswer = { status: number; contentType: string; body: string };

/** From the request to the last byte of the answer. */
export const answerMs = 15_000;

export class TwilioEmulator {
  readonly accountSid = `AC${'0123456789abcdef'.repeat(2)}`;
  readonly authToken = 'a-token-of-the-account';
  readonly number = '+15550012345';
  readonly senders = new Set([this.number, `MG${'a'.repeat(32)}`]);
  readonly optedOut = new Set<string>();
  readonly messages: SentMessage[] = [];
  readonly calls: PlacedCall[] = [];
  /** Bodies by path below `/files/`; asked for before they are ready as often as `notReady` says. */
  readonly files = new Map<string, { body: Buffer; notReady: number }>();
  /** Every request to the REST interface and the files: method and path. */
  readonly requests: string[] = [];
  /** How each call stands. */
  readonly callStatus = new Map<string, string>();
  /** The account's own word on itself. */
  status: 'active' | 'suspended' = 'active';
  /** Our public address, and where this machine really listens. */
  site = { publicUrl: 'https://city.example', localUrl: '' };
  private failures: TwilioError[] = [];
  private server: Server | undefined;
  private base = '';

  /** @returns the address for TWILIO_API_BASE */
  async start(): Promise<string> {
    const server = createServer((request, response) => void this.answer(request, response));
    this.server = server;
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    this.base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    return this.base;
  }

  async stop(): Promise<void> {
    this.server?.closeAllConnections();
    await new Promise((resolve) => this.server?.close(resolve));
  }

  /** The next request is answered with this. */
  fails(status: number, code: number, headers: Record<string, string> = {}): void {
    this.failures.push(new TwilioError(status, code, 'as told', headers));
  }

  newSid(kind: 'SM' | 'MM' | 'CA' | 'RE' | 'ME'): string {
    return kind + randomBytes(16).toString('hex');
  }

  /** A file that a person sent or said; answers its address. */
  keepFile(path: string, body: Buffer, notReady = 0): string {
    this.files.set(path, { body, notReady });
    return `${this.base}/files/${path}`;
  }

  /** Signed as Twilio signs: the public address, then every field in order. */
  signature(url: string, fields: Record<string, string>, token = this.authToken): string {
    const names = Object.keys(fields).sort();
    const text = url + names.map((name) => name + fields[name]).join('');
    return createHmac('sha1', token).update(text, 'utf8').digest('base64');
  }

  /** Calls a webhook once; throws when the connection breaks or fifteen seconds pass. */
  async post(url: string, fields: Record<string, string>, signature?: string): Promise<WebhookAnswer> {
    const { publicUrl, localUrl } = this.site;
    if (!url.startsWith(publicUrl)) throw new Error(`Twilio cannot reach ${url}`);
    const response = await fetch(url.replace(publicUrl, localUrl), {
      method: 'POST',
      headers: {
        'content-type': 'application/x-www-form-urlencoded',
        'x-twilio-signature': signature ?? this.signature(url, fields),
      },
      body: new URLSearchParams(fields),
      signal: AbortSignal.timeout(answerMs),
      redirect: 'manual',
    });
    const contentType = response.headers.get('content-type') ?? '';
    return { status: response.status, contentType, body: await response.text() };
  }

  /** Once more when nobody answered or the answer is no 2xx, as the numbers of this account are set. */
  async deliver(url: string, fields: Record<string, string>): Promise<WebhookAnswer> {
    const first = await this.post(url, fields).catch(() => null);
    return first && first.status < 500 ? first : this.post(url, fields);
  }

  /** What became of a message, as Twilio tells it. */
  async report(message: SentMessage, status: string, code?: number): Promise<WebhookAnswer | null> {
    if (!message.statusCallback) return null;
    const { sid, to, from } = message;
    const fields = { AccountSid: this.accountSid, MessageSid: sid, SmsSid: sid, To: to, From: from };
    const told = { ...fields, MessageStatus: status, SmsStatus: status, ApiVersion: '2010-04-01' };
    return this.deliver(message.statusCallback, code ? { ...told, ErrorCode: String(code) } : told);
  }

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
    const path = request.url ?? '';
    this.requests.push(`${request.method} ${path}`);
    try {
      this.requireAuth(request);
      const failure = this.failures.shift();
      if (failure) throw failure;
      if (path.startsWith('/files/')) return this.handOut(path.slice(7), response);
      const { status, body } = this.rest(request.method ?? '', path, Buffer.concat(chunks).toString('utf8'));
      send(response, status, body);
    } catch (error) {
      if (!(error instanceof TwilioError)) throw error;
      const { status, code, message, headers } = error;
      const more_info = `https://www.twilio.com/docs/errors/${code}`;
      send(response, status, { code, message, more_info, status }, headers);
    }
  }

  private requireAuth({ headers }: IncomingMessage): void {
    const expected = `Basic ${Buffer.from(`${this.accountSid}:${this.authToken}`).toString('base64')}`;
    if (headers.authorization !== expected) throw new TwilioError(401, 20003, 'Authenticate');
  }

  private handOut(path: string, response: ServerResponse): void {
    const file = this.files.get(path.replace(/\.(mp3|wav)$/, ''));
    if (!file || file.notReady > 0) {
      if (file) file.notReady -= 1;
      throw new TwilioError(404, 20404, 'The requested resource was not found');
    }
    response.writeHead(200, { 'content-type': 'application/octet-stream' }).end(file.body);
  }

  private rest(method: string, path: string, body: string): { status: number; body: unknown } {
    const account = `/2010-04-01/Accounts/${this.accountSid}`;
    const fields = new URLSearchParams(body);
    if (method === 'GET' && path === `${account}.json`)
      return { status: 200, body: { sid: this.accountSid, status: this.status } };
    const [, callSid] = /\/Calls\/(CA\w{32})\.json$/.exec(path) ?? [];
    if (method === 'GET' && callSid && this.callStatus.has(callSid))
      return { status: 200, body: { sid: callSid, status: this.callStatus.get(callSid) } };
    if (method === 'POST' && path === `${account}/Messages.json`) return this.message(fields);
    if (method === 'POST' && path === `${account}/Calls.json`) return this.call(fields);
    throw new TwilioError(404, 20404, 'The requested resource was not found');
  }

  private message(fields: URLSearchParams) {
    checkMessage(fields, this);
    const sent = {
      sid: this.newSid('SM'),
      to: fields.get('To') ?? '',
      from: fields.get('From') ?? this.number,
      body: fields.get('Body') ?? '',
      statusCallback: fields.get('StatusCallback'),
    };
    this.messages.push(sent);
    return { status: 201, body: { sid: sent.sid, status: 'queued', error_code: null } };
  }

  private call(fields: URLSearchParams) {
    checkCall(fields, this);
    // Twilio finds this out when somebody picked up; here it is found at once.
    parse(fields.get('Twiml') ?? '');
    const placed = {
      sid: this.newSid('CA'),
      to: fields.get('To') ?? '',
      from: fields.get('From') ?? '',
      twiml: fields.get('Twiml') ?? '',
      statusCallback: fields.get('StatusCallback'),
      detectsMachines: fields.has('MachineDetection'),
    };
    this.calls.push(placed);
    return { status: 201, body: { sid: placed.sid, status: 'queued' } };
  }
}

function send(
  response: ServerResponse,
  status: number,
  body: unknown,
  headers: Record<string, string> = {},
): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body));
}
