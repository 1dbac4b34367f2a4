/**
 * Telegram as a bot sees it, on this machine, by the vendor's published rules: the Bot API with its limits and errors, updates by webhook
 * (with the secret, and again until it is taken) or by long polling, and files. People are in telegram-person.
 */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ApiError, type Button, readMarkup, requireNoPreview, requireText } from './telegram-rules';

export type Update = { update_id: number } & Record<string, unknown>;
export type ShownMessage = {
  message_id: number;
  chatId: number;
  text: string;
  buttons: Button[];
  keyboard: Button[];
};

type Fields = Record<string, unknown>;

export class TelegramEmulator {
  readonly calls: { method: string; fields: Fields }[] = [];
  readonly messages: ShownMessage[] = [];
  readonly blocked = new Set<number>();
  readonly chats = new Set<number>();
  readonly files = new Map<string, Buffer>();
  /** A Bot API server of one's own hands out files of any size. */
  isOwnServer = false;
  readonly openTaps = new Set<string>();
  /** Updates that nobody confirmed yet. */
  queue: Update[] = [];
  webhook: { url: string; secret: string | undefined } | null = null;
  /** Seconds since 1970: when the webhook last did not take an update. */
  webhookFailedAt: number | null = null;
  /** Where an address of ours really listens. */
  reach = (url: string): string => url;
  /** The next so many messages are answered with 429 and this time in seconds. */
  busy = { times: 0, seconds: 1 };
  /** The next so many calls are answered with this error of the server. */
  broken = { times: 0, code: 502 };
  private updates = 0;
  private ids = 0;
  private waiting: (() => void)[] = [];
  private server: Server | undefined;

  constructor(readonly token = '123456:TEST-token') {}

  /** @returns the address for TELEGRAM_API_ROOT */
  async start(): Promise<string> {
    const server = createServer((request, response) => void this.answer(request, response));
    this.server = server;
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  }

  async stop(): Promise<void> {
    this.wake();
    this.server?.closeAllConnections();
    await new Promise((resolve) => this.server?.close(resolve));
  }

  isBusy(times: number, seconds: number): void {
    this.busy = { times, seconds };
  }

  breaks(times: number, code: number): void {
    this.broken = { times, code };
  }

  nextId(): number {
    this.ids += 1;
    return this.ids;
  }

  /** An update happened: it is sent to the webhook until it is taken, or waits to be asked for. */
  async happen(update: Fields): Promise<Update> {
    this.updates += 1;
    const whole = { update_id: 1000 + this.updates, ...update };
    await this.deliver(whole);
    return whole;
  }

  /** Delivers an update (again). Telegram repeats what was not answered with 2xx. */
  async deliver(update: Update): Promise<void> {
    if (!this.webhook) {
      this.queue.push(update);
      this.wake();
      return;
    }
    for (let attempt = 0; attempt < 4; attempt += 1)
      if ((await this.callWebhook(update, this.webhook.secret)) < 300) return;
    throw new Error('The webhook did not take an update.');
  }

  /** One call of the webhook; answers its status. */
  async callWebhook(update: Update, secret: string | undefined): Promise<number> {
    const headers: Record<string, string> = { 'content-type': 'application/json' };
    if (secret) headers['x-telegram-bot-api-secret-token'] = secret;
    const response = await fetch(this.reach(this.webhook?.url ?? ''), {
      method: 'POST',
      headers,
      body: JSON.stringify(update),
    });
    await response.arrayBuffer();
    return response.status;
  }

