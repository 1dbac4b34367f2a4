/**
 * WhatsApp as a business sees it, on this machine, by the vendor's published rules: the Cloud API with its limits, window and errors,
 * media in two steps, signed webhooks in batches, again until they are taken, and receipts when the test says so. People are in
 * whatsapp-person.
 */
import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { GraphError, objectMissing, type TakenMessage, type Templates, takeMessage } from './whatsapp-rules';
import { bytesOf, callWebhook, envelope, signatureOf, type Value } from './whatsapp-webhook';

/** Somebody with WhatsApp; `waId` is their number, which they may hide from us. */
export type Account = { userId: string; waId: string; isHidden: boolean; lastWrote: number | null };
export type ShownMessage = TakenMessage & { id: string; userId: string };
type Status = { id: string; status: string; account: Account; error: number | null };

const windowMs = 24 * 3600_000;
/** A link to a file is good for five minutes. */
const linkMs = 5 * 60_000;
const version = 'v24.0';

export class WhatsAppEmulator {
  readonly phoneId = '106540352242922';
  readonly token = 'TEST-access-token';
  readonly appSecret = 'TEST-app-secret';
  readonly verifyToken = 'TEST-verify-token';
  readonly accounts: Account[] = [];
  readonly messages: ShownMessage[] = [];
  /** Messages that were taken, and went to nobody: an id of a person in the field for numbers. */
  readonly lost: string[] = [];
  readonly blocked = new Set<string>();
  readonly files = new Map<string, { body: Buffer; mime: string; linkedAt: number }>();
  readonly templates: Templates = {};
  webhookUrl: string | null = null;
  /** What was put in the dashboard, as the vendor tells it. */
  webhookConfiguration: Record<string, string> | undefined;
  now: () => Date = () => new Date();
  /** Faults are told at once instead of by a receipt; the vendor does both. */
  tellsAtOnce = false;
  /** The token may see our number and its files. */
  isPermitted = true;
  private faults: (GraphError | 'silence')[] = [];
  private statuses: Status[] = [];
  private ids = 0;
  private server: Server | undefined;
  private root = '';

  /** @returns the address for WHATSAPP_GRAPH_BASE */
  async start(): Promise<string> {
    const server = createServer((request, response) => void this.answer(request, response));
    this.server = server;
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    this.root = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    return this.root;
  }

  async stop(): Promise<void> {
    this.server?.closeAllConnections();
    await new Promise((resolve) => this.server?.close(resolve));
  }

  /** The next message is answered with this error. */
  fails(status: number, code: number): void {
    this.faults.push(new GraphError(status, code, `(#${code}) Something the vendor says`));
  }

  /** The next call is not answered at all. */
  hangsUp(): void {
    this.faults.push('silence');
  }

  nextId(): string {
    this.ids += 1;
    return `wamid.HBgLMTY1MDM4Nzk0MzkVAgARGBI${String(this.ids).padStart(8, '0')}`;
  }

  /** What the webhook is told of our number: messages or statuses, and who they are from. */
  valueOf(parts: Record<string, unknown>): Value {
    return {
      metadata: { display_phone_number: '15550783881', phone_number_id: this.phoneId },
      ...parts,
    } as Value;
  }

  /** Something happened: it is sent to the webhook, all in one call, until it is taken. */
  async happen(...values: Value[]): Promise<Buffer> {
    const bytes = bytesOf(envelope(values));
    await this.deliver(bytes);
    return bytes;
  }

  /** Delivers (again). The vendor repeats for seven days what was not answered with 200. */
  async deliver(bytes: Buffer): Promise<void> {
    if (!this.webhookUrl) return;
    for (let tries = 0; tries < 5; tries += 1)
      if ((await callWebhook(this.webhookUrl, bytes, signatureOf(bytes, this.appSecret))) === 200) return;
    throw new Error('The webhook did not take an event.');
  }

  /** A receipt for a message of ours: it waits until `tells`. */
  notes(id: string, status: string, account: Account, error: number | null = null): void {
    this.statuses.push({ id, status, account, error });
  }

  /** Tells all receipts that wait, in one call; `isReversed`: the newest first. */
  async tells({ isReversed = false } = {}): Promise<void> {
    const statuses = this.statuses.splice(0).map(({ id, status, account, error }) => ({
      id,
      status,
      timestamp: this.timestamp(),
      recipient_user_id: account.userId,
      ...(!account.isHidden && { recipient_id: account.waId }),
      ...(error !== null && { errors: [{ code: error, title: 'Not delivered', message: 'Not delivered' }] }),
    }));
    if (isReversed) statuses.reverse();
    if (statuses.length > 0) await this.happen(this.valueOf({ statuses }));
  }

  timestamp(): string {
    return String(Math.floor(this.now().getTime() / 1000));
  }

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname, searchParams } = new URL(request.url ?? '/', this.root);
    const chunks: Buffer[] = [];
    for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
    try {
      this.requireToken(request);
      const file = /^\/files\/(.+)$/.exec(pathname)?.[1];
      if (file) return void response.end(this.download(file));
      const [, path = ''] = new RegExp(`^/${version}/(.+)$`).exec(pathname) ?? [];
      if (request.method === 'GET') return json(response, 200, this.look(path, searchParams));
      if (path !== `${this.phoneId}/messages` || !this.isPermitted) throw objectMissing();
      if (request.headers['content-type'] !== 'application/json') throw new GraphError(400, 100, 'Not JSON');
      return json(response, 200, this.send(JSON.parse(Buffer.concat(chunks).toString('utf8'))));
    } catch (error) {
      if (error === 'silence') return void response.destroy();
      const { status, code, message, type, subcode } =
        error instanceof GraphError ? error : new GraphError(500, 1, 'An unknown error occurred');
      json(response, status, { error: { message, type, code, error_subcode: subcode, fbtrace_id: 'A' } });
    }
  }

  private requireToken({ headers }: IncomingMessage): void {
    if (headers.authorization !== `Bearer ${this.token}`)
      throw new GraphError(401, 190, 'Error validating access token');
  }

  private look(path: string, asked: URLSearchParams): unknown {
    this.nextFault();
    if (!this.isPermitted) throw objectMissing();
    if (path === this.phoneId)
      return {
        id: path,
        ...(asked.get('fields')?.includes('webhook_configuration') && {
          webhook_configuration: this.webhookConfiguration,
        }),
      };
    const file = this.files.get(path);
    const owner = asked.get('phone_number_id');
    if (!file || (owner && owner !== this.phoneId)) throw objectMissing();
    file.linkedAt = this.now().getTime();
    const sha256 = createHash('sha256').update(file.body).digest('hex');
    const url = `${this.root}/files/${path}`;
    return {
      messaging_product: 'whatsapp',
      url,
      mime_type: file.mime,
      sha256,
      file_size: file.body.length,
      id: path,
    };
  }

  private download(id: string): Buffer {
    const file = this.files.get(id);
    if (!file || this.now().getTime() - file.linkedAt > linkMs) throw new GraphError(404, 100, 'Not Found');
    return file.body;
  }

  private nextFault(): void {
    const fault = this.faults.shift();
    if (fault) throw fault;
  }

  private send(fields: Record<string, unknown>): unknown {
    this.nextFault();
    const message = takeMessage(fields, this.templates);
    const id = this.nextId();
    const { to, recipient } = fields as { to?: string; recipient?: string };
    const input = to ?? recipient ?? '';
    if (to !== undefined && !/^\+?\d+$/.test(to)) this.lost.push(id);
    else this.toPerson(id, message, { to, recipient });
    return { messaging_product: 'whatsapp', contacts: [{ input, wa_id: input }], messages: [{ id }] };
  }

  private toPerson(
    id: string,
    message: TakenMessage,
    { to, recipient }: { to?: string; recipient?: string },
  ) {
    const account = this.accounts.find(({ waId, userId }) =>
      to === undefined ? userId === recipient : waId === to.replace('+', ''),
    );
    const error = this.refusal(message, account);
    if (error !== null && (this.tellsAtOnce || !account))
      throw new GraphError(400, error, `(#${error}) Message was not sent`);
    if (!account) return;
    if (error !== null) return this.notes(id, 'failed', account, error);
    this.messages.push({ ...message, id, userId: account.userId });
    this.notes(id, 'sent', account);
  }

  private refusal({ kind }: TakenMessage, account: Account | undefined): number | null {
    if (!account || this.blocked.has(account.userId)) return 131026;
    const { lastWrote } = account;
    const isOpen = lastWrote !== null && this.now().getTime() - lastWrote < windowMs;
    return kind === 'template' || isOpen ? null : 131047;
  }
}

function json(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}