  private wake(): void {
    for (const resume of this.waiting.splice(0)) resume();
  }

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = decodeURIComponent((request.url ?? '').split('?', 1)[0] ?? '');
    const file = new RegExp(`^/file/bot${this.token}/(.+)$`).exec(path)?.[1];
    if (file) return void response.end(this.files.get(file) ?? '');
    try {
      const result = await this.call(path, await readFields(request));
      send(response, 200, { ok: true, result });
    } catch (error) {
      const { code, parameters } =
        error instanceof ApiError ? error : new ApiError(500, 'Internal Server Error');
      send(response, code, {
        ok: false,
        error_code: code,
        description: (error as Error).message,
        parameters,
      });
    }
  }

  private async call(path: string, fields: Fields): Promise<unknown> {
    const [, token, method = ''] = /^\/bot([^/]+)\/(\w+)$/.exec(path) ?? [];
    if (token !== this.token) throw new ApiError(401, 'Unauthorized');
    this.calls.push({ method, fields });
    if (this.broken.times > 0) {
      this.broken.times -= 1;
      throw new ApiError(this.broken.code, 'Bad Gateway');
    }
    const act = this.methods[method];
    if (!act) throw new ApiError(404, 'Not Found: method not found');
    return act(fields);
  }

  private readonly methods: Record<string, (fields: Fields) => unknown> = {
    getMe: () => ({
      id: Number(this.token.split(':')[0]),
      is_bot: true,
      first_name: 'Huying',
      username: 'huying_bot',
    }),
    setWebhook: ({ url, secret_token }) => {
      if (!/^[\w-]{1,256}$/.test(String(secret_token ?? 'x')))
        throw new ApiError(400, 'Bad Request: secret token contains unallowed characters');
      this.webhook = url ? { url: String(url), secret: secret_token as string | undefined } : null;
      return true;
    },
    getWebhookInfo: () => ({
      url: this.webhook?.url ?? '',
      has_custom_certificate: false,
      pending_update_count: this.queue.length,
      ...(this.webhookFailedAt && {
        last_error_date: this.webhookFailedAt,
        last_error_message: 'Wrong response',
      }),
    }),
    deleteWebhook: () => {
      this.webhook = null;
      return true;
    },
    getUpdates: (fields) => this.getUpdates(fields),
    sendMessage: (fields) => this.sendMessage(fields),
    editMessageText: (fields) => this.editMessageText(fields),
    answerCallbackQuery: ({ callback_query_id }) => {
      if (!this.openTaps.delete(String(callback_query_id)))
        throw new ApiError(
          400,
          'Bad Request: query is too old and response timeout expired or query ID is invalid',
        );
      return true;
    },
    getFile: ({ file_id }) => {
      const body = this.files.get(String(file_id));
      if (!body) throw new ApiError(400, 'Bad Request: invalid file_id');
      if (body.length > 20 * 1024 * 1024 && !this.isOwnServer)
        throw new ApiError(400, 'Bad Request: file is too big');
      return { file_id, file_unique_id: `u${String(file_id)}`, file_size: body.length, file_path: file_id };
    },
  };

  /** Asking for an offset confirms everything below it. */
  private async getUpdates({ offset = 0, timeout = 0, limit = 100 }: Fields): Promise<Update[]> {
    if (this.webhook)
      throw new ApiError(409, "Conflict: can't use getUpdates method while webhook is active");
    this.queue = this.queue.filter((update) => update.update_id >= Number(offset));
    if (this.queue.length === 0 && Number(timeout) > 0) await this.somethingNew(Number(timeout) * 1000);
    return this.queue.slice(0, Number(limit));
  }

  private somethingNew(ms: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, ms);
      this.waiting.push(() => {
        clearTimeout(timer);
        resolve();
      });
    });
  }

  private sendMessage({ chat_id, text, reply_markup, link_preview_options }: Fields): unknown {
    const chatId = Number(chat_id);
    if (this.busy.times > 0) {
      this.busy.times -= 1;
      const { seconds } = this.busy;
      throw new ApiError(429, `Too Many Requests: retry after ${seconds}`, { retry_after: seconds });
    }
    if (this.blocked.has(chatId)) throw new ApiError(403, 'Forbidden: bot was blocked by the user');
    if (!this.chats.has(chatId)) throw new ApiError(400, 'Bad Request: chat not found');
    requireText(text);
    requireNoPreview(text, link_preview_options);
    const shown = { message_id: this.nextId(), chatId, text: String(text), ...readMarkup(reply_markup) };
    this.messages.push(shown);
    return { message_id: shown.message_id, date: 0, chat: { id: chatId, type: 'private' }, text };
  }

  private editMessageText(fields: Fields): unknown {
    const { chat_id, message_id, text, reply_markup, link_preview_options } = fields;
    const shown = this.messages.find(
      (message) => message.message_id === Number(message_id) && message.chatId === Number(chat_id),
    );
    if (!shown) throw new ApiError(400, 'Bad Request: message to edit not found');
    requireText(text);
    requireNoPreview(text, link_preview_options);
    const next = { text: String(text), buttons: readMarkup(reply_markup).buttons };
    if (shown.text === next.text && shown.buttons.length === next.buttons.length)
      throw new ApiError(400, 'Bad Request: message is not modified');
    Object.assign(shown, next);
    return { message_id, date: 0, chat: { id: Number(chat_id), type: 'private' }, text };
  }
}

async function readFields(request: IncomingMessage): Promise<Fields> {
  const chunks: Buffer[] = [];
  for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
  const body = Buffer.concat(chunks).toString('utf8');
  return body ? (JSON.parse(body) as Fields) : {};
}

function send(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}
